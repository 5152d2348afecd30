package dev.aludel.sql;

/**
 * The arithmetic operators of an {@link Expression}.
 *
 * @param <T> the class of the expression's value
 */
public sealed interface Arithmetic<T> permits Expression {
    /**
     * The sum: {@code items.price + ?}.
     *
     * @param value what to add
     * @return the sum
     */
    default Expression<T> plus(T value) {
        return plus(Bind.like(self(), value));
    }

    /**
     * The sum: {@code items.price + items.tax}.
     *
     * @param other what to add
     * @return the sum
     */
    default Expression<T> plus(Expression<T> other) {
        return operation(BinaryOperation.Operator.PLUS, other);
    }

    /**
     * The difference: {@code items.stock - ?}.
     *
     * @param value what to take away
     * @return the difference
     */
    default Expression<T> minus(T value) {
        return minus(Bind.like(self(), value));
    }

    /**
     * The difference: {@code items.stock - items.reserved}.
     *
     * @param other what to take away
     * @return the difference
     */
    default Expression<T> minus(Expression<T> other) {
        return operation(BinaryOperation.Operator.MINUS, other);
    }

    /**
     * The product: {@code items.price * ?}.
     *
     * @param value what to multiply by
     * @return the product
     */
    default Expression<T> times(T value) {
        return times(Bind.like(self(), value));
    }

    /**
     * The product: {@code items.price * items.quantity}.
     *
     * @param other what to multiply by
     * @return the product
     */
    default Expression<T> times(Expression<T> other) {
        return operation(BinaryOperation.Operator.TIMES, other);
    }

    /**
     * The number with its sign turned: {@code -items.price}.
     *
     * @return the negative number
     */
    default Expression<T> negate() {
        return new Negative<>(self());
    }

    private Expression<T> operation(BinaryOperation.Operator operator, Expression<T> other) {
        return new BinaryOperation<>(operator, self(), other, self().type());
    }

    private Expression<T> self() {
        return (Expression<T>) this;
    }
}
