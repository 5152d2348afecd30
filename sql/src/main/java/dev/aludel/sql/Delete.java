package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code DELETE}. It does not change; each call returns another one.
 *
 * <pre>{@code
 * delete(users).where(users.id.eq(7L))   // DELETE FROM users WHERE users.id = ?
 * delete(posts).using(users).where(and(posts.authorId.eq(users.id), not(users.active)))
 * // DELETE FROM posts USING users WHERE posts.author_id = users.id AND NOT users.active
 * }</pre>
 *
 * @param table the table
 * @param using what else the condition speaks of
 * @param where which rows; all where it is absent
 * @param portion how many of these, and which first
 */
public record Delete(Table table, List<FromItem> using, Optional<Expression<Boolean>> where, Portion portion)
        implements Dml {
    /** Copies the list. */
    public Delete {
        using = List.copyOf(using);
    }

    Delete(Table table) {
        this(table, List.of(), Optional.empty(), Portion.ALL);
    }

    /**
     * Takes in other from-items for the condition to speak of: {@code DELETE FROM posts USING users}. A row is deleted if
     * there is a row of theirs for which the condition is true.
     *
     * @param items tables, aliases, subqueries, joins; they are added to those there are
     * @return the delete
     */
    public Delete using(FromItem... items) {
        List<FromItem> more = new ArrayList<>(using);
        more.addAll(List.of(items));
        return new Delete(table, more, where, portion);
    }

    /**
     * Deletes only the rows for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the delete
     */
    public Delete where(Expression<Boolean> condition) {
        return new Delete(table, using, Optional.of(Junction.both(where, condition)), portion);
    }

    /**
     * Deletes the first rows of an order, if {@link #limit} says how many. MySQL and MariaDB know it.
     *
     * @param terms {@code users.id.asc()}; they follow those given before
     * @return the delete
     */
    public Delete orderBy(OrderTerm... terms) {
        return new Delete(table, using, where, portion.sorted(terms));
    }

    /**
     * Deletes at most so many rows: {@code … ORDER BY users.id LIMIT ?}. MySQL and MariaDB know it; elsewhere choose the
     * rows with {@code where(id.in(select(…).limit(…)))}.
     *
     * @param rows zero or more
     * @return the delete
     * @throws dev.aludel.error.ArgumentException if it is less than zero
     */
    public Delete limit(long rows) {
        return new Delete(table, using, where, portion.limited(rows));
    }

    @Override
    public Delete mapChildren(Mapper mapper) {
        return new Delete(mapper.map(table), mapper.mapAll(using), mapper.map(where), portion.mapChildren(mapper));
    }
}
