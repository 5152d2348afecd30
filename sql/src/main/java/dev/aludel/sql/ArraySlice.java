package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.List;

/**
 * Some neighbouring elements of an array: {@code users.tags[1:2]}.
 *
 * @param array the array
 * @param from the position of the first, counted from 1
 * @param to the position of the last
 * @param <E> the class of the elements
 */
public record ArraySlice<E>(Expression<List<E>> array, Expression<Integer> from, Expression<Integer> to)
        implements Structured<List<E>> {
    @Override
    public SqlType<List<E>> type() {
        return array.type();
    }

    @Override
    public ArraySlice<E> mapChildren(Mapper mapper) {
        return new ArraySlice<>(mapper.map(array), mapper.map(from), mapper.map(to));
    }
}
