package dev.aludel.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A result was read after it had been closed, after its rows had been consumed, or though it never had rows.
 *
 * <pre>{@code
 * Result<Row> result = connection.execute(select(users));
 * result.close();
 * result.all();   // ResultClosedException
 * }</pre>
 */
public final class ResultClosedException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception without a cause.
     *
     * @param message what happened, where, and what to do
     */
    public ResultClosedException(String message) {
        super(message);
    }

    /**
     * Makes the exception with the error that led to it.
     *
     * @param message what happened, where, and what to do
     * @param cause the error underneath, or null if there is none
     */
    public ResultClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
