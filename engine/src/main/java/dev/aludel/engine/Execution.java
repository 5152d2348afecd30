package dev.aludel.engine;

import dev.aludel.type.WireValue;
import java.util.List;

/**
 * A statement on its way to the database, as listeners see it.
 *
 * @param sql the SQL
 * @param parameters the values, in the order of their placeholders and the form in which they travel
 * @param settings the execution options that hold for it
 */
public record Execution(String sql, List<WireValue> parameters, ExecutionSettings settings) {
    /** Copies the list. */
    public Execution {
        parameters = List.copyOf(parameters);
    }

    /**
     * A statement of which nothing else is said.
     *
     * @param sql the SQL
     * @param parameters the values
     */
    public Execution(String sql, List<WireValue> parameters) {
        this(sql, parameters, ExecutionSettings.none());
    }
}
