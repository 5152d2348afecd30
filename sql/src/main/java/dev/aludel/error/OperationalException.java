package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something about running the database went wrong, not the statement: the server is gone, out of memory or locks,
 * shutting down, the statement was cancelled, a deadlock or serialization failure chose this transaction.
 *
 * <p>Many of these are {@link #isTransient() transient}.
 */
public final class OperationalException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param cause the driver's error, or null if there is none
     */
    public OperationalException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
