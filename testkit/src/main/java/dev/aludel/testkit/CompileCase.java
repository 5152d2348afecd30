package dev.aludel.testkit;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Sql;
import dev.aludel.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One statement, and what each dialect makes of it: its line of the compile table. It does not change; each call returns
 * another one.
 *
 * <pre>{@code
 * compileCase("offset without limit", select(users.id).from(users).orderBy(users.id).offset(2))
 *         .all("SELECT users.id FROM users ORDER BY users.id OFFSET ?", 2L)
 *         .on(SQLITE, "SELECT users.id FROM users ORDER BY users.id LIMIT -1 OFFSET ?", 2L)
 *         .yields(3L, 4L)
 * }</pre>
 *
 * <p>A dialect for which nothing is said fails the case. Values are stated as a user has them, {@code 2L} or a
 * {@link java.time.LocalDate}, and compared in the form in which the dialect sends them; where the class does not tell the
 * type, write {@code value(type, …)}.
 *
 * <p>What is said of running the statement holds for a database with the tables and rows of {@link Fixture}.
 */
public final class CompileCase {
    private static final String HOLE = "{}";

    private final String name;
    private final Statement<?> statement;
    private final String frame;
    private final Map<String, Expected> lines;
    private final RunPlan plan;

    private CompileCase(String name, Statement<?> statement, String frame, Map<String, Expected> lines, RunPlan plan) {
        this.name = name;
        this.statement = statement;
        this.frame = frame;
        this.lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        this.plan = plan;
    }

    /**
     * A case without a line.
     *
     * @param name what it is about, unique in its table
     * @param statement the statement
     * @return the case
     */
    public static CompileCase compileCase(String name, Statement<?> statement) {
        return new CompileCase(name, statement, HOLE, Map.of(), RunPlan.NONE);
    }

