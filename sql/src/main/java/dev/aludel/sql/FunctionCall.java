package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call of a function: {@code lower(users.name)}.
 *
 * @param name the name, with dots where the function stands in a schema or package; what is no plain name is quoted
 * @param type the type of the result
 * @param arguments the arguments
 * @param <T> the class of the result
 */
public record FunctionCall<T>(String name, SqlType<T> type, List<Expression<?>> arguments) implements Expression<T> {
    private static final Pattern NAME = Pattern.compile("[^.\\x00]+(\\.[^.\\x00]+)*");

    /** Copies the arguments and refuses a name that is not one. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
        if (!NAME.matcher(name).matches()) {
            throw new ArgumentException(
                    "'" + name + "' is not the name of a function; it has at least one character, and"
                            + " with a schema at least one on each side of the dot.");
        }
    }

    /**
     * Counts equal arguments once: {@code count(DISTINCT users.city)}.
     *
     * @return the aggregate
     */
    public Aggregate<T> asDistinct() {
        return Aggregate.of(this).asDistinct();
    }

    /**
     * Says in which order rows reach the aggregate: {@code array_agg(users.name ORDER BY users.age)}.
     *
     * @param terms the order
     * @return the aggregate
     */
    public Aggregate<T> orderBy(OrderTerm... terms) {
        return Aggregate.of(this).orderBy(terms);
    }

    /**
     * Says what an ordered-set aggregate orders: {@code percentile_cont(0.5) WITHIN GROUP (ORDER BY users.age)}.
     *
     * @param terms the order
     * @return the aggregate
     */
    public Aggregate<T> withinGroup(OrderTerm... terms) {
        return Aggregate.of(this).withinGroup(terms);
    }

    /**
     * Lets only some rows reach the aggregate: {@code count(*) FILTER (WHERE users.active)}.
     *
     * @param condition which rows
     * @return the aggregate
     */
    public Aggregate<T> filter(Expression<Boolean> condition) {
        return Aggregate.of(this).filter(condition);
    }

    /**
     * Computes the function for each row, over the rows around it: {@code rank() OVER (ORDER BY users.age)}.
     *
     * @param window the rows around it
     * @return the value
     */
    public Over<T> over(Window window) {
        return new Over<>(this, window);
    }

    /**
     * Takes the rows the function yields for a from-item: {@code json_each(users.data) AS entries (key, value)}. SQLite
     * does not rename the columns, so call them there what the function calls them.
     *
     * @param table the name of the from-item
     * @param columns its columns: {@code column("value", BIGINT)}
     * @return the from-item
     * @throws ArgumentException if there are no columns
     */
    public FunctionTable asTable(String table, ColumnSpec<?>... columns) {
        return new FunctionTable(this, table, List.of(columns), false, Optional.empty());
    }

    @Override
    public FunctionCall<T> mapChildren(Mapper mapper) {
        return new FunctionCall<>(name, type, mapper.mapAll(arguments));
    }
}
