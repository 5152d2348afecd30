package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * At most one row was asked for and more came; {@code first()} accepts that.
 *
 * <pre>{@code
 * connection.execute(select(users.name)).one();   // MultipleResultsException if there are two users
 * }</pre>
 */
public final class MultipleResultsException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public MultipleResultsException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public MultipleResultsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
