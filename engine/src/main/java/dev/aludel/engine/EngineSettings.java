package dev.aludel.engine;

import java.util.List;

/** How an engine runs statements: who is told, and whether values may stand in messages, and what else holds for all. */
record EngineSettings(List<EngineListener> listeners, boolean hideParameters, ExecutionSettings execution) {
    EngineSettings {
        listeners = List.copyOf(listeners);
    }
}
