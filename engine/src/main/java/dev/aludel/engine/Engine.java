package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.ServerInfo;
import dev.aludel.driver.Url;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.pool.Pool;
import dev.aludel.pool.PoolKind;
import dev.aludel.pool.PoolMetrics;
import dev.aludel.pool.PoolStatus;
import dev.aludel.pool.PooledConnection;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.Presence;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database to run statements on: a dialect, a driver and a pool of connections. One engine serves a whole program and
 * all its threads. Its calls wait for the database; on a virtual thread that costs next to nothing.
 *
 * <pre>{@code
 * Engine engine = Engines.create("sqlite:///test.db");
 * engine.execute(createTable(users));
 * engine.transaction(connection -> connection.execute(insert(users).set(users.name, "Dan")));
 * List<String> names = engine.all(select(users.name).from(users));
 * }</pre>
 */
public final class Engine implements StatementExecutor, AutoCloseable {
    /** What the views of one engine share. */
    private record Core(
            @Nullable Url url,
            Dialect dialect,
            StatementCaches caches,
            DriverInUse inUse,
            Pool pool,
            EngineSettings settings,
            ErrorTranslator errors) {}

    private final Core core;
    private final ExecutionSettings settings;
    private final EngineListeners listeners;

    Engine(@Nullable Url url, Dialect dialect, Driver driver, Pool pool, EngineSettings settings) {
        this(
                new Core(
                        url,
                        dialect,
                        new StatementCaches(dialect),
                        new DriverInUse(driver),
                        pool,
                        settings,
                        new ErrorTranslator(dialect.errors(), settings.hideParameters())),
                settings.execution(),
                settings.listeners());
    }

    private Engine(Core core, ExecutionSettings settings, EngineListeners listeners) {
        this.core = core;
        this.listeners = listeners;
        this.settings = settings;
        transactionOptions().mode(core.dialect());
    }

    /**
     * Returns this engine with execution options; they hold for what is executed through the one that is returned. The two
     * share the pool and everything else, and to close one is to close both.
     *
     * <pre>{@code
     * Engine reports = engine.with(transactions(isolation(REPEATABLE_READ).and(readOnly())));
     * }</pre>
     *
     * @param more see {@link ExecutionOptions}; they hold instead of those there are
     * @return the same engine, with these options
     * @throws dev.aludel.error.ArgumentException if the database has no such isolation level
     */
    public Engine with(Setting<?>... more) {
        return new Engine(core, settings.with(more), listeners);
    }

    /**
     * Returns this engine with listeners that hear only of what is done through the one that is returned. The two share the
     * pool and everything else, and to close one is to close both.
     *
     * <pre>{@code
     * Engine reports = engine.listening(slowStatements);
     * }</pre>
     *
     * @param more are told after those there are
     * @return the same engine, with these listeners
     */
    public Engine listening(EngineListener... more) {
        EngineListeners within = listeners.within();
        List.of(more).forEach(within::add);
        return new Engine(core, settings, within);
    }

    /**
     * Returns who is told of what this engine does, to add and to remove.
     *
     * @return the listeners; those of connections that are open are told of changes too
     */
    public EngineListeners listeners() {
        return listeners;
    }

    private TransactionOptions transactionOptions() {
        return settings.get(ExecutionOptions.TRANSACTIONS).orElse(TransactionOptions.defaults());
    }

    /**
     * Takes a connection from the pool. Close it to give it back.
     *
     * @return the connection
     * @throws dev.aludel.error.TimeoutException if all are in use for too long
     * @throws dev.aludel.error.OperationalException if the database cannot be reached or refuses the user
     * @throws dev.aludel.error.ConnectionClosedException if the engine is closed
     */
    public Connection connect() {
        return taken(settings.get(ExecutionOptions.TIMEOUT).orElse(null));
    }

    /**
     * Takes a connection from the pool, for which it waits at most so long. Close it to give it back.
     *
     * @param timeout zero or more
     * @return the connection
     * @throws dev.aludel.error.TimeoutException if all are in use for longer
     * @throws dev.aludel.error.OperationalException if the database cannot be reached or refuses the user
     * @throws dev.aludel.error.ConnectionClosedException if the engine is closed
     */
    public Connection connect(Duration timeout) {
        return taken(timeout);
    }

    private Connection taken(@Nullable Duration limit) {
        core.inUse().connectionTaken();
        try {
            Link link = new Link(() -> loan(limit), core.inUse()::connectionBack);
            EngineEvents events =
                    new EngineEvents(listeners.within(), core.settings().log(), settings);
            Connection connection =
                    new Connection(ConnectionView.of(core.caches(), link, core.errors(), events, settings));
            return told(connection, events);
        } catch (RuntimeException | Error e) {
            core.inUse().connectionBack();
            throw e;
        }
    }

