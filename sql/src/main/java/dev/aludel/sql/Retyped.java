package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A value that is read as another type in Java, with no word of it in SQL; see {@link Expression#retyped}.
 *
 * @param operand the value
 * @param type the type it is read as
 * @param <T> the class of that type
 */
public record Retyped<T>(Expression<?> operand, SqlType<T> type) implements Expression<T> {
    @Override
    public Retyped<T> mapChildren(Mapper mapper) {
        return new Retyped<>(mapper.map(operand), type);
    }

    @Override
    public Precedence precedence() {
        return operand.precedence();
    }
}
