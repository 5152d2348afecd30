package dev.aludel.tests.fuzz;

import dev.aludel.sql.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that an expression may use.
 *
 * @param numbers whole numbers of 64 bits
 * @param texts text
 * @param flags true or false
 */
record Scope(List<Expression<Long>> numbers, List<Expression<String>> texts, List<Expression<Boolean>> flags) {
    static final Scope EMPTY = new Scope(List.of(), List.of(), List.of());

    Scope and(Scope other) {
        return new Scope(joined(numbers, other.numbers), joined(texts, other.texts), joined(flags, other.flags));
    }

    private static <E> List<E> joined(List<E> first, List<E> second) {
        List<E> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
