package dev.aludel.type;

import java.util.function.Function;

/**
 * A user's own class kept in the database as another type; made by {@link SqlType#map}.
 *
 * @param base the type in the database
 * @param javaType the user's class
 * @param read from the database's value to the user's
 * @param write from the user's value to the database's
 * @param <T> the user's class
 * @param <S> the class of the base type
 */
public record MappedType<T, S>(SqlType<S> base, Class<T> javaType, Function<S, T> read, Function<T, S> write)
        implements SqlType<T> {
    @Override
    public String toString() {
        return javaType.getSimpleName() + " as " + base;
    }
}
