package dev.aludel.engine;

import java.util.List;

/** How an engine runs statements: who is told, whether values may stand in messages, and how many sets of a batch are sent at
 * once; 0 lets the dialect choose. */
record EngineSettings(List<EngineListener> listeners, boolean hideParameters, int batchPage) {
    EngineSettings {
        listeners = List.copyOf(listeners);
    }
}
