package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * The value that an insert would have given a column, had the row not been there: {@code excluded.name}; see
 * {@link Sql#excluded}.
 *
 * @param column the column
 * @param <T> the class of its values
 */
public record Excluded<T>(Column<T> column) implements Expression<T> {
    @Override
    public SqlType<T> type() {
        return column.type();
    }

    @Override
    public Excluded<T> mapChildren(Mapper mapper) {
        return this;
    }
}