    /**
     * A row of several values, for {@link #yields}.
     *
     * @param values the values
     * @return the row
     */
    public static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
    }

    /**
     * States the part that does not matter once, so that the lines need to state only what does.
     *
     * <pre>{@code
     * compileCase("equal", select(users.id).from(users).where(users.name.eq("Bob")))
     *         .within("SELECT users.id FROM users WHERE {}")
     *         .all("users.name = ?", "Bob")
     * }</pre>
     *
     * @param sql SQL that is the same in all dialects, with {@code {}} where the lines go
     * @return the case
     * @throws ArgumentException if there is no place for the lines
     */
    public CompileCase within(String sql) {
        if (!sql.contains(HOLE)) {
            throw new ArgumentException("within(\"" + sql + "\") has no " + HOLE + " where the lines go.");
        }
        return new CompileCase(name, statement, sql, lines, plan);
    }

    /**
     * What the {@linkplain KnownDialects#ALL known dialects} make of it; those that differ follow with {@link #on}.
     *
     * @param sql the SQL
     * @param binds the values
     * @return the case
     */
    public CompileCase all(String sql, Object... binds) {
        return on(KnownDialects.ALL, sql, binds);
    }

    /**
     * What one dialect makes of it.
     *
     * @param dialect the dialect
     * @param sql the SQL
     * @param binds the values
     * @return the case
     */
    public CompileCase on(Dialect dialect, String sql, Object... binds) {
        return on(List.of(dialect), sql, binds);
    }

    /**
     * What some dialects make of it.
     *
     * @param dialects the dialects
     * @param sql the SQL
     * @param binds the values
     * @return the case
     */
    public CompileCase on(List<Dialect> dialects, String sql, Object... binds) {
        List<Bind<?>> values = new ArrayList<>();
        for (Object bind : binds) {
            values.add(bind instanceof Bind<?> typed ? typed : Sql.value(bind));
        }
        return lines(dialects, new Expected.Text(sql, values));
    }

    /**
     * One dialect refuses it. The message has to name the construct and the dialect, and to say what to do instead.
     *
     * @param dialect the dialect
     * @param construct what the message calls it
     * @return the case
     */
    public CompileCase refused(Dialect dialect, String construct) {
        return refused(List.of(dialect), construct);
    }

    /**
     * Some dialects refuse it.
     *
     * @param dialects the dialects
     * @param construct what the message calls it
     * @return the case
     */
    public CompileCase refused(List<Dialect> dialects, String construct) {
        return lines(dialects, new Expected.Refusal(construct));
    }

    /**
     * A dialect makes of it what another does, to the letter. For a dialect that is made from another: give it all lines
     * of that one, then state those that differ.
     *
     * @param dialect the dialect
     * @param other the one whose line it takes
     * @return the case
     * @throws ArgumentException if the other one has no line
     */
    public CompileCase same(Dialect dialect, Dialect other) {
        return lines(
                List.of(dialect),
                line(other.name())
                        .orElseThrow(() -> new ArgumentException(
                                "The case '" + name + "' has no line for " + other.name() + " to be taken over.")));
    }

    /**
     * The rows it yields. They are compared in their order if it is a select that sorts them, otherwise in any order.
     *
     * @param rows a {@link #row} for each row; of a single value, the value itself will do
     * @return the case
     */
    public CompileCase yields(@Nullable Object... rows) {
        return plan(before -> before.yields(RunPlan.EVERYWHERE, rows(rows)));
    }

    /**
     * The rows it yields on one database, where that has rules of its own.
     *
     * @param dialect the dialect of the database
     * @param rows as for {@link #yields}
     * @return the case
     */
    public CompileCase yieldsOn(Dialect dialect, @Nullable Object... rows) {
        return plan(before -> before.yields(dialect.name(), rows(rows)));
    }

    /**
     * How many rows it changes.
     *
     * @param rows the number
     * @return the case
     */
    public CompileCase changes(long rows) {
        return plan(before -> before.changes(rows));
    }

    /**
     * A statement that is executed after it, in the same transaction. A change of the schema commits.
     *
     * @param next the statement
     * @return the case
     */
    public CompileCase then(Statement<?> next) {
        return plan(before -> before.then(next));
    }

    /**
     * Another statement, executed before it.
     *
     * @param before the statement
     * @return the case
     */
    public CompileCase given(Statement<?> before) {
        return plan(plan -> plan.given(before));
    }

    /**
     * Another statement, executed at the end whatever happened, to undo what changed the schema.
     *
     * @param undo the statement
     * @return the case
     */
    public CompileCase undone(Statement<?> undo) {
        return plan(plan -> plan.undone(undo));
    }

    /**
     * What a query finds at the end, in the same transaction.
     *
     * @param query the query
     * @param rows as for {@link #yields}
     * @return the case
     */
    public CompileCase leaves(Statement<?> query, @Nullable Object... rows) {
        return plan(before -> before.leaves(new RunPlan.Aftermath(query, rows(rows))));
    }

    /**
     * It can be executed; what it yields is not compared.
     *
     * @return the case
     */
    public CompileCase runs() {
        return plan(RunPlan::run);
    }

    /**
     * It is not executed.
     *
     * @param reason why not
     * @return the case
     */
    public CompileCase notRun(String reason) {
        return plan(before -> before.skip(RunPlan.EVERYWHERE, reason));
    }

    /**
     * It is not executed on one database.
     *
     * @param dialect the dialect of the database
     * @param reason why not
     * @return the case
     */
    public CompileCase notRunOn(Dialect dialect, String reason) {
        return plan(before -> before.skip(dialect.name(), reason));
    }

    /**
     * Returns what the case is about.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the statement.
     *
     * @return the statement
     */
    public Statement<?> statement() {
        return statement;
    }

    @Override
    public String toString() {
        return name;
    }

    Optional<Expected> line(String dialect) {
        return Optional.ofNullable(lines.get(dialect));
    }

    String framed(String sql) {
        return frame.replace(HOLE, sql);
    }

    RunPlan plan() {
        return plan;
    }

    private CompileCase lines(List<Dialect> dialects, Expected expected) {
        Map<String, Expected> more = new LinkedHashMap<>(lines);
        dialects.forEach(dialect -> more.put(dialect.name(), expected));
        return new CompileCase(name, statement, frame, more, plan);
    }

    private CompileCase plan(UnaryOperator<RunPlan> change) {
        return new CompileCase(name, statement, frame, lines, change.apply(plan));
    }

    @SuppressWarnings("unchecked") // row(…) makes lists of objects, and no value of a database is a list
    private static List<List<@Nullable Object>> rows(@Nullable Object... rows) {
        List<List<@Nullable Object>> lists = new ArrayList<>();
        for (Object row : rows) {
            lists.add(row instanceof List<?> ? (List<@Nullable Object>) row : row(row));
        }
        return List.copyOf(lists);
    }
}
