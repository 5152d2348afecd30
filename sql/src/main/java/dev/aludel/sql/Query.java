package dev.aludel.sql;

import java.util.Optional;

/**
 * A statement that only reads: a {@code SELECT}, or several put together by {@code UNION} and its kin. It can stand in
 * another statement: as a from-item ({@link #as}), as a value ({@link #asValue}), in a condition ({@link #exists}), or
 * under a name in front of it all ({@link #cte}).
 *
 * @param <R> what one row is in Java
 */
public sealed interface Query<R> extends Statement<R> permits Select, SetOperation, TextQuery {
    /**
     * Returns what the rows are made of.
     *
     * @return what is yielded
     */
    Projection<R> yields();

    @Override
    default Optional<Projection<R>> projection() {
        return Optional.of(yields());
    }

    @Override
    Query<R> mapChildren(Mapper mapper);

    /**
     * Makes a from-item of this query: {@code (SELECT …) AS busy}. It does not see the from-items beside it; see
     * {@link Subquery#lateral}.
     *
     * @param alias its name
     * @return the subquery, with a column for each value it yields
     */
    default Subquery as(String alias) {
        return new Subquery(this, alias, false);
    }

    /**
     * Makes a value of this query, which has to yield one value and at most one row: {@code (SELECT max(users.age) …)}.
     *
     * @return the value, NULL where there is no row
     * @throws dev.aludel.error.ArgumentException if the query yields more than one value
     */
    default ScalarSubquery<R> asValue() {
        return new ScalarSubquery<>(this);
    }

    /**
     * Asks whether this query yields any row: {@code EXISTS (SELECT …)}.
     *
     * @return the condition
     */
    default Condition exists() {
        return new Exists(this, false);
    }

    /**
     * Puts this query in front of the statement it is used in: {@code WITH busy AS (SELECT …) SELECT … FROM busy}.
     *
     * @param name its name
     * @return a from-item, with a column for each value it yields
     */
    default Cte cte(String name) {
        return Cte.of(name, this);
    }

    /**
     * The rows of both, equal ones once: {@code … UNION …}.
     *
     * @param other the other query, with as many columns
     * @return both together
     */
    default SetOperation<R> union(Query<R> other) {
        return SetOperation.of(SetOperation.Operator.UNION, this, other);
    }

    /**
     * The rows of both: {@code … UNION ALL …}.
     *
     * @param other the other query, with as many columns
     * @return both together
     */
    default SetOperation<R> unionAll(Query<R> other) {
        return SetOperation.of(SetOperation.Operator.UNION_ALL, this, other);
    }

    /**
     * The rows that both have: {@code … INTERSECT …}.
     *
     * @param other the other query, with as many columns
     * @return both together
     */
    default SetOperation<R> intersect(Query<R> other) {
        return SetOperation.of(SetOperation.Operator.INTERSECT, this, other);
    }

    /**
     * The rows of this one that the other does not have: {@code … EXCEPT …}.
     *
     * @param other the other query, with as many columns
     * @return both together
     */
    default SetOperation<R> except(Query<R> other) {
        return SetOperation.of(SetOperation.Operator.EXCEPT, this, other);
    }
}
