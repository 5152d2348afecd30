package dev.aludel.schema;

import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.SqlType;

/**
 * SQL of the program's own in a schema, printed as it stands: the condition of a check, a default.
 *
 * @param type the type of its value
 * @param sql the SQL; never a user's input
 * @param <T> the class of its value
 */
public record Verbatim<T>(SqlType<T> type, String sql) implements CustomExpression<T> {
    @Override
    public void write(SqlOut out) {
        out.sql(sql);
    }

    @Override
    public Verbatim<T> mapChildren(Mapper mapper) {
        return this;
    }
}
