package dev.aludel.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists that do not change, made longer. A statement is built of them in many small steps, so each copies only once. */
final class Lists {
    private Lists() {}

    /** The elements of the list, and one more. */
    static <E> List<E> with(List<E> list, E last) {
        return switch (list.size()) {
            case 0 -> List.of(last);
            case 1 -> List.of(list.getFirst(), last);
            case 2 -> List.of(list.getFirst(), list.get(1), last);
            case 3 -> List.of(list.getFirst(), list.get(1), list.get(2), last);
            default -> all(list, List.of(last));
        };
    }

    /** The elements of one list, then those of another. */
    static <E> List<E> all(List<? extends E> first, List<? extends E> second) {
        if (first.isEmpty()) {
            return List.copyOf(second);
        }
        List<E> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Two elements and more. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    static <E> List<E> of(E first, E second, E... others) {
        return switch (others.length) {
            case 0 -> List.of(first, second);
            case 1 -> List.of(first, second, others[0]);
            case 2 -> List.of(first, second, others[0], others[1]);
            default -> all(List.of(first, second), Arrays.asList(others));
        };
    }
}
