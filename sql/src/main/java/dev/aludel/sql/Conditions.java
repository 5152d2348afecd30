package dev.aludel.sql;

import java.util.Collection;

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
     * Any of the values a query yields, to be compared with: {@code users.age > ANY (SELECT …)}.
     *
     * @param query a query of one value
     * @param <T> its class
     * @return one side of a comparison
     */
    public static <T> Quantified<T> any(Query<T> query) {
        return new Quantified<>(Quantified.Quantity.ANY, query);
    }

    /**
     * All of the values a query yields, to be compared with: {@code users.age >= ALL (SELECT …)}.
     *
     * @param query a query of one value
     * @param <T> its class
     * @return one side of a comparison
     */
    public static <T> Quantified<T> all(Query<T> query) {
        return new Quantified<>(Quantified.Quantity.ALL, query);
    }
}
