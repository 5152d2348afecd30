package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything Aludel throws, so that one {@code catch} is enough for those who want one.
 *
 * <pre>{@code
 * try {
 *     engine.transaction(c -> c.execute(transfer));
 * } catch (AludelException e) {
 *     if (e.isTransient()) { tryAgain(); } else { throw e; }
 * }
 * }</pre>
 */
public abstract class AludelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    protected AludelException(String message) {
        super(message);
    }

    /**
     * Makes an exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    protected AludelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Says whether the same work, done again from its beginning in a new transaction, may well succeed.
     *
     * <p>True for a serialization failure, a deadlock, or a connection lost before it had any effect. False unless a
     * subclass says otherwise.
     *
     * @return true if a retry makes sense
     */
    public boolean isTransient() {
        return false;
    }
}
