package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A value that an operator of one database alone makes of two others: {@code (bookings.during * ?)}.
 *
 * @param operator the operator
 * @param left the left operand
 * @param right the right operand
 * @param type the type of the result
 * @param <T> the class of the result
 */
public record NativeOperation<T>(NativeOperator operator, Expression<?> left, Expression<?> right, SqlType<T> type)
        implements Structured<T> {
    @Override
    public NativeOperation<T> mapChildren(Mapper mapper) {
        return new NativeOperation<>(operator, mapper.map(left), mapper.map(right), type);
    }
}
