package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Queries put together: {@code SELECT … UNION SELECT …}. What it yields is what the first of them yields.
 *
 * @param operator how
 * @param queries the queries, two or more
 * @param order the order of all the rows
 * @param page which part of all the rows
 * @param <R> what one row is in Java
 */
public record SetOperation<R>(Operator operator, List<Query<R>> queries, List<OrderTerm> order, Page page)
        implements Query<R>, Paged<SetOperation<R>> {
    /** Copies the lists and refuses queries that yield different numbers of columns. */
    public SetOperation {
        queries = List.copyOf(queries);
        order = List.copyOf(order);
        if (queries.size() < 2) {
            throw new ArgumentException(
                    operator.keyword() + " puts two queries or more together, not " + queries.size());
        }
        int columns = queries.getFirst().yields().expressions().size();
        for (Query<R> query : queries) {
            int others = query.yields().expressions().size();
            if (others != columns) {
                throw new ArgumentException("The queries of a " + operator.keyword() + " yield " + columns + " and "
                        + others + " columns; give them the same number.");
            }
        }
    }

    static <R> SetOperation<R> of(Operator operator, Query<R> first, Query<R> second) {
        List<Query<R>> queries = new ArrayList<>();
        if (first instanceof SetOperation<R> operation && operation.continues(operator)) {
            queries.addAll(operation.queries);
        } else {
            queries.add(first);
        }
        queries.add(second);
        return new SetOperation<>(operator, queries, List.of(), Page.ALL);
    }

    /** {@code (a UNION b) UNION c} needs no brackets; with an order or a limit of its own, or another operator, it does. */
    private boolean continues(Operator next) {
        return operator == next && order.isEmpty() && page.equals(Page.ALL);
    }

    @Override
    public Projection<R> yields() {
        return queries.getFirst().yields();
    }

    /**
     * Sorts all the rows by columns of the first query, smallest first.
     *
     * @param expressions what to sort by: columns, or expressions with a label, that the first query yields
     * @return the query
     */
    public SetOperation<R> orderBy(Expression<?>... expressions) {
        return orderBy(List.of(expressions).stream().map(Expression::asc).toArray(OrderTerm[]::new));
    }

    /**
     * Sorts all the rows.
     *
     * @param terms columns, or expressions with a label, that the first query yields
     * @return the query
     */
    public SetOperation<R> orderBy(OrderTerm... terms) {
        List<OrderTerm> more = new ArrayList<>(order);
        more.addAll(List.of(terms));
        return new SetOperation<>(operator, queries, more, page);
    }

    @Override
    public SetOperation<R> page(Page part) {
        return new SetOperation<>(operator, queries, order, part);
    }

    @Override
    public SetOperation<R> mapChildren(Mapper mapper) {
        return new SetOperation<>(operator, mapper.mapAll(queries), mapper.mapAll(order), page);
    }

    /** How queries are put together. */
    public enum Operator {
        /** The rows of both, equal ones once. */
        UNION("UNION"),
        /** The rows of both. */
        UNION_ALL("UNION ALL"),
        /** The rows that both have, equal ones once. */
        INTERSECT("INTERSECT"),
        /** The rows that only the first has, equal ones once. */
        EXCEPT("EXCEPT");

        private final String keyword;

        Operator(String keyword) {
            this.keyword = keyword;
        }

        /**
         * Returns the operator in SQL.
         *
         * @return for example {@code "UNION ALL"}
         */
        public String keyword() {
            return keyword;
        }
    }
}
