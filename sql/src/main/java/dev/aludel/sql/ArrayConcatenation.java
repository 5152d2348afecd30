package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.List;

/**
 * The elements of two arrays in one: {@code (users.tags || users.others)}.
 *
 * @param left the array whose elements come first
 * @param right the other array
 * @param <E> the class of the elements
 */
public record ArrayConcatenation<E>(Expression<List<E>> left, Expression<List<E>> right)
        implements Structured<List<E>> {
    @Override
    public SqlType<List<E>> type() {
        return left.type();
    }

    @Override
    public ArrayConcatenation<E> mapChildren(Mapper mapper) {
        return new ArrayConcatenation<>(mapper.map(left), mapper.map(right));
    }
}
