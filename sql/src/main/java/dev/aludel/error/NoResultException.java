package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Exactly one row was asked for and none came; {@code oneOrNull()} and {@code first()} accept that.
 *
 * <pre>{@code
 * connection.execute(select(users.name).where(users.id.eq(-1L))).one();   // NoResultException
 * }</pre>
 */
public final class NoResultException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public NoResultException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public NoResultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
