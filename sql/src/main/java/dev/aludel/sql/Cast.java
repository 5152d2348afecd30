package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A value turned into another type by the database: {@code CAST(? AS INTEGER)}.
 *
 * @param operand the value
 * @param type the other type
 * @param <T> the class of the other type
 */
public record Cast<T>(Expression<?> operand, SqlType<T> type) implements Expression<T> {
    @Override
    public Cast<T> mapChildren(Mapper mapper) {
        return new Cast<>(mapper.map(operand), type);
    }
}
