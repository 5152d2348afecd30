package dev.aludel.engine;

import dev.aludel.dialect.SchemaMap;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Statement;
import java.time.Duration;

/**
 * What can be said of how statements are executed, for static import. What a statement says beats what its connection says,
 * and that what the engine says.
 *
 * <pre>{@code
 * Engine reports = engine.with(transactions(isolation(REPEATABLE_READ).and(readOnly())), timeout(Duration.ofMinutes(2)));
 * Connection mine = connection.with(schemas(SchemaMap.none().to("tenant_7")));
 * connection.execute(given(SLOW_REPORT, timeout(Duration.ofMinutes(10))));
 * }</pre>
 */
public final class ExecutionOptions {
    /** What kind of transactions begin; see {@link #transactions}. */
    public static final ExecutionOption<TransactionOptions> TRANSACTIONS = ExecutionOption.of("transactions");

    /** How long a statement may take; see {@link #timeout}. */
    public static final ExecutionOption<Duration> TIMEOUT = ExecutionOption.of("timeout");

    /** Which schemas are meant; see {@link #schemas}. */
    public static final ExecutionOption<SchemaMap> SCHEMAS = ExecutionOption.of("schemas");

    /** A word for the lines of a log; see {@link #loggingToken}. */
    public static final ExecutionOption<String> LOGGING_TOKEN = ExecutionOption.of("loggingToken");

    /** Whether what became of a statement is remembered; see {@link #withoutCache}. */
    public static final ExecutionOption<Boolean> CACHE = ExecutionOption.of("cache");

    /** How many sets of parameters are sent at once; see {@link #batchPage}. */
    public static final ExecutionOption<Integer> BATCH_PAGE = ExecutionOption.of("batchPage");

    private ExecutionOptions() {}

    /**
     * Begins transactions of this kind, unless one says otherwise for itself. A single statement of an engine is then one
     * too.
     *
     * @param options the level of isolation and more
     * @return the setting
     */
    public static Setting<TransactionOptions> transactions(TransactionOptions options) {
        return TRANSACTIONS.with(options);
    }

    /**
     * Waits at most so long for a statement, and for a connection. What takes longer is cancelled on the server, with a
     * {@link dev.aludel.error.TimeoutException}; a transaction it was part of has to be rolled back. Of a single statement of
     * an engine the time counts from the wait for a connection.
     *
     * @param time more than zero
     * @return the setting
     * @throws ArgumentException if the time is zero or less
     */
    public static Setting<Duration> timeout(Duration time) {
        if (!time.isPositive()) {
            throw new ArgumentException("A timeout of " + time + " leaves no time; make it more than zero.");
        }
        return TIMEOUT.with(time);
    }

    /**
     * Writes other schemas than those declared, in queries, changes and definitions, and looks for what is there in these.
     *
     * @param map the schemas
     * @return the setting
     */
    public static Setting<SchemaMap> schemas(SchemaMap map) {
        return SCHEMAS.with(map);
    }

    /**
     * Marks what is logged, so that the lines of one part of a program are found.
     *
     * @param token a short word
     * @return the setting
     */
    public static Setting<String> loggingToken(String token) {
        return LOGGING_TOKEN.with(token);
    }

    /**
     * Compiles each statement anew and remembers none; for statements of which each is made once and comes again by chance.
     *
     * @return the setting
     */
    public static Setting<Boolean> withoutCache() {
        return CACHE.with(false);
    }

    /**
     * Sends at most so many sets of parameters at once. The dialect chooses unless it is said: 10,000 where they go as arrays,
     * 1000 elsewhere. Where each set is many values in the statement, no more than 32,700 values are sent at once.
     *
     * @param sets one or more
     * @return the setting
     * @throws ArgumentException if it is less than one
     */
    public static Setting<Integer> batchPage(int sets) {
        if (sets < 1) {
            throw new ArgumentException("batchPage(" + sets + "): at least one set of parameters is sent at once.");
        }
        return BATCH_PAGE.with(sets);
    }

    /**
     * Says something of one statement, wherever it is executed.
     *
     * @param statement the statement
     * @param settings what holds for it
     * @param <R> what one row of its result is in Java
     * @return the statement with these settings
     */
    public static <R> Statement<R> given(Statement<R> statement, Setting<?>... settings) {
        return new GivenStatement<>(statement, ExecutionSettings.none().with(settings));
    }
}
