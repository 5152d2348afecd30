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
 * update(posts).set(posts.title, users.name).from(users).where(posts.authorId.eq(users.id))
 * // UPDATE posts SET title = users.name FROM users WHERE posts.author_id = users.id
 * }</pre>
 *
 * @param table the table
 * @param assignments the new values
 * @param from what else the values and the condition speak of
 * @param where which rows; all where it is absent
 * @param portion how many of these, and which first
 */
public record Update(
        Table table,
        List<Assignment> assignments,
        List<FromItem> from,
        Optional<Expression<Boolean>> where,
        Portion portion)
        implements Dml {
    /** Copies the lists and refuses columns of other tables. */
    public Update {
        assignments = List.copyOf(assignments);
        from = List.copyOf(from);
        for (Assignment assignment : assignments) {
            Targets.check(table, assignment.column());
        }
    }

    Update(Table table) {
        this(table, List.of(), List.of(), Optional.empty(), Portion.ALL);
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
        return new Update(table, Targets.and(assignments, column, value), from, where, portion);
    }

    /**
     * Takes in other from-items, for the new values and the condition to speak of: {@code UPDATE posts … FROM users}.
     * Say in {@link #where} which of their rows belong to which row of the table; where several do, the database takes
     * any of them, or refuses.
     *
     * @param items tables, aliases, subqueries, joins; they are added to those there are
     * @return the update
     */
    public Update from(FromItem... items) {
        List<FromItem> more = new ArrayList<>(from);
        more.addAll(List.of(items));
        return new Update(table, assignments, more, where, portion);
    }

    /**
     * Changes only the rows for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the update
     */
    public Update where(Expression<Boolean> condition) {
        return new Update(table, assignments, from, Optional.of(Junction.both(where, condition)), portion);
    }

    /**
     * Changes the first rows of an order, if {@link #limit} says how many. MySQL and MariaDB know it.
     *
     * @param terms {@code users.id.asc()}; they follow those given before
     * @return the update
     */
    public Update orderBy(OrderTerm... terms) {
        return new Update(table, assignments, from, where, portion.sorted(terms));
    }

    /**
     * Changes at most so many rows: {@code … ORDER BY users.id LIMIT ?}. MySQL and MariaDB know it; elsewhere choose the
     * rows with {@code where(id.in(select(…).limit(…)))}.
     *
     * @param rows zero or more
     * @return the update
     * @throws dev.aludel.error.ArgumentException if it is less than zero
     */
    public Update limit(long rows) {
        return new Update(table, assignments, from, where, portion.limited(rows));
    }

    @Override
    public Update mapChildren(Mapper mapper) {
        return new Update(
                mapper.map(table),
                mapper.mapAll(assignments),
                mapper.mapAll(from),
                mapper.map(where),
                portion.mapChildren(mapper));
    }
}
