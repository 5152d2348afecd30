package dev.aludel.pool;

/** What the pool does with a transaction that is still open when a connection comes back. */
public enum ResetOnReturn {
    /** Rolls it back. */
    ROLLBACK,
    /** Commits it. A connection of an engine has ended its transaction by then: it rolls back what was not committed. */
    COMMIT,
    /** Leaves it open, for the next one who is given the connection; for databases without transactions. */
    NONE
}
