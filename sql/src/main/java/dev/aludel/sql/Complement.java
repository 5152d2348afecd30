package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A whole number with each of its bits turned: {@code ~flags.bits}.
 *
 * @param operand the number
 * @param <T> its class
 */
public record Complement<T>(Expression<T> operand) implements Expression<T> {
    @Override
    public SqlType<T> type() {
        return operand.type();
    }

    @Override
    public Complement<T> mapChildren(Mapper mapper) {
        return new Complement<>(mapper.map(operand));
    }

    @Override
    public Precedence precedence() {
        return Precedence.SIGN;
    }
}
