package dev.aludel.engine;

import dev.aludel.type.WireValue;
import java.util.List;

/**
 * A statement on its way to the database, as listeners see it.
 *
 * @param sql the SQL
 * @param parameters the values, in the order of their placeholders and the form in which they travel
 */
public record Execution(String sql, List<WireValue> parameters) {
    /** Copies the list. */
    public Execution {
        parameters = List.copyOf(parameters);
    }
}
