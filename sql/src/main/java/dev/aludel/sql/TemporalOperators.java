package dev.aludel.sql;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/**
 * The operators of an {@link Expression} that is a date or a timestamp.
 *
 * @param <T> the class of the expression's value
 */
public sealed interface TemporalOperators<T> permits Expression {
    /**
     * A later day or point in time: {@code orders.due + CAST(? AS INTERVAL)}, in MySQL
     * {@code orders.due + INTERVAL ? MONTH}. Where a month has no such day, it is the last one: a month after January 31 is
     * February 28.
     *
     * <pre>{@code
     * orders.due.plus(Period.ofMonths(1))
     * orders.paid.plus(Duration.ofHours(36))
     * }</pre>
     *
     * @param amount a {@link Period}, or for timestamps a {@link Duration}; PostgreSQL counts days and months of a
     *     timestamp with time zone in the time zone of the session, the others in that of the value
     * @return the later one
     * @throws dev.aludel.error.ArgumentException if this is no date and no timestamp, or a date and the amount no {@code Period}
     */
    default Expression<T> plus(TemporalAmount amount) {
        return new Shift<>((Expression<T>) this, amount);
    }

    /**
     * An earlier day or point in time: {@code orders.due + CAST(? AS INTERVAL)}, with the opposite value.
     *
     * @param amount a {@link Period}, or for timestamps a {@link Duration}
     * @return the earlier one
     * @throws dev.aludel.error.ArgumentException as {@link #plus}
     */
    default Expression<T> minus(TemporalAmount amount) {
        return plus(
                switch (amount) {
                    case Period period -> period.negated();
                    case Duration duration -> duration.negated();
                    default -> amount;
                });
    }
}
