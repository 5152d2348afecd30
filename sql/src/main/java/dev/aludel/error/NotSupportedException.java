package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The database or its driver says that it has no such feature (SQLSTATE class 0A).
 *
 * <p>A construct known to be missing is refused earlier, with {@link CompileException}.
 */
public final class NotSupportedException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param cause the driver's error, or null if there is none
     */
    public NotSupportedException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
