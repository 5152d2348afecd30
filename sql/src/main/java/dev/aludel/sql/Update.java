package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code UPDATE}. It does not change; each call returns another one.
 *
 * <pre>{@code
 * update(users).set(users.name, "Dan").where(users.id.eq(7L))
 * // UPDATE users SET name = ? WHERE users.id = ?
 * }</pre>
 *
 * @param table the table
 * @param assignments the new values
 * @param where which rows; all where it is absent
 */
public record Update(Table table, List<Assignment> assignments, Optional<Expression<Boolean>> where) implements Dml {
    /** Copies the list and refuses columns of other tables. */
    public Update {
        assignments = List.copyOf(assignments);
        for (Assignment assignment : assignments) {
            Targets.check(table, assignment.column());
        }
    }

    Update(Table table) {
        this(table, List.of(), Optional.empty());
    }

    /**
     * Gives a column a new value.
     *
     * @param column the column
     * @param value its value, or {@code null}
     * @param <T> the class of its values
     * @return the update
     */
    public <T> Update set(Column<T> column, @Nullable T value) {
        return set(column, Bind.like(column, value));
    }

    /**
     * Gives a column the value of an expression: {@code SET stock = items.stock - ?}.
     *
     * @param column the column
     * @param value its value
     * @param <T> the class of its values
     * @return the update
     * @throws ArgumentException if the column was given a value already
     */
    public <T> Update set(Column<T> column, Expression<T> value) {
        List<Assignment> more = new ArrayList<>(assignments);
        for (Assignment assignment : assignments) {
            if (assignment.column().equals(column)) {
                throw new ArgumentException("The column '" + column + "' was given a value already.");
            }
        }
        more.add(new Assignment(column, value));
        return new Update(table, more, where);
    }

    /**
     * Changes only the rows for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the update
     */
    public Update where(Expression<Boolean> condition) {
        return new Update(table, assignments, Optional.of(Junction.both(where, condition)));
    }

    @Override
    public Update mapChildren(Mapper mapper) {
        return new Update(mapper.map(table), mapper.mapAll(assignments), mapper.map(where));
    }
}
