package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A function computed for each row over the rows around it: {@code rank() OVER (ORDER BY users.age)}.
 *
 * @param function the function or aggregate
 * @param window the rows around it
 * @param <T> the class of the result
 */
public record Over<T>(Expression<T> function, Window window) implements Expression<T> {
    @Override
    public SqlType<T> type() {
        return function.type();
    }

    @Override
    public Over<T> mapChildren(Mapper mapper) {
        return new Over<>(mapper.map(function), mapper.map(window));
    }
}
