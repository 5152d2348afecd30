package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The part of {@link Sql} that calls functions of numbers, and those that choose among values. */
class NumberFunctions extends TextFunctions {
    NumberFunctions() {}

    /**
     * The number without its sign: {@code abs(accounts.balance)}.
     *
     * @param number the number
     * @param <T> its class
     * @return the call
     */
    public static <T extends Number> FunctionCall<T> abs(Expression<T> number) {
        return function("abs", number.type(), number);
    }

    /**
     * -1, 0 or 1, as the number is less than, equal to or greater than zero: {@code sign(accounts.balance)}.
     *
     * @param number the number
     * @return the call
     */
    public static FunctionCall<Integer> sign(Expression<? extends Number> number) {
        return function("sign", Types.INTEGER, number);
    }

    /**
     * The next whole number that is not less: {@code ceil(items.price)}.
     *
     * @param number the number
     * @param <T> its class
     * @return the call
     */
    public static <T extends Number> FunctionCall<T> ceil(Expression<T> number) {
        return function("ceil", number.type(), number);
    }

    /**
     * The next whole number that is not greater: {@code floor(items.price)}.
     *
     * @param number the number
     * @param <T> its class
     * @return the call
     */
    public static <T extends Number> FunctionCall<T> floor(Expression<T> number) {
        return function("floor", number.type(), number);
    }

    /**
     * The nearest whole number: {@code round(items.price)}. Of a decimal, a half goes away from zero; of a floating point
     * number it goes where the database has it.
     *
     * @param number the number
     * @param <T> its class
     * @return the call
     */
    public static <T extends Number> FunctionCall<T> round(Expression<T> number) {
        return function("round", number.type(), number);
    }

    /**
     * The number with so many digits behind the point: {@code round(items.price, 1)}; a half goes away from zero.
     *
     * @param number the number
     * @param digits how many digits, 0 or more
     * @return the call
     * @throws ArgumentException if there are fewer than zero digits
     */
    public static FunctionCall<BigDecimal> round(Expression<BigDecimal> number, int digits) {
        if (digits < 0) {
            throw new ArgumentException("round(…, " + digits + "): the number of digits is zero or more.");
        }
        return function("round", Types.NUMERIC, number, new Inline<>(Types.INTEGER, digits));
    }

    /**
     * The square root: {@code sqrt(areas.size)}.
     *
     * @param number the number
     * @return the call
     */
    public static FunctionCall<Double> sqrt(Expression<? extends Number> number) {
        return function("sqrt", Types.DOUBLE, number);
    }

    /**
     * The number to the power of another: {@code power(items.growth, 3)}.
     *
     * @param number the number
     * @param exponent the exponent
     * @return the call
     */
    public static FunctionCall<Double> power(
            Expression<? extends Number> number, Expression<? extends Number> exponent) {
        return function("power", Types.DOUBLE, number, exponent);
    }

    /**
     * Euler's number to the power of this one: {@code exp(items.growth)}.
     *
     * @param exponent the exponent
     * @return the call
     */
    public static FunctionCall<Double> exp(Expression<? extends Number> exponent) {
        return function("exp", Types.DOUBLE, exponent);
    }

    /**
     * The natural logarithm: {@code ln(items.growth)}.
     *
     * @param number the number
     * @return the call
     */
    public static FunctionCall<Double> ln(Expression<? extends Number> number) {
        return function("ln", Types.DOUBLE, number);
    }

    /**
     * A number from 0 to 1, another each time: {@code random()}, in MySQL {@code rand()}.
     *
     * @return the call
     */
    public static FunctionCall<Double> random() {
        return function("random", Types.DOUBLE);
    }

    /**
     * The value, or NULL if it is equal to another: {@code nullif(items.boxes, 0)}.
     *
     * @param value the value
     * @param other what it is not to be
     * @param <T> its class
     * @return the call
     */
    public static <T> FunctionCall<T> nullIf(Expression<T> value, Expression<T> other) {
        return function("nullif", value.type(), value, other);
    }

    /**
     * The largest of the values: {@code greatest(a.x, a.y)}, in SQLite {@code max(a.x, a.y)}. If one of them is NULL, so is
     * the result in SQLite, MySQL and MariaDB; the others leave it out.
     *
     * @param first the first
     * @param others the others
     * @param <T> their class
     * @return the call
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static <T> FunctionCall<T> greatest(Expression<T> first, Expression<T>... others) {
        return new FunctionCall<>("greatest", first.type(), several("greatest", first, List.of(others)));
    }

    /**
     * The smallest of the values: {@code least(a.x, a.y)}, in SQLite {@code min(a.x, a.y)}. If one of them is NULL, so is
     * the result in SQLite, MySQL and MariaDB; the others leave it out.
     *
     * @param first the first
     * @param others the others
     * @param <T> their class
     * @return the call
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static <T> FunctionCall<T> least(Expression<T> first, Expression<T>... others) {
        return new FunctionCall<>("least", first.type(), several("least", first, List.of(others)));
    }

    private static List<Expression<?>> several(String name, Expression<?> first, List<? extends Expression<?>> others) {
        if (others.isEmpty()) {
            throw new ArgumentException(name + "(…) chooses among two values or more.");
        }
        List<Expression<?>> all = new ArrayList<>(others);
        all.addFirst(first);
        return all;
    }
}
