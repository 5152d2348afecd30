package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does with a row that is there already. It does not change; each call returns another one. Begin with
 * {@link Sql#conflict}.
 *
 * <pre>{@code
 * insert(users).set(users.id, 1L).set(users.name, "Dan").onConflict(conflict(users.id).setExcluded(users.name))
 * // INSERT INTO users (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name
 * insert(users).set(users.id, 1L).onConflict(conflict())
 * // INSERT INTO users (id) VALUES (?) ON CONFLICT DO NOTHING
 * }</pre>
 *
 * <p>MySQL and MariaDB cannot say by which key rows are the same: any unique key counts. So columns may be named there
 * only if the table has no other unique key.
 *
 * @param target by what rows are the same
 * @param assignments the new values of the row that is there; none to leave it as it is
 * @param where which of the rows that are there are changed
 */
public record OnConflict(ConflictTarget target, List<Assignment> assignments, Optional<Expression<Boolean>> where)
        implements Clause {
    /** Copies the lists and refuses a condition without anything to change. */
    public OnConflict {
        assignments = List.copyOf(assignments);
        if (where.isPresent() && assignments.isEmpty()) {
            throw new ArgumentException("A conflict that changes nothing has no where(…); call set(…) first.");
        }
    }

    /**
     * Speaks of a unique index of some rows, with the condition of that index: {@code ON CONFLICT (name) WHERE active}.
     * PostgreSQL and SQLite know it. Values in the condition are written into the SQL, where the database finds the index
     * by them.
     *
     * @param condition the condition of the index
     * @return the clause
     * @throws ArgumentException if there are no columns
     */
    public OnConflict among(Expression<Boolean> condition) {
        return new OnConflict(
                new ConflictTarget(target.columns(), target.constraint(), Optional.of(condition)), assignments, where);
    }

    /**
     * Gives a column of the row that is there a new value.
     *
     * @param column the column
     * @param value its value, or {@code null}
     * @param <T> the class of its values
     * @return the clause
     */
    public <T> OnConflict set(Column<T> column, @Nullable T value) {
        return set(column, Bind.like(column, value));
    }

    /**
     * Gives a column of the row that is there the value of an expression, in which a column is that of the row that is
     * there and {@link Sql#excluded} that of the row that was to be inserted.
     *
     * @param column the column
     * @param value its value
     * @param <T> the class of its values
     * @return the clause
     * @throws ArgumentException if the column was given a value already
     */
    public <T> OnConflict set(Column<T> column, Expression<T> value) {
        return new OnConflict(target, Targets.and(assignments, column, value), where);
    }

    /**
     * Gives columns of the row that is there the values that were to be inserted: {@code SET name = excluded.name}.
     *
     * @param columns the columns
     * @return the clause
     */
    public OnConflict setExcluded(Column<?>... columns) {
        OnConflict all = this;
        for (Column<?> column : columns) {
            all = all.take(column);
        }
        return all;
    }

    private <T> OnConflict take(Column<T> column) {
        return set(column, new Excluded<>(column));
    }

    /**
     * Changes the row that is there only if the condition is true, besides the conditions given before.
     *
     * @param condition the condition
     * @return the clause
     * @throws ArgumentException if nothing is changed
     */
    public OnConflict where(Expression<Boolean> condition) {
        return new OnConflict(target, assignments, Optional.of(Junction.both(where, condition)));
    }

    @Override
    public OnConflict mapChildren(Mapper mapper) {
        return new OnConflict(target.mapChildren(mapper), mapper.mapAll(assignments), mapper.map(where));
    }

    void check(Table table) {
        List<Column<?>> columns = new ArrayList<>(target.columns());
        assignments.forEach(assignment -> columns.add(assignment.column()));
        columns.forEach(column -> Targets.check(table, column));
    }
}
