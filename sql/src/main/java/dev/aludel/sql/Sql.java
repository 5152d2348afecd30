package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where statements begin, for static import.
 *
 * <pre>{@code
 * import static dev.aludel.sql.Sql.*;
 *
 * select(users.name).from(users).where(users.id.eq(7L))
 * insert(users).set(users.name, "Dan")
 * update(users).set(users.name, "Dana").where(users.id.eq(7L))
 * delete(users).where(users.id.eq(7L))
 * }</pre>
 */
public final class Sql extends TableFunctions {
    private Sql() {}

    /**
     * Selects one value; its rows are that value.
     *
     * <pre>{@code
     * select(users.name).from(users)   // a Select<String>: SELECT users.name FROM users
     * }</pre>
     *
     * @param value the value
     * @param <T> its class
     * @return the select
     */
    public static <T> Select<T> select(Expression<T> value) {
        return new Select<>(new Projection.Value<>(value));
    }

    /**
     * Selects several values.
     *
     * <pre>{@code
     * select(users.id, users.name).from(users)   // a Select<Row>: SELECT users.id, users.name FROM users
     * }</pre>
     *
     * @param first the first value
     * @param second the second value
     * @param others the others
     * @return the select
     */
    public static Select<Row> select(Expression<?> first, Expression<?> second, Expression<?>... others) {
        return new Select<>(new Projection.Values(Lists.of(first, second, others)));
    }

    /**
     * Selects all columns of a relation.
     *
     * <pre>{@code
     * select(users)   // a Select<Row>: SELECT users.id, users.name FROM users
     * }</pre>
     *
     * @param relation a table or an alias
     * @return the select, from that relation
     */
    public static Select<Row> select(Relation relation) {
        return new Select<>(new Projection.Values(List.<Expression<?>>copyOf(relation.columns()))).from(relation);
    }

    /**
     * Selects objects.
     *
     * <pre>{@code
     * select(row(users.id, users.name, User::new)).from(users)   // a Select<User>
     * }</pre>
     *
     * @param projection what an object is made of
     * @param <R> its class
     * @return the select
     */
    public static <R> Select<R> select(Projection<R> projection) {
        return new Select<>(projection);
    }

    /**
     * Inserts into a table.
     *
     * @param table the table
     * @return an insert that needs values
     */
    public static Insert insert(Table table) {
        return new Insert(table);
    }

    /**
     * Updates rows of a table.
     *
     * @param table the table
     * @return an update that needs assignments
     */
    public static Update update(Table table) {
        return new Update(table);
    }

    /**
     * Deletes rows of a table.
     *
     * @param table the table
     * @return a delete of all rows
     */
    public static Delete delete(Table table) {
        return new Delete(table);
    }

    /**
     * What an insert does with rows that are there already: {@code ON CONFLICT (id) DO NOTHING}.
     *
     * @param target the columns of a unique key by which rows are the same; none for any unique key
     * @return the clause, for {@link Insert#onConflict}; it leaves the row as it is unless {@code set} says more
     */
    public static OnConflict conflict(Column<?>... target) {
        return new OnConflict(ConflictTarget.of(List.of(target)), List.of(), Optional.empty());
    }

    /**
     * What an insert does with rows that are there already by the key of a name: {@code ON CONFLICT ON CONSTRAINT
     * users_pkey DO NOTHING}. PostgreSQL knows it.
     *
     * @param constraint the name of the constraint
     * @return the clause, for {@link Insert#onConflict}; it leaves the row as it is unless {@code set} says more
     */
    public static OnConflict conflictOn(String constraint) {
        Names.check("constraint", constraint);
        return new OnConflict(
                new ConflictTarget(List.of(), Optional.of(constraint), Optional.empty()), List.of(), Optional.empty());
    }

    /**
     * The value that a row which was there already kept from being inserted: {@code excluded.name}.
     *
     * @param column the column
     * @param <T> the class of its values
     * @return the value, for {@link OnConflict#set}
     */
    public static <T> Excluded<T> excluded(Column<T> column) {
        return new Excluded<>(column);
    }

    /**
     * A statement in the words of the database: {@code text("SELECT name FROM users WHERE id = :id").with("id", 7L)}.
     *
     * @param sql the words, with {@code :name} where a value goes; never put a user's text in here
     * @return the statement
     */
    public static TextStatement text(String sql) {
        return new TextStatement(sql, Map.of());
    }

