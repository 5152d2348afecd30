package dev.aludel.driver;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.List;

/**
 * One statement as a driver gets it: text with the dialect's placeholders, a value for each, and the form each column
 * of the answer is wanted in.
 *
 * <pre>{@code
 * new DriverRequest(
 *         "SELECT id, name FROM users WHERE name = ?",
 *         List.of(new WireValue(Wire.TEXT, "ana")),
 *         List.of(Wire.BIGINT, Wire.TEXT));
 * }</pre>
 *
 * @param sql the text to send, never changed by the driver
 * @param binds the values in the order of their placeholders
 * @param columns the form of each column from left to right; empty if nobody knows, and then every column is read as
 *     {@link Wire#ANY}
 * @param fetchSize how many rows are to come at a time, through a cursor or whatever keeps the others on the server; 0 for
 *     all of them at once. More than 0 only within a transaction, and then nothing else is executed on the connection
 *     until the {@link DriverRows} are closed
 */
public record DriverRequest(String sql, List<WireValue> binds, List<Wire> columns, int fetchSize) {
    /**
     * Copies both lists.
     *
     * @throws ArgumentException if the fetch size is negative
     */
    public DriverRequest {
        binds = List.copyOf(binds);
        columns = List.copyOf(columns);
        if (fetchSize < 0) {
            throw new ArgumentException(
                    "A fetch size is a number of rows, or 0 for all of them; " + fetchSize + " is neither.");
        }
    }

    /**
     * A request for all rows at once.
     *
     * @param sql the text to send
     * @param binds the values in the order of their placeholders
     * @param columns the form of each column
     */
    public DriverRequest(String sql, List<WireValue> binds, List<Wire> columns) {
        this(sql, binds, columns, 0);
    }
}
