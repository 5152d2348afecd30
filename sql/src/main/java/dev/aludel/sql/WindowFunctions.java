package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;

/** The part of {@link Sql} that calls functions of windows and of sorted groups. */
class WindowFunctions extends DateFunctions {
    WindowFunctions() {}

    /**
     * The rank of a row in its window, from 0 to 1: {@code percent_rank() OVER (…)}.
     *
     * @return the call, good only with {@code over}
     */
    public static FunctionCall<Double> percentRank() {
        return function("percent_rank", Types.DOUBLE);
    }

    /**
     * Which part of its window comes before a row or with it, up to 1: {@code cume_dist() OVER (…)}.
     *
     * @return the call, good only with {@code over}
     */
    public static FunctionCall<Double> cumeDist() {
        return function("cume_dist", Types.DOUBLE);
    }

    /**
     * The number of the part a row is in, if its window is parted as evenly as can be: {@code ntile(4) OVER (…)}.
     *
     * @param parts how many parts, 1 or more
     * @return the call, good only with {@code over}
     * @throws ArgumentException if there are no parts
     */
    public static FunctionCall<Integer> ntile(int parts) {
        return function("ntile", Types.INTEGER, number("ntile", parts, 1));
    }

    /**
     * The value in the row before: {@code lag(users.age) OVER (…)}; NULL where there is none.
     *
     * @param value the value
     * @param <T> its class
     * @return the call, good only with {@code over}
     */
    public static <T> FunctionCall<T> lag(Expression<T> value) {
        return function("lag", value.type(), value);
    }

    /**
     * The value so many rows before: {@code lag(users.age, 2) OVER (…)}; NULL where there is none.
     *
     * @param value the value
     * @param rows how many rows before, 0 or more
     * @param <T> its class
     * @return the call, good only with {@code over}
     * @throws ArgumentException if the number is less than zero
     */
    public static <T> FunctionCall<T> lag(Expression<T> value, int rows) {
        return function("lag", value.type(), value, number("lag", rows, 0));
    }

    /**
     * The value so many rows before, or another where there is no such row: {@code lag(users.age, 2, 0) OVER (…)}. MariaDB
     * has no third argument.
     *
     * @param value the value
     * @param rows how many rows before, 0 or more
     * @param otherwise the value where there is no such row
     * @param <T> its class
     * @return the call, good only with {@code over}
     * @throws ArgumentException if the number is less than zero
     */
    public static <T> FunctionCall<T> lag(Expression<T> value, int rows, Expression<T> otherwise) {
        return function("lag", value.type(), value, number("lag", rows, 0), otherwise);
    }

    /**
     * The value in the row behind: {@code lead(users.age) OVER (…)}; NULL where there is none.
     *
     * @param value the value
     * @param <T> its class
     * @return the call, good only with {@code over}
     */
    public static <T> FunctionCall<T> lead(Expression<T> value) {
        return function("lead", value.type(), value);
    }

    /**
     * The value so many rows behind: {@code lead(users.age, 2) OVER (…)}; NULL where there is none.
     *
     * @param value the value
     * @param rows how many rows behind, 0 or more
     * @param <T> its class
     * @return the call, good only with {@code over}
     * @throws ArgumentException if the number is less than zero
     */
    public static <T> FunctionCall<T> lead(Expression<T> value, int rows) {
        return function("lead", value.type(), value, number("lead", rows, 0));
    }

    /**
     * The value so many rows behind, or another where there is no such row: {@code lead(users.age, 2, 0) OVER (…)}. MariaDB
     * has no third argument.
     *
     * @param value the value
     * @param rows how many rows behind, 0 or more
     * @param otherwise the value where there is no such row
     * @param <T> its class
     * @return the call, good only with {@code over}
     * @throws ArgumentException if the number is less than zero
     */
    public static <T> FunctionCall<T> lead(Expression<T> value, int rows, Expression<T> otherwise) {
        return function("lead", value.type(), value, number("lead", rows, 0), otherwise);
    }

    /**
     * The value in the first row of the frame: {@code first_value(users.name) OVER (…)}.
     *
     * @param value the value
     * @param <T> its class
     * @return the call, good only with {@code over}
     */
    public static <T> FunctionCall<T> firstValue(Expression<T> value) {
        return function("first_value", value.type(), value);
    }

    /**
     * The value in the last row of the frame, which is the row itself unless the frame says otherwise:
     * {@code last_value(users.name) OVER (…)}.
     *
     * @param value the value
     * @param <T> its class
     * @return the call, good only with {@code over}
     */
    public static <T> FunctionCall<T> lastValue(Expression<T> value) {
        return function("last_value", value.type(), value);
    }

    /**
     * The value in a row of the frame: {@code nth_value(users.name, 2) OVER (…)}; NULL where there is none.
     *
     * @param value the value
     * @param row the number of the row, 1 or more
     * @param <T> its class
     * @return the call, good only with {@code over}
     * @throws ArgumentException if there is no such row
     */
    public static <T> FunctionCall<T> nthValue(Expression<T> value, int row) {
        return function("nth_value", value.type(), value, number("nth_value", row, 1));
    }

    private static Inline<Integer> number(String function, int number, int least) {
        if (number < least) {
            throw new ArgumentException(function + "(… " + number + "): the number is " + least + " or more.");
        }
        return new Inline<>(Types.INTEGER, number);
    }

    /**
     * The value below which such a part of the values lies, between two of them if need be:
     * {@code percentile_cont(0.5) WITHIN GROUP (ORDER BY users.age)} is the median.
     *
     * @param part from 0 to 1
     * @param value the value
     * @return the aggregate
     * @throws ArgumentException if the part is not from 0 to 1
     */
    public static Aggregate<Double> percentileCont(double part, Expression<? extends Number> value) {
        return function("percentile_cont", Types.DOUBLE, part("percentile_cont", part))
                .withinGroup(value.asc());
    }

    /**
     * The first value with such a part of the values up to it:
     * {@code percentile_disc(0.5) WITHIN GROUP (ORDER BY users.age)}.
     *
     * @param part from 0 to 1
     * @param value the value
     * @param <T> its class
     * @return the aggregate
     * @throws ArgumentException if the part is not from 0 to 1
     */
    public static <T> Aggregate<T> percentileDisc(double part, Expression<T> value) {
        return function("percentile_disc", value.type(), part("percentile_disc", part))
                .withinGroup(value.asc());
    }

    private static Inline<Double> part(String function, double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new ArgumentException(function + "(" + part + "): the part is from 0 to 1.");
        }
        return new Inline<>(Types.DOUBLE, part);
    }

    /**
     * The value there is most often: {@code mode() WITHIN GROUP (ORDER BY users.city)}.
     *
     * @param value the value
     * @param <T> its class
     * @return the aggregate
     */
    public static <T> Aggregate<T> mode(Expression<T> value) {
        return function("mode", value.type()).withinGroup(value.asc());
    }
}
