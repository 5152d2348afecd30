package dev.aludel.driver;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ArgumentException;

/**
 * One database as an engine sees it: the place where connections come from. Safe for use by many threads.
 *
 * <p>A driver holds what its connections share (an event loop, a {@code DataSource}, parsed options), not the
 * connections: those are the pool's.
 */
public interface Driver extends AutoCloseable {
    /**
     * Gives the dialect the driver was opened with.
     *
     * @return the same dialect every time
     */
    Dialect dialect();

    /**
     * Tells what the pool and the asynchronous engine must know of this driver; asked often, so it must be cheap.
     *
     * @return the same traits every time
     */
    DriverTraits traits();

    /**
     * Opens one connection and waits until it can be used.
     *
     * <p>The connection has no open transaction and commits each statement by itself until
     * {@link DriverConnection#begin(TransactionMode)}. Called by many threads at once. The driver sets the limit for the wait from its
     * options; an interrupt may end it early, with the interrupt flag set again.
     *
     * @return a connection that nobody else has
     * @throws DriverException if there is no connection to be had: wrong password, no such database, server down; what
     *     was opened until then has been closed
     */
    DriverConnection connect();

    /**
     * Opens one connection as {@link #connect()} does, with another user, or another password, than the driver was opened
     * with.
     *
     * @param credentials who connects
     * @return a connection that nobody else has
     * @throws DriverException if there is no connection to be had
     * @throws ArgumentException if the driver cannot do this
     */
    default DriverConnection connect(Credentials credentials) {
        throw new ArgumentException(
                "the driver " + getClass().getName() + " connects with the user and the password of its"
                        + " URL and no others; put them there, or use another driver");
    }

    /**
     * Frees what the connections shared. Called once, after all connections have been closed; a second call does
     * nothing. Must not throw.
     */
    @Override
    void close();
}
