package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.math.BigDecimal;

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
     * The quotient with its fraction, as a floating point number: {@code CAST(items.stock AS DOUBLE PRECISION) / ?}.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @return the quotient
     */
    default Expression<Double> dividedBy(T divisor) {
        return dividedBy(Bind.like(self(), divisor));
    }

    /**
     * The quotient with its fraction, as a floating point number:
     * {@code CAST(items.stock AS DOUBLE PRECISION) / items.boxes}.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @return the quotient
     */
    default Expression<Double> dividedBy(Expression<?> divisor) {
        Expression<?> dividend = self().type().equals(Types.DOUBLE) ? self() : self().cast(Types.DOUBLE);
        return new BinaryOperation<>(BinaryOperation.Operator.DIVIDE, dividend, divisor, Types.DOUBLE);
    }

    /**
     * The quotient as a decimal, rounded: {@code round(CAST(items.price AS NUMERIC(38, 8)) / items.boxes, 2)}.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @param scale how many digits to keep behind the point, from 0 to 20
     * @return the quotient
     * @throws ArgumentException if the scale is not one of these
     */
    default Expression<BigDecimal> dividedBy(Expression<?> divisor, int scale) {
        if (scale < 0 || scale > 20) {
            throw new ArgumentException("dividedBy(…, " + scale + "): keep 0 to 20 digits behind the point.");
        }
        SqlType<BigDecimal> exact = Types.numeric(38, scale + 6);
        Expression<?> other = divisor.type().equals(Types.DOUBLE) ? divisor.cast(exact) : divisor;
        return NumberFunctions.round(
                new BinaryOperation<>(BinaryOperation.Operator.DIVIDE, self().cast(exact), other, exact), scale);
    }

    /**
     * The quotient as a whole number, the next below: 7 by 2 is 3, -7 by 2 is -4, as {@link Math#floorDiv(int, int)}. It is
     * worked out exactly, and the operands of whole numbers are written more than once.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @return the quotient
     */
    default Expression<T> floorDividedBy(T divisor) {
        return floorDividedBy(Bind.like(self(), divisor));
    }

    /**
     * The quotient as a whole number, the next below: 7 by 2 is 3, -7 by 2 is -4, as {@link Math#floorDiv(int, int)}.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @return the quotient
     */
    default Expression<T> floorDividedBy(Expression<T> divisor) {
        return operation(BinaryOperation.Operator.FLOOR_DIVIDE, divisor);
    }

    /**
     * What a division leaves over, with the sign of the dividend, as Java's {@code %}: {@code items.stock % ?}.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @return the remainder
     */
    default Expression<T> remainder(T divisor) {
        return remainder(Bind.like(self(), divisor));
    }

    /**
     * What a division leaves over, with the sign of the dividend, as Java's {@code %}: {@code items.stock % items.boxes}.
     *
     * @param divisor what to divide by; by zero, SQLite, MySQL and MariaDB have NULL and the others an error
     * @return the remainder
     */
    default Expression<T> remainder(Expression<T> divisor) {
        return operation(BinaryOperation.Operator.REMAINDER, divisor);
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
