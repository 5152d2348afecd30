package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An argument, a URL or an option is wrong, and nothing was done.
 *
 * <pre>{@code
 * Url.parse("postgresql://ana@db.example:54x2/shop");
 * // ArgumentException: the port "54x2" is not a number …
 * }</pre>
 */
public sealed class ArgumentException extends AludelException permits NoSuchTableException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public ArgumentException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public ArgumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
