package dev.aludel.dialect.postgresql;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Condition;
import dev.aludel.sql.Expression;
import dev.aludel.sql.NativeCall;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * What can be asked of a range (https://www.postgresql.org/docs/current/functions-range.html). Made by
 * {@link Postgresql#range}.
 *
 * <pre>{@code
 * select(bookings.room).from(bookings).where(range(bookings.during).overlaps(Range.of(monday, friday)))
 * }</pre>
 *
 * @param <T> the class of the bounds
 */
public final class RangeOperators<T> {
    private final Expression<Range<T>> range;
    private final SqlType<T> element;

    RangeOperators(Expression<Range<T>> range, SqlType<T> element) {
        this.range = range;
        this.element = element;
    }

    /**
     * Asks whether a value is in the range: {@code bookings.during @> ?}.
     *
     * @param value the value
     * @return the condition
     */
    public Condition contains(T value) {
        return contains(new Bind<>(element, value));
    }

    /**
     * Asks whether a value is in the range: {@code bookings.during @> bookings.made}.
     *
     * @param value the value
     * @return the condition
     */
    public Condition contains(Expression<T> value) {
        return Postgresql.condition("@>", range, value.cast(element));
    }

    /**
     * Asks whether another range is in this one: {@code bookings.during @> ?}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition containsAll(Range<T> other) {
        return Postgresql.condition("@>", range, bind(other));
    }

    /**
     * Asks whether this range is in another: {@code bookings.during <@ ?}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition containedIn(Range<T> other) {
        return Postgresql.condition("<@", range, bind(other));
    }

    /**
     * Asks whether two ranges have a value in common: {@code bookings.during && ?}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition overlaps(Range<T> other) {
        return overlaps(bind(other));
    }

    /**
     * Asks whether two ranges have a value in common: {@code a.during && b.during}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition overlaps(Expression<Range<T>> other) {
        return Postgresql.condition("&&", range, other);
    }

    /**
     * Asks whether this range ends before another begins: {@code bookings.during << ?}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition leftOf(Range<T> other) {
        return Postgresql.condition("<<", range, bind(other));
    }

    /**
     * Asks whether this range begins after another ends: {@code bookings.during >> ?}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition rightOf(Range<T> other) {
        return Postgresql.condition(">>", range, bind(other));
    }

    /**
     * Asks whether one of two ranges begins where the other ends: {@code bookings.during -|- ?}.
     *
     * @param other the other range
     * @return the condition
     */
    public Condition adjacent(Range<T> other) {
        return Postgresql.condition("-|-", range, bind(other));
    }

    /**
     * Joins two ranges that touch; for others the server reports an error: {@code (bookings.during + ?)}.
     *
     * @param other the other range
     * @return the joined range
     */
    public Expression<Range<T>> union(Range<T> other) {
        return Postgresql.operation("+", range, bind(other), range.type());
    }

    /**
     * Takes what two ranges have in common: {@code (bookings.during * ?)}.
     *
     * @param other the other range
     * @return the common part
     */
    public Expression<Range<T>> intersection(Range<T> other) {
        return Postgresql.operation("*", range, bind(other), range.type());
    }

    /**
     * Takes the lower bound, NULL if there is none: {@code lower(bookings.during)}.
     *
     * @return the bound
     */
    public NativeCall<T> lower() {
        return Postgresql.call("lower", element, range);
    }

    /**
     * Takes the upper bound, NULL if there is none: {@code upper(bookings.during)}.
     *
     * @return the bound
     */
    public NativeCall<T> upper() {
        return Postgresql.call("upper", element, range);
    }

    /**
     * Asks whether there is no value in the range: {@code isempty(bookings.during)}.
     *
     * @return the condition
     */
    public NativeCall<Boolean> isEmpty() {
        return Postgresql.call("isempty", Types.BOOLEAN, range);
    }

    private Bind<Range<T>> bind(Range<T> other) {
        return new Bind<>(range.type(), other);
    }
}
