package dev.aludel.engine;

import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.DatabaseException;

/** Whether a connection can still be used: not once it is closed, nor once it was cancelled or lost. */
final class ConnectionState {
    static final String CLOSED = "This connection is closed; take another one with engine.connect().";

    private final OpenStream openStream = new OpenStream();
    private volatile boolean lost;
    private volatile boolean closed;

    void requireOpen() {
        if (closed) {
            throw new ConnectionClosedException(CLOSED);
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
        }
        return error;
    }

    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    OpenStream openStream() {
        return openStream;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
