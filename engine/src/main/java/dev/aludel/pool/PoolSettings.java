package dev.aludel.pool;

import dev.aludel.error.ArgumentException;
import java.time.Duration;

/**
 * How large a pool may grow and how long it lets its users wait.
 *
 * <pre>{@code
 * new PoolSettings(20, Duration.ofSeconds(5))
 * }</pre>
 *
 * @param size the most connections open at a time, at least 1
 * @param timeout the longest wait for a connection to come back, not counting the time to open a new one; zero means
 *     not to wait at all
 */
public record PoolSettings(int size, Duration timeout) {
    private static final PoolSettings DEFAULTS = new PoolSettings(10, Duration.ofSeconds(30));

    /**
     * Checks both values.
     *
     * @throws ArgumentException if the size is less than 1 or the timeout negative
     */
    public PoolSettings {
        if (size < 1) {
            throw new ArgumentException("a pool of size " + size + " has no connection to give; make it 1 or more");
        }
        if (timeout.isNegative()) {
            throw new ArgumentException(
                    "a pool cannot wait for " + timeout + "; make the timeout zero, not to wait, or more");
        }
    }

    /**
     * Gives the settings of an engine that says nothing else: 10 connections and 30 seconds.
     *
     * @return the defaults
     */
    public static PoolSettings defaults() {
        return DEFAULTS;
    }
}
