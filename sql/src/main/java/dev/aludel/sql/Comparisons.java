package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparing operators of an {@link Expression}. A value given to one of them is bound with the type of the expression
 * it is compared with.
 *
 * @param <T> the class of the compared values
 */
public sealed interface Comparisons<T> permits Expression {
    /**
     * Equal: {@code users.id = ?}. A {@code null} that is known here asks {@code users.id IS NULL}.
     *
     * @param value the value, or {@code null}
     * @return the condition
     */
    default Condition eq(@Nullable T value) {
        return value == null ? isNull() : eq(Bind.like(self(), value));
    }

    /**
     * Equal: {@code users.id = posts.author_id}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition eq(Expression<T> other) {
        return compare(Comparison.Operator.EQUAL, other);
    }

    /**
     * Not equal: {@code users.id <> ?}. A {@code null} that is known here asks {@code users.id IS NOT NULL}.
     *
     * @param value the value, or {@code null}
     * @return the condition
     */
    default Condition ne(@Nullable T value) {
        return value == null ? isNotNull() : ne(Bind.like(self(), value));
    }

    /**
     * Not equal: {@code a.x <> b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition ne(Expression<T> other) {
        return compare(Comparison.Operator.NOT_EQUAL, other);
    }

    /**
     * Less: {@code users.age < ?}.
     *
     * @param value the value
     * @return the condition
     * @throws ArgumentException if the value is {@code null}
     */
    default Condition lt(T value) {
        return lt(operand("lt", value));
    }

    /**
     * Less: {@code a.x < b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition lt(Expression<T> other) {
        return compare(Comparison.Operator.LESS, other);
    }

    /**
     * Less or equal: {@code users.age <= ?}.
     *
     * @param value the value
     * @return the condition
     * @throws ArgumentException if the value is {@code null}
     */
    default Condition le(T value) {
        return le(operand("le", value));
    }

    /**
     * Less or equal: {@code a.x <= b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition le(Expression<T> other) {
        return compare(Comparison.Operator.LESS_OR_EQUAL, other);
    }

    /**
     * Greater: {@code users.age > ?}.
     *
     * @param value the value
     * @return the condition
     * @throws ArgumentException if the value is {@code null}
     */
    default Condition gt(T value) {
        return gt(operand("gt", value));
    }

    /**
     * Greater: {@code a.x > b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition gt(Expression<T> other) {
        return compare(Comparison.Operator.GREATER, other);
    }

    /**
     * Greater or equal: {@code users.age >= ?}.
     *
     * @param value the value
     * @return the condition
     * @throws ArgumentException if the value is {@code null}
     */
    default Condition ge(T value) {
        return ge(operand("ge", value));
    }

    /**
     * Greater or equal: {@code a.x >= b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition ge(Expression<T> other) {
        return compare(Comparison.Operator.GREATER_OR_EQUAL, other);
    }

    /**
     * Has no value: {@code users.name IS NULL}.
     *
     * @return the condition
     */
    default Condition isNull() {
        return new NullTest(self(), false);
    }

    /**
     * Has a value: {@code users.name IS NOT NULL}.
     *
     * @return the condition
     */
    default Condition isNotNull() {
        return new NullTest(self(), true);
    }

