package dev.aludel.engine;

import dev.aludel.driver.DriverConnection;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.DatabaseException;
import dev.aludel.pool.PooledConnection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Connection} is connected by: a loan of the pool, which is replaced when it was lost. It is used by one thread
 * at a time; only {@link #cancel} and {@link #stop} are called from others.
 */
final class Link {
    private final Supplier<PooledConnection> pool;
    private final Runnable afterwards;

    /** Held to cancel, to exchange the loan and to give it back: the next user of a connection must not be hit. */
    private final ReentrantLock handover = new ReentrantLock();

    static final String CLOSED = "This connection is closed; take another one with engine.connect().";

    private final OpenStream openStream = new OpenStream();
    private @Nullable PooledConnection loan;
    private volatile boolean lost;
    private volatile boolean cancelled;
    private volatile boolean closed;

    /** Whether the server has begun a transaction that it would roll back by itself if the connection were lost. */
    private boolean inTransaction;

    /** Why the connection was lost, or the transaction with it, if an error tells. */
    private @Nullable DatabaseException reason;

    private boolean undone;

    /** The last argument is run once the connection has been closed. */
    Link(Supplier<PooledConnection> pool, Runnable afterwards) {
        this.pool = pool;
        this.afterwards = afterwards;
        this.loan = pool.get();
    }

    void requireOpen() {
        if (closed) {
            throw new ConnectionClosedException(CLOSED);
        }
    }

    /** What was cancelled is not begun anew behind the back of the one who cancelled it. */
    void requireUsable() {
        requireOpen();
        if (cancelled) {
            throw new ConnectionClosedException(
                    "This connection was cancelled; close it and take another one with engine.connect().");
        }
    }

    /** The driver's connection; to be asked for anew each time. */
    DriverConnection driver() {
        return current().connection();
    }

    /** The loan as somebody may use it who does not execute statements. */
    PooledConnection pooled() {
        requireUsable();
        return current();
    }

    private PooledConnection current() {
        PooledConnection current = loan;
        if (current == null) {
            throw new ConnectionClosedException(
                    "This connection was lost; call rollback() if it is in a transaction, and execute again.");
        }
        return current;
    }

    /** Takes another connection of the pool if this one was lost. Not within a transaction. */
    void ready() {
        if (!lost) {
            return;
        }
        drop();
        PooledConnection fresh = pool.get();
        handover.lock();
        try {
            loan = fresh;
            lost = false;
        } finally {
            handover.unlock();
        }
        reason = null;
        undone = false;
    }

    /** Remembers what this error was the end of: of the connection, or of the transaction on the server. */
    DatabaseException noted(DatabaseException error) {
        if (error.isConnectionLost()) {
            reason = error;
            lost = true;
            if (loan != null) {
                loan.lost(error);
            }
        } else if (inTransaction && !lost && driver().hasLostTransaction()) {
            reason = error;
            undone = true;
        }
        return error;
    }

    /** Remembers what the listeners made of an error, and gives what the caller is told. */
    RuntimeException noted(DatabaseException error, Failure failure) {
        if (failure.isConnectionLost() == error.isConnectionLost() && failure.isInvalidatingPool()) {
            noted(error);
        } else if (failure.isConnectionLost()) {
            reason = error;
            lost = true;
            if (loan != null && failure.isInvalidatingPool()) {
                loan.lost(error);
            }
        }
        return failure.error();
    }

    /** The stream that is open, if one is. */
    OpenStream openStream() {
        return openStream;
    }

    void begun() {
        inTransaction = true;
    }

    void over() {
        inTransaction = false;
        undone = false;
        if (!lost) {
            reason = null;
        }
    }

    boolean isInTransaction() {
        return inTransaction;
    }

    /** Whether the database has rolled back by itself what was open. */
    boolean isUndone() {
        return undone;
    }

    @Nullable
    DatabaseException reason() {
        return reason;
    }

    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** Throws the loan away, so that the server lets go of what it holds for it. */
    void drop() {
        handover.lock();
        try {
            PooledConnection old = loan;
            loan = null;
            if (old != null) {
                lost = true;
                old.discard();
            }
        } finally {
            handover.unlock();
        }
    }

    /** Stops what runs on the server, and lets nothing follow; from any thread. */
    void cancel() {
        cancelled = true;
        stop();
    }

    /** Stops what runs on the server; from any thread. */
    void stop() {
        handover.lock();
        try {
            lost = true;
            PooledConnection current = loan;
            if (!closed && current != null) {
                current.connection().cancel();
            }
        } finally {
            handover.unlock();
        }
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        handover.lock();
        try {
            closed = true;
            PooledConnection current = loan;
            if (current == null) {
                return;
            }
            if (lost) {
                current.discard();
            } else {
                current.release();
            }
        } finally {
            handover.unlock();
            afterwards.run();
        }
    }
}
