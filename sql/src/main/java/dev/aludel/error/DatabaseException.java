package dev.aludel.error;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database refused, or could not be reached. The subclasses are the classes of SQLSTATE in everyday words; this
 * class itself is thrown only for what fits none of them.
 *
 * <pre>{@code
 * catch (DatabaseException e) {
 *     log.warn("refused with {}", e.sqlState().orElse("no SQLSTATE"));
 * }
 * }</pre>
 */
public class DatabaseException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorDetails details;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param cause the driver's error, or null if there is none
     */
    public DatabaseException(ErrorDetails details, @Nullable Throwable cause) {
        super(details.describe(), cause);
        this.details = details;
    }

    /**
     * Gives everything known about the refusal as one value.
     *
     * @return the details
     */
    public ErrorDetails details() {
        return details;
    }

    /**
     * Gives the SQLSTATE.
     *
     * @return five characters as {@code 23505}, or empty if the driver gave none
     */
    public Optional<String> sqlState() {
        return Optional.ofNullable(details.sqlState());
    }

    /**
     * Gives the database's own number for the error.
     *
     * @return the number, 0 if there is none
     */
    public int vendorCode() {
        return details.vendorCode();
    }

    /**
     * Gives the statement that was refused.
     *
     * @return the SQL as sent, or empty if the error belongs to no statement
     */
    public Optional<String> sql() {
        return Optional.ofNullable(details.sql());
    }

    /**
     * Gives the values of the statement, rendered as text.
     *
     * @return the values, {@code Optional.of("")} if the statement has none, or empty if they are hidden by option
     */
    public Optional<String> parameters() {
        return Optional.ofNullable(details.parameters());
    }

    @Override
    public boolean isTransient() {
        return details.transientError();
    }

    /**
     * Says whether the connection was lost with this error, so that it takes no more statements.
     *
     * @return true if the connection is gone
     */
    public boolean isConnectionLost() {
        return details.connectionLost();
    }
}
