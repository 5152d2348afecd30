package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of {@link Sql} that makes conditions of others, and of nothing. */
class Conditions extends WindowFunctions {
    Conditions() {}

    /**
     * The condition that is always true: {@code TRUE}. It vanishes in an {@code AND} and decides an {@code OR}.
     *
     * @return the condition
     */
    public static Condition always() {
        return new Truth(true);
    }

    /**
     * The condition that is never true: {@code FALSE}. It vanishes in an {@code OR} and decides an {@code AND}.
     *
     * @return the condition
     */
    public static Condition never() {
        return new Truth(false);
    }

    /**
     * Takes a boolean value for a condition, to go on with {@code and}, {@code or} and {@code not}: {@code users.active}.
     *
     * @param value the value
     * @return the condition
     */
    public static Condition condition(Expression<Boolean> value) {
        return Junction.condition(value);
    }

    /**
     * All of the conditions: {@code a AND b AND c}.
     *
     * @param conditions the conditions; of none at all, {@link #always}
     * @return the condition
     */
    public static Condition and(Collection<? extends Expression<Boolean>> conditions) {
        Condition all = always();
        for (Expression<Boolean> condition : conditions) {
            all = all.and(condition);
        }
        return all;
    }

    /**
     * At least one of the conditions: {@code a OR b OR c}.
     *
     * @param conditions the conditions; of none at all, {@link #never}
     * @return the condition
     */
    public static Condition or(Collection<? extends Expression<Boolean>> conditions) {
        Condition any = never();
        for (Expression<Boolean> condition : conditions) {
            any = any.or(condition);
        }
        return any;
    }

    /**
     * Translates a value: {@code CASE WHEN users.age = ? THEN ? WHEN users.age = ? THEN ? END}.
     *
     * @param value the value
     * @param results what each value becomes, in the order of the map; a {@code LinkedHashMap} keeps that in which it was
     *     filled
     * @param <V> the class of the value
     * @param <T> the class of the results
     * @return the expression; say with {@code otherwise} what all other values become, or they become NULL
     * @throws ArgumentException if there are no results, or no standard type has their class
     */
    public static <V, T> CaseWhen<T> caseOf(Expression<V> value, Map<V, T> results) {
        if (results.isEmpty()) {
            throw new ArgumentException("caseOf(…) needs at least one value to translate.");
        }
        SqlType<T> type = Types.of(results.values().iterator().next());
        List<CaseWhen.Branch<T>> branches = new ArrayList<>(results.size());
        results.forEach((from, to) -> branches.add(new CaseWhen.Branch<>(value.eq(from), new Bind<>(type, to))));
        return new CaseWhen<>(branches, Optional.empty(), type);
    }

    /**
     * Any of the values a query yields, to be compared with: {@code users.age > ANY (SELECT …)}.
     *
     * @param query a query of one value
     * @param <T> its class
     * @return one side of a comparison
     * @throws dev.aludel.error.ArgumentException if the query yields more than one value
     */
    public static <T> Quantified<T> any(Query<T> query) {
        return new Quantified<>(Quantified.Quantity.ANY, query.asValue().query());
    }

    /**
     * All of the values a query yields, to be compared with: {@code users.age >= ALL (SELECT …)}.
     *
     * @param query a query of one value
     * @param <T> its class
     * @return one side of a comparison
     * @throws dev.aludel.error.ArgumentException if the query yields more than one value
     */
    public static <T> Quantified<T> all(Query<T> query) {
        return new Quantified<>(Quantified.Quantity.ALL, query.asValue().query());
    }
}
