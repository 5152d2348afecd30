package dev.aludel.pool;

import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;

/**
 * Opens connections in place of the pool: with a password that is valid for minutes only, to another server, or with a
 * statement before anything else.
 *
 * <pre>{@code
 * ConnectHook withFreshToken = driver -> driver.connect(new Credentials("app", tokens.next()));
 * }</pre>
 */
@FunctionalInterface
public interface ConnectHook {
    /**
     * Opens a connection. Called by many threads at once, each time the pool needs a connection, and never while a lock is
     * held.
     *
     * @param driver the driver of the engine
     * @return a connection that nobody else has
     * @throws dev.aludel.driver.DriverException if there is no connection to be had
     */
    DriverConnection connect(Driver driver);
}
