package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.StatementCache;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.Url;
import dev.aludel.pool.Pool;
import dev.aludel.pool.PoolStatus;
import dev.aludel.pool.PooledConnection;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Statement;
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
public final class Engine implements AutoCloseable {
    private final @Nullable Url url;
    private final Dialect dialect;
    private final StatementCache statements;
    private final DriverInUse inUse;
    private final Pool pool;
    private final EngineSettings settings;
    private final ErrorTranslator errors;

    Engine(@Nullable Url url, Dialect dialect, Driver driver, Pool pool, EngineSettings settings) {
        this.url = url;
        this.dialect = dialect;
        this.statements = new StatementCache(dialect, CartesianWarning::of);
        this.inUse = new DriverInUse(driver);
        this.pool = pool;
        this.settings = settings;
        this.errors = new ErrorTranslator(dialect.errors(), settings.hideParameters());
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
        inUse.connectionTaken();
        try {
            PooledConnection pooled = pool.acquire();
            return new Connection(statements, pooled, errors, settings.listeners(), inUse::connectionBack);
        } catch (DriverException e) {
            inUse.connectionBack();
            throw errors.connect(e, url);
        } catch (RuntimeException | Error e) {
            inUse.connectionBack();
            throw e;
        }
    }

    /**
     * Executes one statement, which commits itself.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     */
    public <R> Result<R> execute(Statement<R> statement) {
        try (Connection connection = connect()) {
            return connection.executeAutocommitted(statement);
        }
    }

    /**
     * Executes one statement and returns all rows; see {@link Result#all}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the rows
     */
    public <R> List<R> all(Statement<R> statement) {
        return execute(statement).all();
    }

    /**
     * Executes one statement and returns the first row; see {@link Result#first}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row, if there is one
     */
    public <R> Optional<R> first(Statement<R> statement) {
        return execute(statement).first();
    }

    /**
     * Executes one statement and returns the only row; see {@link Result#one}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row
     */
    public <R> R one(Statement<R> statement) {
        return execute(statement).one();
    }

    /**
     * Executes one statement and returns the only row, if there is one; see {@link Result#oneOrNull}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row, or {@code null}
     */
    public <R> @Nullable R oneOrNull(Statement<R> statement) {
        return execute(statement).oneOrNull();
    }

    /**
     * Executes one statement of one value and returns the value of the first row; see {@link Result#scalar}.
     *
     * @param statement the statement
     * @param <R> the class of the value
     * @return the value, or {@code null}
     */
    public <R> @Nullable R scalar(Statement<R> statement) {
        return execute(statement).scalar();
    }

    /**
     * Does something in a transaction on a connection of its own: commits when the action returns, rolls back when it
     * throws.
     *
     * @param action what to do
     * @param <X> what it may throw
     * @throws X if the action throws
     */
    public <X extends Exception> void transaction(ConnectionAction<X> action) throws X {
        try (Connection connection = connect()) {
            connection.transaction(action);
        }
    }

    /**
     * Does something in a transaction on a connection of its own and returns what comes of it: commits when the work
     * returns, rolls back when it throws.
     *
     * @param work what to do
     * @param <T> the class of the value
     * @param <X> what it may throw
     * @return what the work returned
     * @throws X if the work throws
     */
    public <T extends @Nullable Object, X extends Exception> T transactionResult(ConnectionWork<T, X> work) throws X {
        try (Connection connection = connect()) {
            return connection.transactionResult(work);
        }
    }

    /**
     * Creates what is not there, in a transaction of its own; see {@link Connection#createAll}.
     *
     * @param metadata the tables and more
     */
    public void createAll(MetaData metadata) {
        transaction(connection -> connection.createAll(metadata));
    }

    /**
     * Drops what is there, in a transaction of its own; see {@link Connection#dropAll}.
     *
     * @param metadata the tables and more
     */
    public void dropAll(MetaData metadata) {
        transaction(connection -> connection.dropAll(metadata));
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Returns the driver behind this engine.
     *
     * @return the driver
     */
    public Driver driver() {
        return inUse.driver();
    }

    /**
     * Returns how many connections there are and what they do.
     *
     * @return the state of the pool at this moment
     */
    public PoolStatus poolStatus() {
        return pool.status();
    }

    /** Closes the connections that are not in use, and the others as they come back. The engine cannot be used any more. */
    @Override
    public void close() {
        pool.close();
        inUse.engineClosed();
    }

    @Override
    public String toString() {
        return "Engine(" + (url == null ? dialect.name() : url.toString()) + ")";
    }
}