    /**
     * The place of a value that is given when the statement is executed; see {@link Statement#with}.
     *
     * @param name its name
     * @param type the type of its values
     * @param <T> the class of its values
     * @return the parameter
     */
    public static <T> Parameter<T> parameter(String name, SqlType<T> type) {
        return new Parameter<>(name, type, Optional.empty());
    }

    /**
     * A value of the program, sent beside the SQL: {@code ?}.
     *
     * @param value the value, whose type is that of its class
     * @param <T> its class
     * @return the bound value
     * @throws ArgumentException if no standard type has the value's class
     */
    public static <T> Bind<T> value(T value) {
        return new Bind<>(Types.of(value), value);
    }

    /**
     * A value of the program, sent beside the SQL: {@code ?}.
     *
     * @param type the value's type
     * @param value the value, or {@code null}
     * @param <T> its class
     * @return the bound value
     */
    public static <T> Bind<T> value(SqlType<T> type, @Nullable T value) {
        return new Bind<>(type, value);
    }

    /**
     * A constant of the program, printed into the SQL as a literal: {@code 1}, {@code 'it''s'}.
     *
     * @param value the value, whose type is that of its class
     * @param <T> its class
     * @return the literal
     * @throws ArgumentException if no standard type has the value's class
     */
    public static <T> Inline<T> literal(T value) {
        return new Inline<>(Types.of(value), value);
    }

    /**
     * The value of the first branch whose condition is true: {@code CASE WHEN users.age < ? THEN ? END}.
     *
     * @param condition when
     * @param value the value then
     * @param <T> its class
     * @return the expression; add branches with {@code when}, end it with {@code otherwise}
     */
    public static <T> CaseWhen<T> caseWhen(Expression<Boolean> condition, Expression<T> value) {
        return new CaseWhen<>(List.of(new CaseWhen.Branch<>(condition, value)), Optional.empty(), value.type());
    }

    /**
     * The value of the first branch whose condition is true: {@code CASE WHEN users.age < ? THEN ? END}.
     *
     * @param condition when
     * @param value the value then, whose type is that of its class
     * @param <T> its class
     * @return the expression; add branches with {@code when}, end it with {@code otherwise}
     */
    public static <T> CaseWhen<T> caseWhen(Expression<Boolean> condition, T value) {
        return caseWhen(condition, value(value));
    }

    /**
     * Several values side by side: {@code (users.city, users.name)}.
     *
     * @param first the first
     * @param second the second
     * @param others the others
     * @return the tuple, to be compared with {@link Tuple#in}
     */
    public static Tuple tuple(Expression<?> first, Expression<?> second, Expression<?>... others) {
        List<Expression<?>> all = new ArrayList<>(List.of(first, second));
        all.addAll(Arrays.asList(others));
        return new Tuple(all);
    }

    /**
     * A part of a date or time: {@code EXTRACT(YEAR FROM users.born)}.
     *
     * @param part which part
     * @param source the date or time
     * @return the part, a whole number
     */
    public static Extract extract(Extract.Part part, Expression<?> source) {
        return new Extract(part, source);
    }

    /**
     * All rows of the result, for {@code OVER ()}.
     *
     * @return the window; narrow it with {@link Window#partitionBy}, {@link Window#orderBy}, {@link Window#rows}
     */
    public static Window window() {
        return new Window(List.of(), List.of(), Optional.empty());
    }

    /**
     * All of the conditions: {@code a AND b AND c}.
     *
     * @param first the first
     * @param second the second
     * @param others the others
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static Condition and(Expression<Boolean> first, Expression<Boolean> second, Expression<Boolean>... others) {
        return join(Junction.Operator.AND, first, second, List.of(others));
    }

    /**
     * At least one of the conditions: {@code a OR b OR c}.
     *
     * @param first the first
     * @param second the second
     * @param others the others
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static Condition or(Expression<Boolean> first, Expression<Boolean> second, Expression<Boolean>... others) {
        return join(Junction.Operator.OR, first, second, List.of(others));
    }

    /**
     * The opposite: {@code NOT users.active}.
     *
     * @param condition the condition
     * @return its opposite
     */
    public static Condition not(Expression<Boolean> condition) {
        return condition(condition).not();
    }

    private static Condition join(
            Junction.Operator operator,
            Expression<Boolean> first,
            Expression<Boolean> second,
            List<Expression<Boolean>> others) {
        Condition joined = Junction.of(operator, first, second);
        for (Expression<Boolean> other : others) {
            joined = Junction.of(operator, joined, other);
        }
        return joined;
    }
}
