package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The time allowed ran out before the answer came: no connection became free, or a statement took longer than it may.
 *
 * <p>The message tells the limit in seconds and, for a connection, the state of the pool. Not the same type as
 * {@code java.util.concurrent.TimeoutException}, which is checked.
 */
public final class TimeoutException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public TimeoutException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public TimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
