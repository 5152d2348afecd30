package dev.aludel.engine;

import java.util.List;

/** How an engine runs statements: who is told, and whether values may stand in messages. */
record EngineSettings(List<EngineListener> listeners, boolean hideParameters) {
    EngineSettings {
        listeners = List.copyOf(listeners);
    }
}
