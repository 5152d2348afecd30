package dev.aludel.pool;

import dev.aludel.driver.DriverConnection;
import dev.aludel.error.ConnectionClosedException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One connection on loan, to be handed back exactly once: with {@link #release()} if it can serve others, with
 * {@link #discard()} if it cannot.
 *
 * <p>To hand it back twice does no harm: only the first time counts, and the pool logs a warning. Handing back is safe
 * from any thread; the connection itself is for one thread at a time.
 */
public final class PooledConnection {
    private final Pool pool;
    private final DriverConnection connection;
    private final AtomicBoolean returned = new AtomicBoolean();

    PooledConnection(Pool pool, DriverConnection connection) {
        this.pool = pool;
        this.connection = connection;
    }

    /**
     * Gives the driver's connection; it must not be used any more, nor closed, once this loan is over.
     *
     * @return the same connection every time
     * @throws ConnectionClosedException if it has been handed back, since it may be somebody else's by now
     */
    public DriverConnection connection() {
        if (returned.get()) {
            throw new ConnectionClosedException(
                    "this connection was handed back to the pool and may be in use elsewhere; acquire another one");
        }
        return connection;
    }

    /**
     * Hands the connection back for others to use. What is open in it is rolled back first; if that fails the
     * connection is closed instead. Never throws for that.
     */
    public void release() {
        if (endOfLoan()) {
            pool.takeBack(connection);
        }
    }

    /** Closes the connection, whatever its state, and leaves its place in the pool to a new one. */
    public void discard() {
        if (endOfLoan()) {
            pool.remove(connection);
        }
    }

    private boolean endOfLoan() {
        boolean first = returned.compareAndSet(false, true);
        if (!first) {
            pool.warnOfSecondReturn();
        }
        return first;
    }
}
