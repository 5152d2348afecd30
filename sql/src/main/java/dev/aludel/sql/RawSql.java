package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;

/**
 * SQL of the program's own in the place of a value, printed as it stands; see {@link Sql#literalSql}.
 *
 * @param sql the SQL; never a user's input
 * @param type the type of the value
 * @param <T> its class
 */
public record RawSql<T>(String sql, SqlType<T> type) implements Expression<T> {
    /** Refuses SQL that is empty. */
    public RawSql {
        if (sql.isBlank()) {
            throw new ArgumentException("literalSql(\"\"): the SQL of a value is not empty.");
        }
    }

    @Override
    public RawSql<T> mapChildren(Mapper mapper) {
        return this;
    }

    /**
     * {@inheritDoc}
     *
     * <p>What is in it is not known, so it is bracketed as an operand.
     */
    @Override
    public Precedence precedence() {
        return Precedence.OR;
    }
}
