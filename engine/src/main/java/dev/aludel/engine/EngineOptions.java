package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.engine.EngineOption.Target;
import dev.aludel.error.ArgumentException;
import dev.aludel.pool.ConnectHook;
import dev.aludel.pool.PoolKind;
import dev.aludel.pool.PoolListener;
import dev.aludel.pool.ResetOnReturn;
import dev.aludel.sql.Statement;
import java.lang.System.Logger.Level;
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
    static final EngineOption<Integer> POOL_OVERFLOW = EngineOption.of("poolOverflow", Target.POOL);
    static final EngineOption<Duration> POOL_RECYCLE = EngineOption.of("poolRecycle", Target.POOL);
    static final EngineOption<Duration> POOL_PRE_PING = EngineOption.of("poolPrePing", Target.POOL);
    static final EngineOption<Boolean> POOL_LIFO = EngineOption.of("poolLifo", Target.POOL);
    static final EngineOption<PoolKind> POOL_KIND = EngineOption.of("poolKind", Target.POOL);
    static final EngineOption<ResetOnReturn> RESET_ON_RETURN = EngineOption.of("resetOnReturn", Target.POOL);
    static final EngineOption<Duration> LEAK_WARNING = EngineOption.of("leakWarning", Target.POOL);
    static final EngineOption<PoolListener> POOL_LISTENER = EngineOption.of("poolListener", Target.POOL);
    static final EngineOption<ConnectHook> CONNECT_HOOK = EngineOption.of("connectHook", Target.POOL);
    static final EngineOption<EngineListener> LISTENER = EngineOption.of("listener", Target.ENGINE);
    static final EngineOption<Boolean> HIDE_PARAMETERS = EngineOption.of("hideParameters", Target.ENGINE);
    static final EngineOption<String> ENGINE_NAME = EngineOption.of("engineName", Target.ENGINE);
    static final EngineOption<Level> ECHO = EngineOption.of("echo", Target.ENGINE);
    static final EngineOption<ExecutionSettings> EXECUTION = EngineOption.of("execution", Target.ENGINE);
    static final EngineOption<Consumer<Statement<?>>> EXECUTOR = EngineOption.of("executor", Target.ENGINE);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

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
     * @param connections one or more; {@link dev.aludel.pool.PoolSettings#UNLIMITED} for no limit
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
     * Opens so many connections more when all are in use. They are closed when they come back and nobody waits.
     *
     * @param connections 0 or more; {@link dev.aludel.pool.PoolSettings#UNLIMITED} for no limit
     * @return the option
     */
    public static Setting<Integer> poolOverflow(int connections) {
        return POOL_OVERFLOW.with(connections);
    }

    /**
     * Replaces a connection that was opened longer ago than this, before it is used again; for servers and firewalls that
     * hang up after a while.
     *
     * @param age more than zero
     * @return the option
     */
    public static Setting<Duration> poolRecycle(Duration age) {
        return POOL_RECYCLE.with(age);
    }

    /**
     * Asks the server for a sign of life before each use of a connection, and waits 5 seconds for it. If there is none, all
     * connections opened so far are replaced before they are used again.
     *
     * @return the option
     */
    public static Setting<Duration> poolPrePing() {
        return poolPrePing(PATIENCE);
    }

    /**
     * Asks the server for a sign of life before each use of a connection. If there is none, all connections opened so far
     * are replaced before they are used again.
     *
     * @param patience how long to wait for the sign, more than zero
     * @return the option
     */
    public static Setting<Duration> poolPrePing(Duration patience) {
        return POOL_PRE_PING.with(patience);
    }

    /**
     * Uses the connection that came back last, and not the one that is idle for longest; so in quiet times some are not used
     * at all. Who waits for a connection is served in order all the same.
     *
     * @return the option
     */
    public static Setting<Boolean> poolLifo() {
        return POOL_LIFO.with(true);
    }

    /**
     * Keeps connections in another way than the one that fits the database.
     *
     * @param kind the way
     * @return the option
     */
    public static Setting<PoolKind> poolKind(PoolKind kind) {
        return POOL_KIND.with(kind);
    }

    /**
     * Does this with a transaction that is still open when a connection comes back to the pool. A {@link Connection} rolls
     * back before that what was not committed, so this is for those who use the pool itself.
     *
     * @param reset what to do
     * @return the option
     */
    public static Setting<ResetOnReturn> resetOnReturn(ResetOnReturn reset) {
        return RESET_ON_RETURN.with(reset);
    }

    /**
     * Warns in the log when a connection is held for longer than this, with the place in the program where it was acquired.
     * Each use of a connection then costs some microseconds more.
     *
     * @param limit more than zero
     * @return the option
     */
    public static Setting<Duration> leakWarning(Duration limit) {
        return LEAK_WARNING.with(limit);
    }

    /**
     * Tells a listener what becomes of the connections. May be given more than once; the listeners are told in that order.
     *
     * @param listener the listener
     * @return the option
     */
    public static Setting<PoolListener> poolListener(PoolListener listener) {
        return POOL_LISTENER.with(listener);
    }

    /**
     * Opens each connection in this way.
     *
     * <pre>{@code
     * connectHook(driver -> driver.connect(new Credentials("app", tokens.next())))
     * }</pre>
     *
     * @param hook opens a connection
     * @return the option
     */
    public static Setting<ConnectHook> connectHook(ConnectHook hook) {
        return CONNECT_HOOK.with(hook);
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
     * Logs under {@code dev.aludel.engine.NAME}, and not {@code dev.aludel.engine}; to tell engines apart.
     *
     * <p>The log has each statement with its values at DEBUG, and rows and times at TRACE.
     *
     * @param name the last part of the name of the logger
     * @return the option
     */
    public static Setting<String> engineName(String name) {
        return ENGINE_NAME.with(name);
    }

    /**
     * Logs each statement with its values at INFO; to the standard output if the logger does not take them.
     *
     * @return the option
     */
    public static Setting<Level> echo() {
        return ECHO.with(Level.INFO);
    }

    /**
     * Logs each statement with its values at INFO, and, if asked, rows and times at DEBUG; to the standard output if the
     * logger does not take them.
     *
     * @param level INFO, or DEBUG for rows too
     * @return the option
     * @throws ArgumentException if it is another level
     */
    public static Setting<Level> echo(Level level) {
        if (level != Level.INFO && level != Level.DEBUG) {
            throw new ArgumentException(
                    "An echo is at INFO, for statements, or at DEBUG, for rows too; not at " + level + ".");
        }
        return ECHO.with(level);
    }

    /**
     * Executes statements with these options, unless a connection or a statement says otherwise.
     *
     * <pre>{@code
     * Engines.create(url, execution(transactions(isolation(SERIALIZABLE).and(retry(3)))))
     * }</pre>
     *
     * @param settings see {@link ExecutionOptions}
     * @return the option
     */
    public static Setting<ExecutionSettings> execution(ExecutionOption.Setting<?>... settings) {
        return EXECUTION.with(ExecutionSettings.none().with(settings));
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
