package dev.aludel.engine;

import dev.aludel.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/**
 * The stream that is open on a connection, if one is. Some databases can do nothing else meanwhile, and others would read
 * the rest of it into memory first; so nothing else is executed on any.
 */
final class OpenStream {
    private @Nullable RowCursor<?> cursor;

    void requireNone() {
        if (cursor != null) {
            throw new InvalidRequestException("A stream is open on this connection, and nothing else is executed on it"
                    + " meanwhile; read the stream to its end, close it first, or take another connection. [SQL of the"
                    + " stream: " + cursor.sql() + "]");
        }
    }

    void opened(RowCursor<?> opened) {
        cursor = opened;
    }

    void ended() {
        cursor = null;
    }

    /** Ends the stream, if one is open, since it cannot outlive what is about to end. */
    void end(String reason) {
        if (cursor != null) {
            cursor.end(reason);
        }
    }
}
