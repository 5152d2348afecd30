package dev.aludel.engine;

import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.DatabaseException;
import java.util.function.Consumer;

/** Whether a connection can still be used: not once it is closed, nor once it was cancelled or lost. */
final class ConnectionState {
    private final Consumer<Throwable> whenLost;
    private volatile boolean lost;
    private volatile boolean closed;

    /**
     * Makes the state of a new connection.
     *
     * @param whenLost is told of an error that was the end of it
     */
    ConnectionState(Consumer<Throwable> whenLost) {
        this.whenLost = whenLost;
    }

    void requireOpen() {
        if (closed) {
            throw new ConnectionClosedException("This connection is closed; take another one with engine.connect().");
        }
    }

    void requireUsable() {
        requireOpen();
        if (lost) {
            throw new ConnectionClosedException(
                    "This connection was cancelled or lost; close it and take another one with engine.connect().");
        }
    }

    /** Remembers if this error was the end of the connection. */
    DatabaseException noted(DatabaseException error) {
        if (error.isConnectionLost()) {
            lost = true;
            whenLost.accept(error);
        }
        return error;
    }

    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
