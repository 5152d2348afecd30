package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * Any or all elements of an array, to be compared with: {@code ? = ANY(users.tags)}. It stands on the right side of a
 * comparison and nowhere else.
 *
 * @param all whether the comparison must be true for all elements, or for any
 * @param array the array
 * @param type the type of the elements
 * @param <E> the class of the elements
 */
public record ArrayMembers<E>(boolean all, Expression<?> array, SqlType<E> type) implements Structured<E> {
    ArrayMembers<E> opposite() {
        return new ArrayMembers<>(!all, array, type);
    }

    @Override
    public ArrayMembers<E> mapChildren(Mapper mapper) {
        return new ArrayMembers<>(all, mapper.map(array), type);
    }
}
