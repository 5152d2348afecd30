package dev.aludel.sql;

/**
 * One term of an {@code ORDER BY}.
 *
 * @param expression what to sort by
 * @param descending whether the largest comes first
 */
public record OrderTerm(Expression<?> expression, boolean descending) implements Clause {
    /**
     * Smallest first.
     *
     * @param expression what to sort by
     * @return the term
     */
    public static OrderTerm ascending(Expression<?> expression) {
        return new OrderTerm(expression, false);
    }

    /**
     * Largest first.
     *
     * @param expression what to sort by
     * @return the term
     */
    public static OrderTerm descending(Expression<?> expression) {
        return new OrderTerm(expression, true);
    }

    @Override
    public OrderTerm mapChildren(Mapper mapper) {
        return new OrderTerm(mapper.map(expression), descending);
    }
}
