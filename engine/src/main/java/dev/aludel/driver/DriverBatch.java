package dev.aludel.driver;

import dev.aludel.type.WireValue;
import java.util.List;

/**
 * One statement and many sets of values for it, as a driver gets it. The statement yields no rows.
 *
 * <pre>{@code
 * new DriverBatch(
 *         "UPDATE users SET name = ? WHERE id = ?",
 *         List.of(
 *                 List.of(new WireValue(Wire.TEXT, "ana"), new WireValue(Wire.BIGINT, 1L)),
 *                 List.of(new WireValue(Wire.TEXT, "eve"), new WireValue(Wire.BIGINT, 2L))));
 * }</pre>
 *
 * @param sql the text to send, never changed by the driver
 * @param sets the values in the order of their placeholders, one list for each execution
 */
public record DriverBatch(String sql, List<List<WireValue>> sets) {
    /** Copies the list. */
    public DriverBatch {
        sets = List.copyOf(sets);
    }
}
