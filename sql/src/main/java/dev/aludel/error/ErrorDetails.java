package dev.aludel.error;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a refusal of the database, gathered once by whoever translates it.
 *
 * <p>{@code parameters} has three states: the rendered values; empty, when the statement has none; null, when they are
 * hidden by option, in which case the message says so and the values exist nowhere in the exception.
 *
 * <pre>{@code
 * new ErrorDetails("duplicate key value", "23505", 0, "INSERT INTO users (name) VALUES ($1)", "['ana']", false, false)
 *     .describe();
 * // duplicate key value
 * // [SQL: INSERT INTO users (name) VALUES ($1)]
 * // [parameters: ['ana']]
 * // [SQLSTATE 23505, vendor code 0]
 * }</pre>
 *
 * @param message what the database said
 * @param sqlState the five characters of SQLSTATE, or null if the driver gave none
 * @param vendorCode the database's own number for the error, 0 if there is none
 * @param sql the statement as sent, or null if the error belongs to none
 * @param parameters the values rendered as text, empty if there are none, null if they are hidden
 * @param transientError true if the same work, begun again, may well succeed
 * @param connectionLost true if the connection is of no use any more
 */
public record ErrorDetails(
        String message,
        @Nullable String sqlState,
        int vendorCode,
        @Nullable String sql,
        @Nullable String parameters,
        boolean transientError,
        boolean connectionLost)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the details of an error that belongs to no statement and came without codes.
     *
     * @param message what happened
     * @return details with nothing but the message
     */
    public static ErrorDetails of(String message) {
        return new ErrorDetails(message, null, 0, null, "", false, false);
    }

    /**
     * Renders the details as the lines of an exception's message; lines with nothing to tell are left out.
     *
     * @return the message, the SQL, the parameters or that they are hidden, the codes
     */
    public String describe() {
        var text = new StringBuilder(message);
        if (sql != null) {
            text.append("\n[SQL: ").append(sql).append(']').append(describeParameters(parameters));
        }
        if (sqlState != null || vendorCode != 0) {
            text.append("\n[SQLSTATE ").append(sqlState == null ? "unknown" : sqlState);
            text.append(", vendor code ").append(vendorCode).append(']');
        }
        return text.toString();
    }

    private static String describeParameters(@Nullable String parameters) {
        if (parameters == null) {
            return "\n[parameters hidden]";
        }
        return parameters.isEmpty() ? "" : "\n[parameters: " + parameters + "]";
    }
}
