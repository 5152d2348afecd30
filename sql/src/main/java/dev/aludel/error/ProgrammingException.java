package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The statement is wrong: bad syntax, an unknown table or column, a missing privilege (SQLSTATE class 42).
 *
 * <pre>{@code
 * connection.execute(select(users.id));   // ProgrammingException if the table was never created
 * }</pre>
 */
public final class ProgrammingException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param cause the driver's error, or null if there is none
     */
    public ProgrammingException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
