package dev.aludel.engine;

import org.jspecify.annotations.Nullable;

/**
 * Something done with a connection that yields a value.
 *
 * @param <T> the class of the value
 * @param <X> what it may throw beside unchecked exceptions
 */
@FunctionalInterface
public interface ConnectionWork<T extends @Nullable Object, X extends Exception> {
    /**
     * Does it.
     *
     * @param connection the connection, good only until this method returns
     * @return the value
     * @throws X if it fails
     */
    T apply(Connection connection) throws X;
}
