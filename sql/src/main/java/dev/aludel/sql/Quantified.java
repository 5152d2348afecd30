package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * Any, or all, of the values that a query yields: {@code ANY (SELECT …)}; see {@link Sql#any} and {@link Sql#all}. It
 * stands on one side of a comparison and nowhere else.
 *
 * @param quantity whether the comparison has to be true for one of them or for all
 * @param query the query
 * @param <T> the class of the values
 */
public record Quantified<T>(Quantity quantity, Query<T> query) implements Expression<T> {
    @Override
    public SqlType<T> type() {
        return query.asValue().type();
    }

    Quantified<T> opposite() {
        return new Quantified<>(quantity == Quantity.ANY ? Quantity.ALL : Quantity.ANY, query);
    }

    @Override
    public Quantified<T> mapChildren(Mapper mapper) {
        return new Quantified<>(quantity, mapper.map(query));
    }

    /** For how many of the values a comparison has to be true. */
    public enum Quantity {
        /** For one of them. */
        ANY,
        /** For each of them; where there are none, it is true. */
        ALL
    }
}
