package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A number with its sign turned: {@code -items.price}.
 *
 * @param operand the number
 * @param <T> its class
 */
public record Negative<T>(Expression<T> operand) implements Expression<T> {
    @Override
    public SqlType<T> type() {
        return operand.type();
    }

    @Override
    public Negative<T> mapChildren(Mapper mapper) {
        return new Negative<>(mapper.map(operand));
    }

    @Override
    public Precedence precedence() {
        return Precedence.SIGN;
    }
}
