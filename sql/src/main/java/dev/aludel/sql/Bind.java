package dev.aludel.sql;

import dev.aludel.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is sent beside the SQL: {@code ?}.
 *
 * @param type the value's type
 * @param value the value, or {@code null}
 * @param <T> its class
 */
public record Bind<T>(SqlType<T> type, @Nullable T value) implements Expression<T> {
    /**
     * A value of the type of another expression.
     *
     * @param expression what the value is compared with, added to, assigned to
     * @param value the value, or {@code null}
     * @param <T> its class
     * @return the bound value
     */
    public static <T> Bind<T> like(Expression<T> expression, @Nullable T value) {
        return new Bind<>(expression.type(), value);
    }

    @Override
    public Bind<T> mapChildren(Mapper mapper) {
        return this;
    }
}
