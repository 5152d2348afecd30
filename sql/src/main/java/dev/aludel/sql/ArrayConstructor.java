package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.List;

/**
 * An array made of values: {@code ARRAY[users.first, users.last]}.
 *
 * @param elements the values
 * @param type the type of the array
 * @param <E> the class of the values
 */
public record ArrayConstructor<E>(List<Expression<E>> elements, SqlType<List<E>> type) implements Structured<List<E>> {
    /** Copies the values. */
    public ArrayConstructor {
        elements = List.copyOf(elements);
    }

    @Override
    public ArrayConstructor<E> mapChildren(Mapper mapper) {
        return new ArrayConstructor<>(mapper.mapAll(elements), type);
    }
}
