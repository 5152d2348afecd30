package dev.aludel.driver;

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
 */
public record DriverRequest(String sql, List<WireValue> binds, List<Wire> columns) {
    /** Copies both lists. */
    public DriverRequest {
        binds = List.copyOf(binds);
        columns = List.copyOf(columns);
    }
}
