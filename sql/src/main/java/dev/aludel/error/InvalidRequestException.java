package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The right call at the wrong moment: a second {@code begin}, a second {@code commit}, a savepoint that has ended.
 *
 * <pre>{@code
 * transaction.commit();
 * transaction.commit();   // InvalidRequestException
 * }</pre>
 */
public final class InvalidRequestException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public InvalidRequestException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public InvalidRequestException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
