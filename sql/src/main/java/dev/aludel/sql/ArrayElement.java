package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * One element of an array, NULL if there is none: {@code users.tags[1]}.
 *
 * @param array the array
 * @param position the position, the first being 1
 * @param type the type of the element
 * @param <E> the class of the element
 */
public record ArrayElement<E>(Expression<?> array, Expression<Integer> position, SqlType<E> type)
        implements Structured<E> {
    @Override
    public ArrayElement<E> mapChildren(Mapper mapper) {
        return new ArrayElement<>(mapper.map(array), mapper.map(position), type);
    }
}
