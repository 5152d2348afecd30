package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The database found itself broken: a corrupt file or index, an assertion of its own (SQLSTATE classes 58 and XX).
 *
 * <p>Nothing the program can repair; the server's log tells more.
 */
public final class InternalException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param cause the driver's error, or null if there is none
     */
    public InternalException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
