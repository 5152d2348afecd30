package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A value printed into the SQL as a literal, escaped as the dialect asks: {@code 1}, {@code 'it''s'}. Use it for constants
 * of the program, {@link Bind} for everything else.
 *
 * @param type the value's type
 * @param value the value
 * @param <T> its class
 */
public record Inline<T>(SqlType<T> type, T value) implements Expression<T> {
    @Override
    public Inline<T> mapChildren(Mapper mapper) {
        return this;
    }
}
