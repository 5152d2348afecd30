package dev.aludel.type;

import java.util.List;

/**
 * An array: several values of one type in one; made by {@link Types#array}.
 *
 * @param element the type of the values
 * @param <E> the class of the values
 */
public record ArrayType<E>(SqlType<E> element) implements SqlType<List<E>> {
    @Override
    @SuppressWarnings("unchecked") // there is one class for all lists
    public Class<List<E>> javaType() {
        return (Class<List<E>>) (Class<?>) List.class;
    }

    @Override
    public String toString() {
        return "array of " + element;
    }
}
