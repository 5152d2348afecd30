package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;

/** The part of {@link Sql} that calls functions. */
class Functions extends Rows {
    Functions() {}

    /**
     * Calls a function of the database: {@code soundex(users.name)}.
     *
     * @param name its name, with dots where it stands in a schema; capital letters stay, what is no plain name is quoted
     * @param type the type of the result
     * @param arguments the arguments
     * @param <T> the class of the result
     * @return the call
     */
    public static <T> FunctionCall<T> function(String name, SqlType<T> type, Expression<?>... arguments) {
        return new FunctionCall<>(name, type, List.of(arguments));
    }

    /**
     * Counts rows: {@code count(*)}.
     *
     * @return the call
     */
    public static FunctionCall<Long> count() {
        return function("count", Types.BIGINT, new Star());
    }

    /**
     * Counts the rows in which the value is not NULL: {@code count(users.email)}.
     *
     * @param value the value
     * @return the call
     */
    public static FunctionCall<Long> count(Expression<?> value) {
        return function("count", Types.BIGINT, value);
    }

    /**
     * The largest value: {@code max(users.age)}; NULL where there is none.
     *
     * @param value the value
     * @param <T> its class
     * @return the call
     */
    public static <T> FunctionCall<T> max(Expression<T> value) {
        return function("max", value.type(), value);
    }

    /**
     * The smallest value: {@code min(users.age)}; NULL where there is none.
     *
     * @param value the value
     * @param <T> its class
     * @return the call
     */
    public static <T> FunctionCall<T> min(Expression<T> value) {
        return function("min", value.type(), value);
    }

    /**
     * The number of a row in its window: {@code row_number() OVER (…)}.
     *
     * @return the call, good only with {@code over}
     */
    public static FunctionCall<Long> rowNumber() {
        return function("row_number", Types.BIGINT);
    }

    /**
     * The rank of a row in its window, with gaps after equal rows: {@code rank() OVER (…)}.
     *
     * @return the call, good only with {@code over}
     */
    public static FunctionCall<Long> rank() {
        return function("rank", Types.BIGINT);
    }

    /**
     * The rank of a row in its window, without gaps: {@code dense_rank() OVER (…)}.
     *
     * @return the call, good only with {@code over}
     */
    public static FunctionCall<Long> denseRank() {
        return function("dense_rank", Types.BIGINT);
    }

    /**
     * The sum: {@code sum(orders.total)}; NULL where there is no value.
     *
     * @param value what to add up
     * @param <T> its class
     * @return the call; whole numbers of 64 bits are added up in 64 bits, so cast what may grow larger
     */
    public static <T extends Number> FunctionCall<T> sum(Expression<T> value) {
        return function("sum", value.type(), value);
    }

    /**
     * The mean: {@code avg(users.age)}; NULL where there is no value.
     *
     * @param value what to take the mean of
     * @return the call
     */
    public static FunctionCall<Double> avg(Expression<? extends Number> value) {
        return function("avg", Types.DOUBLE, value);
    }

    /**
     * The first of the values that is not NULL: {@code coalesce(users.nick, users.name)}.
     *
     * @param first the first
     * @param others the others
     * @param <T> their class
     * @return the call
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static <T> FunctionCall<T> coalesce(Expression<T> first, Expression<T>... others) {
        List<Expression<?>> arguments = new ArrayList<>(List.of(others));
        arguments.addFirst(first);
        return new FunctionCall<>("coalesce", first.type(), arguments);
    }

    /**
     * The text in small letters: {@code lower(users.name)}.
     *
     * @param text the text
     * @return the call
     */
    public static FunctionCall<String> lower(Expression<String> text) {
        return function("lower", text.type(), text);
    }

    /**
     * The text in capital letters: {@code upper(users.name)}.
     *
     * @param text the text
     * @return the call
     */
    public static FunctionCall<String> upper(Expression<String> text) {
        return function("upper", text.type(), text);
    }
}
