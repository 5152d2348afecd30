package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A value turned into another type by the database, NULL where that cannot be: {@code TRY_CAST(? AS INTEGER)}.
 *
 * @param operand the value
 * @param type the other type
 * @param <T> the class of the other type
 */
public record TryCast<T>(Expression<?> operand, SqlType<T> type) implements Expression<T> {
    @Override
    public TryCast<T> mapChildren(Mapper mapper) {
        return new TryCast<>(mapper.map(operand), type);
    }
}