    private static Connection told(Connection connection, EngineEvents events) {
        try {
            events.connected(connection);
            return connection;
        } catch (RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    private PooledConnection loan(@Nullable Duration limit) {
        try {
            PooledConnection pooled =
                    limit == null ? core.pool().acquire() : core.pool().acquire(limit);
            pooled.ifAbandoned(core.inUse()::connectionBack);
            return pooled;
        } catch (DriverException e) {
            throw EngineEvents.failed(
                            listeners,
                            Failure.Stage.CONNECT,
                            null,
                            core.errors().connect(e, core.url()))
                    .error();
        }
    }

    /**
     * Executes one statement, which commits itself; where {@link #with} says what transactions begin, in one of those.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     */
    @Override
    public <R> Result<R> execute(Statement<R> statement) {
        if (statement instanceof GivenStatement<R> given) {
            return new Engine(core, settings.with(given.settings()), listeners).execute(given.statement());
        }
        long start = System.nanoTime();
        try (Connection connection = connect()) {
            return inTime(connection, start).executeAlone(statement);
        }
    }

    @Override
    public <R> Result<R> execute(Statement<R> statement, List<Parameters> sets) {
        return transactionResult(connection -> connection.execute(statement, sets));
    }

    /**
     * {@inheritDoc}
     *
     * <p>They are read in a transaction on a connection of its own. Once the last row was read, the transaction is committed;
     * if reading fails or the stream is closed before, it is rolled back. Either way the connection is given back.
     */
    @Override
    public <R> RowStream<R> stream(Statement<R> statement, FetchSize size) {
        Connection connection = connect();
        try {
            return connection.stream(statement, size, StreamOwner.closing(connection));
        } catch (Throwable e) {
            connection.close();
            throw e;
        }
    }

    /** What the wait for the connection has left of the time. */
    private Connection inTime(Connection connection, long start) {
        Optional<Duration> limit = settings.get(ExecutionOptions.TIMEOUT);
        if (limit.isEmpty()) {
            return connection;
        }
        Duration left = limit.get().minusNanos(System.nanoTime() - start);
        return connection.with(ExecutionOptions.timeout(left.isPositive() ? left : Duration.ofNanos(1)));
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T transactionResult(
            TransactionOptions options, ConnectionWork<T, X> work) throws X {
        try (Connection connection = connect()) {
            return connection.transactionResult(options, work);
        }
    }

    @Override
    public void createAll(MetaData metadata, Presence presence) {
        transaction(connection -> connection.createAll(metadata, presence));
    }

    @Override
    public void createAll(MetaData metadata) {
        transaction(connection -> connection.createAll(metadata));
    }

    @Override
    public void dropAll(MetaData metadata, Presence presence) {
        transaction(connection -> connection.dropAll(metadata, presence));
    }

    @Override
    public void dropAll(MetaData metadata) {
        transaction(connection -> connection.dropAll(metadata));
    }

    /**
     * Compiles a statement ahead, so that it is known to be right before its first use, and is not compiled again.
     *
     * <pre>{@code
     * Prepared<String> nameOf = engine.prepare(select(USERS.name).where(USERS.id.eq(parameter("id", BIGINT))));
     * engine.one(nameOf.with("id", 7L));
     * }</pre>
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return the statement, ready for its parameters
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks
     * @throws dev.aludel.error.InvalidRequestException if parameters change the SQL
     */
    public <R> Prepared<R> prepare(Statement<R> statement) {
        return Prepared.of(dialect(), statement);
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return core.caches().of(settings).dialect();
    }

    /**
     * Returns the driver behind this engine.
     *
     * @return the driver
     */
    public Driver driver() {
        return core.inUse().driver();
    }

    /**
     * Returns how many connections there are and what they do.
     *
     * @return the state of the pool at this moment
     */
    public PoolStatus poolStatus() {
        return core.pool().status();
    }

    /**
     * Returns how connections are kept.
     *
     * @return the kind of the pool
     */
    public PoolKind poolKind() {
        return core.pool().settings().kind(driver().traits());
    }

    /**
     * Returns what the pool has done so far.
     *
     * @return numbers that only grow
     */
    public PoolMetrics poolMetrics() {
        return core.pool().metrics();
    }

    /**
     * Returns what the server says of itself; the first connection of the engine asks for it.
     *
     * @return nothing if the driver does not ask
     * @throws dev.aludel.error.OperationalException if the database cannot be reached
     */
    public Optional<ServerInfo> server() {
        if (core.pool().server().isEmpty()) {
            connect().close();
        }
        return core.pool().server();
    }

    /**
     * Begins anew: closes the connections that are not in use, and the others as they come back. They do not count any more,
     * and whoever asks is given new ones; for when a password, a server or the network has changed.
     */
    public void dispose() {
        core.pool().dispose();
        listeners.forEach(EngineListener::onDispose);
    }

    /** Closes the connections that are not in use, and the others as they come back. The engine cannot be used any more. */
    @Override
    public void close() {
        core.pool().close();
        core.inUse().engineClosed();
    }

    @Override
    public String toString() {
        return "Engine("
                + (core.url() == null ? core.dialect().name() : core.url().toString()) + ")";
    }
}
