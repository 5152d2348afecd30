package dev.aludel.engine;

/**
 * Something done with a connection that yields nothing.
 *
 * @param <X> what it may throw beside unchecked exceptions
 */
@FunctionalInterface
public interface ConnectionAction<X extends Exception> {
    /**
     * Does it.
     *
     * @param connection the connection, good only until this method returns
     * @throws X if it fails
     */
    void accept(Connection connection) throws X;
}
