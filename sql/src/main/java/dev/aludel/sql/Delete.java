package dev.aludel.sql;

import java.util.Optional;

/**
 * A {@code DELETE}. It does not change; each call returns another one.
 *
 * <pre>{@code
 * delete(users).where(users.id.eq(7L))   // DELETE FROM users WHERE users.id = ?
 * }</pre>
 *
 * @param table the table
 * @param where which rows; all where it is absent
 */
public record Delete(Table table, Optional<Expression<Boolean>> where) implements Dml {
    Delete(Table table) {
        this(table, Optional.empty());
    }

    /**
     * Deletes only the rows for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the delete
     */
    public Delete where(Expression<Boolean> condition) {
        return new Delete(table, Optional.of(Junction.both(where, condition)));
    }

    @Override
    public Delete mapChildren(Mapper mapper) {
        return new Delete(mapper.map(table), mapper.map(where));
    }
}
