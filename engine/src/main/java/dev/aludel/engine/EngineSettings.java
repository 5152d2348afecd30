package dev.aludel.engine;

/** How an engine runs statements: who is told, and whether values may stand in messages, and what else holds for all. */
record EngineSettings(EngineListeners listeners, boolean hideParameters, ExecutionSettings execution, EngineLog log) {}
