package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A value does not fit: out of range, too long, division by zero, text that is not a date (SQLSTATE class 22).
 *
 * <pre>{@code
 * connection.execute(select(literal(1).divide(literal(0))));   // DataException on PostgreSQL
 * }</pre>
 */
public final class DataException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param cause the driver's error, or null if there is none
     */
    public DataException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
