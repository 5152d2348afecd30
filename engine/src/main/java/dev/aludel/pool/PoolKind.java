package dev.aludel.pool;

/**
 * The ways to keep connections. Without a word the pool takes the one that fits the database: {@link #STATIC} where the
 * database lives in its connection, as SQLite in memory does, {@link #NONE} for a {@code DataSource}, and {@link #QUEUE}
 * for all others.
 *
 * <pre>{@code
 * Engines.create("sqlite:///test.db", poolKind(PoolKind.NONE))   // each connection is opened and closed
 * }</pre>
 */
public enum PoolKind {
    /** So many connections, lent in the order in which they are asked for. */
    QUEUE,
    /** Keeps nothing and limits nothing: each loan opens a connection and its end closes it. */
    NONE,
    /** One connection for all, by turns, opened again when it was lost. */
    STATIC,
    /**
     * One connection for each thread, kept for its next loan. Who asks while the thread has one on loan is given the same
     * connection, and a transaction within a transaction of the same connection is a savepoint. For a few threads that live
     * long; every virtual thread would have a connection of its own.
     */
    PER_THREAD,
    /** One connection, and an error that shows who has it if a second loan is asked for. For tests. */
    ASSERTION
}
