package dev.aludel.engine;

/** What is about to be done with a savepoint; see {@link EngineListener#onSavepoint}. */
public enum SavepointStep {
    /** It is set. */
    SET,
    /** What came after it is undone. */
    ROLLBACK,
    /** It is given up, and what came after it stays. */
    RELEASE
}
