package dev.aludel.sql;

import java.util.Optional;

/**
 * One term of an {@code ORDER BY}.
 *
 * @param expression what to sort by
 * @param descending whether the largest comes first
 * @param nulls where NULLs come; where the database has them if it is absent
 */
public record OrderTerm(Expression<?> expression, boolean descending, Optional<Nulls> nulls) implements Clause {
    /**
     * Smallest first.
     *
     * @param expression what to sort by
     * @return the term
     */
    public static OrderTerm ascending(Expression<?> expression) {
        return new OrderTerm(expression, false, Optional.empty());
    }

    /**
     * Largest first.
     *
     * @param expression what to sort by
     * @return the term
     */
    public static OrderTerm descending(Expression<?> expression) {
        return new OrderTerm(expression, true, Optional.empty());
    }

    /**
     * Puts NULLs in front: {@code users.age ASC NULLS FIRST}.
     *
     * @return the term
     */
    public OrderTerm nullsFirst() {
        return new OrderTerm(expression, descending, Optional.of(Nulls.FIRST));
    }

    /**
     * Puts NULLs at the end: {@code users.age DESC NULLS LAST}.
     *
     * @return the term
     */
    public OrderTerm nullsLast() {
        return new OrderTerm(expression, descending, Optional.of(Nulls.LAST));
    }

    @Override
    public OrderTerm mapChildren(Mapper mapper) {
        return new OrderTerm(mapper.map(expression), descending, nulls);
    }

    /** Where NULLs come. */
    public enum Nulls {
        /** In front of the others. */
        FIRST,
        /** Behind the others. */
        LAST
    }
}
