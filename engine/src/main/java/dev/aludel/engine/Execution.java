package dev.aludel.engine;

import dev.aludel.type.WireValue;
import java.util.List;

/**
 * A statement on its way to the database, as listeners see it.
 *
 * @param sql the SQL
 * @param parameters the values, in the order of their placeholders and the form in which they travel; of a batch those of
 *     the first set
 * @param sets the values of each execution; one list, unless it is a batch
 * @param settings the execution options that hold for it
 */
public record Execution(
        String sql, List<WireValue> parameters, List<List<WireValue>> sets, ExecutionSettings settings) {
    /** Copies the lists. */
    public Execution {
        parameters = List.copyOf(parameters);
        sets = List.copyOf(sets);
    }

    /**
     * A statement that is executed once.
     *
     * @param sql the SQL
     * @param parameters the values
     * @param settings the execution options that hold for it
     */
    public Execution(String sql, List<WireValue> parameters, ExecutionSettings settings) {
        this(sql, parameters, List.of(parameters), settings);
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

    /**
     * The same with other SQL.
     *
     * @param other the SQL, with the same placeholders unless the values are changed too
     * @return another execution
     */
    public Execution withSql(String other) {
        return new Execution(other, parameters, sets, settings);
    }

    /**
     * The same with other values, executed once.
     *
     * @param others the values, in the order of their placeholders
     * @return another execution
     */
    public Execution withParameters(List<WireValue> others) {
        return new Execution(sql, others, List.of(others), settings);
    }

    static Execution ofSets(String sql, List<List<WireValue>> sets, ExecutionSettings settings) {
        return new Execution(sql, sets.getFirst(), sets, settings);
    }

    boolean isBatch() {
        return sets.size() > 1;
    }
}
