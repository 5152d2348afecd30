package dev.aludel.dialect.postgresql;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Condition;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Inline;
import dev.aludel.sql.NativeCall;
import dev.aludel.sql.NativeCondition;
import dev.aludel.sql.NativeOperation;
import dev.aludel.sql.NativeOperator;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of {@link PostgresqlTypes}, for static import. Other dialects refuse it.
 *
 * <pre>{@code
 * range(bookings.during, DATE).contains(today)
 * matches(toTsvector("english", docs.body), websearchToTsquery("english", "fat cats"))
 * }</pre>
 */
public final class Postgresql {
    private Postgresql() {}

    /**
     * Goes into a range.
     *
     * @param range the range
     * @param element the type of its bounds
     * @param <T> the class of its bounds
     * @return what can be asked of it
     */
    public static <T> RangeOperators<T> range(Expression<Range<T>> range, SqlType<T> element) {
        return new RangeOperators<>(range, element);
    }

    /**
     * Prepares text for search: {@code to_tsvector(CAST('english' AS REGCONFIG), docs.body)}.
     *
     * @param rules the name of the rules, for example {@code "english"}
     * @param text the text
     * @return the prepared text
     */
    public static NativeCall<String> toTsvector(String rules, Expression<String> text) {
        return call("to_tsvector", PostgresqlTypes.TSVECTOR, rules(rules), text);
    }

    /**
     * Makes a question of words with {@code &}, {@code |} and {@code !} between them:
     * {@code to_tsquery(CAST('english' AS REGCONFIG), ?)}.
     *
     * @param rules the name of the rules, for example {@code "english"}
     * @param words the words
     * @return the question
     */
    public static NativeCall<String> toTsquery(String rules, String words) {
        return call("to_tsquery", PostgresqlTypes.TSQUERY, rules(rules), new Bind<>(Types.TEXT, words));
    }

    /**
     * Makes a question of words as people write them: {@code websearch_to_tsquery(CAST('english' AS REGCONFIG), ?)}.
     *
     * @param rules the name of the rules, for example {@code "english"}
     * @param words the words
     * @return the question
     */
    public static NativeCall<String> websearchToTsquery(String rules, String words) {
        return call("websearch_to_tsquery", PostgresqlTypes.TSQUERY, rules(rules), new Bind<>(Types.TEXT, words));
    }

    /**
     * Asks whether prepared text answers a question: {@code docs.search @@ to_tsquery(…)}.
     *
     * @param vector the prepared text
     * @param query the question
     * @return the condition
     */
    public static Condition matches(Expression<String> vector, Expression<String> query) {
        return condition("@@", vector, query);
    }

    /**
     * Says how well prepared text answers a question: {@code ts_rank(docs.search, to_tsquery(…))}.
     *
     * @param vector the prepared text
     * @param query the question
     * @return the larger, the better
     */
    public static NativeCall<Double> tsRank(Expression<String> vector, Expression<String> query) {
        return call("ts_rank", Types.DOUBLE, vector, query);
    }

    /**
     * Takes the text of a name, NULL if there is none: {@code (users.settings -> ?)}.
     *
     * @param map an hstore
     * @param name the name
     * @return the text
     */
    public static Expression<String> get(Expression<Map<String, @Nullable String>> map, String name) {
        return operation("->", map, new Bind<>(Types.TEXT, name), Types.TEXT);
    }

    /**
     * Asks whether there is a name: {@code users.settings ? ?}.
     *
     * @param map an hstore
     * @param name the name
     * @return the condition
     */
    public static Condition hasName(Expression<Map<String, @Nullable String>> map, String name) {
        return condition("?", map, new Bind<>(Types.TEXT, name));
    }

    /**
     * Asks whether there are all of these names with these texts: {@code users.settings @> ?}.
     *
     * @param map an hstore
     * @param part the names and texts
     * @return the condition
     */
    public static Condition contains(
            Expression<Map<String, @Nullable String>> map, Map<String, @Nullable String> part) {
        return condition("@>", map, new Bind<>(map.type(), part));
    }

    /**
     * Asks whether an address is in a network: {@code hosts.address <<= ?}.
     *
     * @param address the address
     * @param network the network, for example {@code 10.0.0.0/8}
     * @return the condition
     */
    public static Condition within(Expression<String> address, String network) {
        return condition("<<=", address, new Bind<>(PostgresqlTypes.INET, network));
    }

    /**
     * Uses any operator of PostgreSQL that asks something: {@code a.box ?# b.box}.
     *
     * @param symbol the operator, printed as it stands
     * @param left the left operand
     * @param right the right operand
     * @return the condition
     */
    public static Condition condition(String symbol, Expression<?> left, Expression<?> right) {
        return new NativeCondition(new NativeOperator(PostgresqlTypes.DATABASE, symbol), left, right);
    }

    /**
     * Uses any operator of PostgreSQL that makes a value: {@code (a.during - b.during)}.
     *
     * @param symbol the operator, printed as it stands
     * @param left the left operand
     * @param right the right operand
     * @param type the type of the value
     * @param <T> the class of the value
     * @return the value
     */
    public static <T> Expression<T> operation(String symbol, Expression<?> left, Expression<?> right, SqlType<T> type) {
        return new NativeOperation<>(new NativeOperator(PostgresqlTypes.DATABASE, symbol), left, right, type);
    }

    /**
     * Calls any function of PostgreSQL: {@code host(hosts.address)}. Other dialects refuse it.
     *
     * @param name the name, printed as it stands
     * @param type the type of the result
     * @param arguments the arguments
     * @param <T> the class of the result
     * @return the call
     */
    public static <T> NativeCall<T> call(String name, SqlType<T> type, Expression<?>... arguments) {
        return new NativeCall<>(PostgresqlTypes.DATABASE, new FunctionCall<>(name, type, List.of(arguments)));
    }

    private static Inline<String> rules(String name) {
        return new Inline<>(PostgresqlTypes.REGCONFIG, name);
    }
}
