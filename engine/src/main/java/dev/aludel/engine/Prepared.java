package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.schema.ClientDefaults;
import dev.aludel.sql.Bound;
import dev.aludel.sql.InParameter;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was compiled ahead, once, to be executed with parameters many times. That it can be compiled, and with
 * what SQL, is known before its first use. The driver keeps it prepared on the server as it does with any SQL that comes again.
 *
 * <pre>{@code
 * Prepared<String> nameOf = engine.prepare(select(USERS.name).where(USERS.id.eq(parameter("id", BIGINT))));
 * // nameOf.sql(): SELECT users.name FROM users WHERE users.id = ?
 * engine.one(nameOf.with("id", 7L));
 * connection.one(nameOf.with("id", 8L));
 * }</pre>
 *
 * <p>It may be used by many threads, on its engine and all connections of it. Elsewhere it works as well, compiled anew.
 *
 * @param <R> what one row of its result is in Java
 */
public final class Prepared<R> {
    private static final Parameters NONE = Parameters.of(Map.of());

    private final Dialect dialect;
    private final Statement<R> statement;
    private final Parameters known;
    private final ExecutionSettings settings;
    private final Compiled<R> compiled;

    private Prepared(Dialect dialect, Statement<R> statement, Parameters known, ExecutionSettings settings) {
        this.dialect = dialect;
        this.statement = statement;
        this.known = known;
        this.settings = settings;
        this.compiled = dialect.compile(statement);
    }

    static <R> Prepared<R> of(Dialect dialect, Statement<R> statement) {
        return of(dialect, statement, NONE, ExecutionSettings.none());
    }

    private static <R> Prepared<R> of(
            Dialect dialect, Statement<R> statement, Parameters known, ExecutionSettings settings) {
        if (statement instanceof GivenStatement<R> given) {
            return of(dialect, given.statement(), known, given.settings().with(settings));
        }
        if (statement instanceof Bound<R> bound) {
            return of(dialect, bound.statement(), bound.with(known).parameters(), settings);
        }
        refuseChanging(statement);
        return new Prepared<>(dialect, statement, known, settings);
    }

    private static void refuseChanging(Statement<?> statement) {
        if (statement instanceof PreparedStatement) {
            throw new InvalidRequestException("This statement is prepared already; use it as it is.");
        }
        for (InParameter<?> in : statement.all(InParameter.class)) {
            throw new InvalidRequestException("The parameter '" + in.name() + "' takes a list, whose length is part of"
                    + " the SQL, so the statement cannot be prepared; execute it as it is, or compare with an array.");
        }
        if (!ClientDefaults.fill(statement).equals(statement)) {
            throw new InvalidRequestException(
                    "The program has defaults for columns of this statement, which are part of the SQL and are asked"
                            + " for at each execution; give these columns parameters to prepare it.");
        }
    }

    /**
     * Returns the SQL.
     *
     * @return the text that the driver is sent
     */
    public String sql() {
        return compiled.sql();
    }

    /**
     * Returns the statement, for one that has no parameters, or all of them already.
     *
     * @return a statement to execute
     */
    public Statement<R> statement() {
        return with(NONE);
    }

    /**
     * Gives the only parameter its value.
     *
     * @param name the name of the parameter
     * @param value its value, or {@code null}
     * @return a statement to execute
     * @throws dev.aludel.error.ArgumentException if there is no such parameter, another lacks its value, or the value is of
     *     another class
     */
    public Statement<R> with(String name, @Nullable Object value) {
        return with(Parameters.of(name, value));
    }

    /**
     * Gives the parameters their values.
     *
     * @param parameters the values by the names of the parameters
     * @return a statement to execute
     * @throws dev.aludel.error.ArgumentException if there is no such parameter, another lacks its value, or a value is of
     *     another class
     */
    public Statement<R> with(Parameters parameters) {
        Bound<R> bound = new Bound<>(statement, known).with(parameters);
        Statement<R> ready = new PreparedStatement<>(bound, dialect, compiled.with(dialect, bound.parameters()));
        return settings.equals(ExecutionSettings.none()) ? ready : new GivenStatement<>(ready, settings);
    }
}
