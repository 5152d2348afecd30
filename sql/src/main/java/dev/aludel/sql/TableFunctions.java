package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of {@link Sql} that makes from-items of values and functions, groups in several ways, and takes raw SQL. */
class TableFunctions extends Conditions {
    TableFunctions() {}

    /**
     * Rows of the program as a from-item: {@code (VALUES (?, ?)) AS prices (item, price)}.
     *
     * @param name its name
     * @param columns its columns: {@code column("item", BIGINT)}
     * @return the values; add rows with {@link ValuesTable#row}
     * @throws ArgumentException if there are no columns
     */
    public static ValuesTable values(String name, ColumnSpec<?>... columns) {
        return new ValuesTable(name, Arrays.asList(columns), List.of());
    }

    /**
     * The whole numbers from one to another: {@code generate_series(?, ?) AS days (n)}. SQLite, MySQL and MariaDB have
     * no such function and count in a recursive query; MySQL and MariaDB count to 1000 unless the server is told otherwise.
     *
     * @param name the name of the from-item
     * @param start the first
     * @param stop the last; if it is less than the first, there are none
     * @return a from-item with the column {@code n}
     */
    public static FunctionTable generateSeries(String name, Expression<Long> start, Expression<Long> stop) {
        return Functions.function("generate_series", Types.BIGINT, start, stop)
                .asTable(name, ColumnSpec.of("n", Types.BIGINT));
    }

    /**
     * The whole numbers from one to another, in steps: {@code generate_series(?, ?, 10) AS tens (n)}.
     *
     * @param name the name of the from-item
     * @param start the first
     * @param stop the last that there can be
     * @param step how far it is from one to the next; less than zero to count down
     * @return a from-item with the column {@code n}
     * @throws ArgumentException if the step is zero
     */
    public static FunctionTable generateSeries(String name, Expression<Long> start, Expression<Long> stop, long step) {
        if (step == 0) {
            throw new ArgumentException("A series with steps of zero would never end; give it another step.");
        }
        return Functions.function("generate_series", Types.BIGINT, start, stop, new Inline<>(Types.BIGINT, step))
                .asTable(name, ColumnSpec.of("n", Types.BIGINT));
    }

    /**
     * Groups by all of the values, by all but the last, and so on down to all rows together: {@code ROLLUP (a, b)}, in
     * MySQL {@code a, b WITH ROLLUP}.
     *
     * @param first the first value
     * @param others the others
     * @return what to give to {@link Select#groupBy(GroupingSets)}
     */
    public static GroupingSets rollup(Expression<?> first, Expression<?>... others) {
        return new GroupingSets(GroupingSets.Kind.ROLLUP, List.of(valueRow(first, others)));
    }

    /**
     * Groups by each choice of the values, from all to none: {@code CUBE (a, b)}.
     *
     * @param first the first value
     * @param others the others
     * @return what to give to {@link Select#groupBy(GroupingSets)}
     */
    public static GroupingSets cube(Expression<?> first, Expression<?>... others) {
        return new GroupingSets(GroupingSets.Kind.CUBE, List.of(valueRow(first, others)));
    }

    private static ValueRow valueRow(Expression<?> first, Expression<?>... others) {
        List<Expression<?>> all = new ArrayList<>(Arrays.asList(others));
        all.addFirst(first);
        return new ValueRow(all);
    }

    /**
     * Groups by each of the lists: {@code GROUPING SETS ((a, b), (a), ())}.
     *
     * @param sets the lists of values; an empty one takes all rows together
     * @return what to give to {@link Select#groupBy(GroupingSets)}
     * @throws ArgumentException if there is no list
     */
    public static GroupingSets groupingSets(List<? extends List<? extends Expression<?>>> sets) {
        if (sets.isEmpty()) {
            throw new ArgumentException("groupingSets(…) needs at least one list to group by.");
        }
        List<ValueRow> rows = new ArrayList<>();
        sets.forEach(set -> rows.add(new ValueRow(List.copyOf(set))));
        return new GroupingSets(GroupingSets.Kind.SETS, rows);
    }

    /**
     * Says whether a row stands for several values of an expression that is grouped by in several ways: 1 if it does,
     * 0 if it has one value. {@code grouping(users.city)}
     *
     * @param value the value
     * @return the call
     */
    public static FunctionCall<Integer> grouping(Expression<?> value) {
        return Functions.function("grouping", Types.INTEGER, value);
    }

    /**
     * A column of which nothing is known but its name: {@code total}. For what no table of the program declares.
     *
     * @param name the name, quoted where the dialect needs it
     * @param type the type of its values
     * @param <T> the class of its values
     * @return the column
     */
    public static <T> ColumnName<T> columnNamed(String name, SqlType<T> type) {
        return new ColumnName<>(List.of(name), type);
    }

    /**
     * A column of which nothing is known but its name and that of its relation: {@code logs.total}.
     *
     * @param relation the name of the table or alias
     * @param name the name
     * @param type the type of its values
     * @param <T> the class of its values
     * @return the column
     */
    public static <T> ColumnName<T> columnNamed(String relation, String name, SqlType<T> type) {
        return new ColumnName<>(List.of(relation, name), type);
    }

    /**
     * SQL of the program's own in the place of a value, printed as it stands. It is not checked and not escaped: whoever
     * puts a user's input into it lets the user write SQL. Give values with {@code value(…)} instead.
     *
     * @param sql the SQL, with no placeholders
     * @param type the type of the value
     * @param <T> its class
     * @return the value, bracketed as an operand
     * @throws ArgumentException if it is empty
     */
    public static <T> RawSql<T> literalSql(String sql, SqlType<T> type) {
        return new RawSql<>(sql, type);
    }
}
