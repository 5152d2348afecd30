package dev.aludel.scoped;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.InvalidRequestException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A connection to the server, or the right to one, which those share who reuse it. */
final class Lease {
    private final Engine engine;
    private final @Nullable Duration timeout;
    private @Nullable Connection connection;
    private boolean released;

    Lease(Engine engine, @Nullable Duration timeout) {
        this.engine = engine;
        this.timeout = timeout;
    }

    /** The connection to the server, taken from the pool if need be. */
    Connection connection() {
        if (released) {
            throw new ConnectionClosedException(
                    "This connection was released; acquire another one, or release(false) one that is to be used"
                            + " again.");
        }
        Connection held = connection;
        if (held == null) {
            held = timeout == null ? engine.connect() : engine.connect(timeout);
            connection = held;
        }
        return held;
    }

    boolean holdsConnection() {
        return connection != null;
    }

    boolean isReleased() {
        return released;
    }

    /** Gives the connection to the server back; the next use takes another one. */
    void handBack() {
        Connection held = connection;
        if (held != null && held.inTransaction()) {
            throw new InvalidRequestException(
                    "release(false) within a transaction would lose it; commit or roll back" + " first.");
        }
        close();
    }

    void release() {
        released = true;
        close();
    }

    private void close() {
        Connection held = connection;
        connection = null;
        if (held != null) {
            held.close();
        }
    }
}