    /**
     * Is one of these: {@code users.id IN (?, ?)}. Of no values at all, nothing is one.
     *
     * @param values the values
     * @return the condition
     */
    @SuppressWarnings("unchecked") // read only
    default Condition in(T... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Is one of these: {@code users.id IN (?, ?)}. Of no values at all, nothing is one.
     *
     * @param values the values
     * @return the condition
     */
    default Condition in(Collection<? extends T> values) {
        List<Expression<T>> binds = new ArrayList<>(values.size());
        for (T value : values) {
            binds.add(Bind.like(self(), value));
        }
        return new InList<>(self(), binds, false);
    }

    /**
     * Is one of those of a list that is given when the statement is executed: {@code users.id IN (?, ?)}. Of no values at
     * all, nothing is one.
     *
     * <pre>{@code
     * select(users.name).where(users.id.inParameter("ids")).with("ids", List.of(1L, 2L))
     * }</pre>
     *
     * @param name the name of the parameter; its value is a collection
     * @return the condition
     */
    default Condition inParameter(String name) {
        return new InParameter<>(self(), name, false);
    }

    /**
     * Is one of the values of these expressions: {@code users.name IN (users.nick, ?)}. Of none at all, nothing is one.
     *
     * @param expressions columns, values, calls
     * @return the condition
     */
    default Condition inExpressions(Collection<? extends Expression<T>> expressions) {
        return new InList<>(self(), List.copyOf(expressions), false);
    }

    /**
     * Is one of those that a query yields: {@code users.id IN (SELECT posts.author_id FROM posts)}.
     *
     * @param query a query of one value
     * @return the condition
     */
    default Condition in(Query<T> query) {
        return new InQuery<>(self(), query, false);
    }

    /**
     * Is none of those that a query yields: {@code users.id NOT IN (SELECT …)}. If the query yields a NULL, nothing is.
     *
     * @param query a query of one value
     * @return the condition
     */
    default Condition notIn(Query<T> query) {
        return new InQuery<>(self(), query, true);
    }

    /**
     * Not equal, where NULL is a value like others: {@code a.x IS DISTINCT FROM b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition isDistinctFrom(Expression<T> other) {
        return new Distinctness<>(self(), other, false);
    }

    /**
     * Equal, where NULL is a value like others: {@code a.x IS NOT DISTINCT FROM b.x}.
     *
     * @param other the other side
     * @return the condition
     */
    default Condition isNotDistinctFrom(Expression<T> other) {
        return new Distinctness<>(self(), other, true);
    }

    /**
     * Is none of these: {@code users.id NOT IN (?, ?)}. Of no values at all, everything is none.
     *
     * @param values the values
     * @return the condition
     */
    default Condition notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /**
     * Lies between the two, both included: {@code users.age BETWEEN ? AND ?}.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the condition
     * @throws ArgumentException if one of them is {@code null}
     */
    default Condition between(T low, T high) {
        return between(operand("between", low), operand("between", high));
    }

    /**
     * Lies between the two, both included: {@code users.age BETWEEN limits.low AND limits.high}.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the condition
     */
    default Condition between(Expression<T> low, Expression<T> high) {
        return new Between<>(self(), low, high, false, false);
    }

    /**
     * Lies between the two, both included, whichever of them is larger: {@code users.age BETWEEN SYMMETRIC ? AND ?}.
     *
     * @param one one end
     * @param other the other end
     * @return the condition
     * @throws ArgumentException if one of them is {@code null}
     */
    default Condition betweenSymmetric(T one, T other) {
        return betweenSymmetric(operand("betweenSymmetric", one), operand("betweenSymmetric", other));
    }

    /**
     * Lies between the two, both included, whichever of them is larger: {@code users.age BETWEEN SYMMETRIC a.x AND a.y}.
     *
     * @param one one end
     * @param other the other end
     * @return the condition
     */
    default Condition betweenSymmetric(Expression<T> one, Expression<T> other) {
        return new Between<>(self(), one, other, true, false);
    }

    private Condition compare(Comparison.Operator operator, Expression<T> other) {
        return self() instanceof Quantified<T> quantified
                ? new Comparison<>(operator.mirrored(), other, quantified)
                : new Comparison<>(operator, self(), other);
    }

    private Expression<T> operand(String method, @Nullable T value) {
        if (value == null) {
            throw new ArgumentException(
                    method + "(null): nothing is less or greater than NULL; use isNull() or isNotNull().");
        }
        return Bind.like(self(), value);
    }

    private Expression<T> self() {
        return (Expression<T>) this;
    }
}
