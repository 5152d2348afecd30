package dev.aludel.engine;

/** What is about to be done with a transaction in two phases; see {@link EngineListener#onTwoPhase}. */
public enum TwoPhaseStep {
    /** It begins. */
    BEGIN,
    /** It is prepared. */
    PREPARE,
    /** It is committed, prepared or not. */
    COMMIT,
    /** It is rolled back, prepared or not. */
    ROLLBACK
}
