package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.engine.EngineOption.Target;
import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What can be said of an engine, for static import.
 *
 * <pre>{@code
 * Engines.create("postgresql://app:secret@localhost/app", poolSize(20), poolTimeout(Duration.ofSeconds(5)));
 * }</pre>
 */
public final class EngineOptions {
    static final EngineOption<Dialect> DIALECT = EngineOption.of("dialect", Target.DIALECT);
    static final EngineOption<Integer> POOL_SIZE = EngineOption.of("poolSize", Target.POOL);
    static final EngineOption<Duration> POOL_TIMEOUT = EngineOption.of("poolTimeout", Target.POOL);
    static final EngineOption<EngineListener> LISTENER = EngineOption.of("listener", Target.ENGINE);
    static final EngineOption<Boolean> HIDE_PARAMETERS = EngineOption.of("hideParameters", Target.ENGINE);
    static final EngineOption<Integer> BATCH_PAGE = EngineOption.of("batchPage", Target.ENGINE);
    static final EngineOption<Consumer<Statement<?>>> EXECUTOR = EngineOption.of("executor", Target.ENGINE);

    private EngineOptions() {}

    /**
     * Writes SQL in this dialect, whatever the URL says; for a dialect of your own, or one with spellings of your own.
     *
     * <pre>{@code
     * dialect(POSTGRESQL.withCustom(Soundex.class, (node, out) -> …))
     * }</pre>
     *
     * @param dialect the dialect
     * @return the option
     */
    public static Setting<Dialect> dialect(Dialect dialect) {
        return DIALECT.with(dialect);
    }

    /**
     * Keeps at most so many connections open.
     *
     * @param connections one or more
     * @return the option
     */
    public static Setting<Integer> poolSize(int connections) {
        return POOL_SIZE.with(connections);
    }

    /**
     * Waits at most so long for a connection while all are in use.
     *
     * @param timeout more than zero
     * @return the option
     */
    public static Setting<Duration> poolTimeout(Duration timeout) {
        return POOL_TIMEOUT.with(timeout);
    }

    /**
     * Tells a listener of every statement. May be given more than once; the listeners are told in that order.
     *
     * @param listener the listener
     * @return the option
     */
    public static Setting<EngineListener> listener(EngineListener listener) {
        return LISTENER.with(listener);
    }

    /**
     * Keeps the values of statements out of the messages of exceptions. Databases like to repeat values in their own words,
     * so of these only the first line is kept, without numbers and what is in quotation marks, and the exception of the client that
     * talks to the database is not kept at all.
     *
     * @return the option
     */
    public static Setting<Boolean> hideParameters() {
        return HIDE_PARAMETERS.with(true);
    }

    /**
     * Sends at most so many sets of parameters at once. The dialect chooses unless it is said: 10,000 where they go as arrays,
     * 1000 elsewhere. Where each set is many values in the statement, no more than 32,700 values are sent at once.
     *
     * @param sets one or more
     * @return the option
     * @throws ArgumentException if it is less than one
     */
    public static Setting<Integer> batchPage(int sets) {
        if (sets < 1) {
            throw new ArgumentException("batchPage(" + sets + "): at least one set of parameters is sent at once.");
        }
        return BATCH_PAGE.with(sets);
    }

    /**
     * Hands every statement, uncompiled, to this consumer; for {@link EngineStrategies#MOCK} only.
     *
     * @param executor the consumer
     * @return the option
     */
    public static Setting<Consumer<Statement<?>>> executor(Consumer<Statement<?>> executor) {
        return EXECUTOR.with(executor);
    }
}
