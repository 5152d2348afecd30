package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The transaction has failed and can only be rolled back; nothing else is sent to the server until it is.
 *
 * <p>Seen after a commit that failed, or after the connection was lost in the middle of a transaction. Call
 * {@code rollback()} and begin again.
 */
public final class PendingRollbackException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public PendingRollbackException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public PendingRollbackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
