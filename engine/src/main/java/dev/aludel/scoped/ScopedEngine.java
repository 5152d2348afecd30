package dev.aludel.scoped;

import dev.aludel.dialect.Dialect;
import dev.aludel.engine.Engine;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Prepared;
import dev.aludel.engine.Result;
import dev.aludel.engine.RowStream;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.schema.MetaData;
import dev.aludel.scoped.AcquireOption.Wish;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An engine that knows the connection its task works on. What is executed through it is executed on the connection that this
 * task acquired last, or on one of its own if there is none.
 *
 * <pre>{@code
 * ScopedEngine scoped = ScopedEngine.of(engine);
 * scoped.all(select(USERS.name));                            // takes a connection and gives it back
 * scoped.transaction(transaction -> {
 *     scoped.execute(insert(USERS).set(USERS.name, "Dan"));  // in the transaction, also from code deep within
 * });
 * try (ScopedConnection connection = scoped.acquire(reuse(), lazy())) { … }
 * }</pre>
 *
 * <p>A task is a thread; a thread that it starts does not know its connections.
 */
public final class ScopedEngine implements ScopedExecutor, AutoCloseable {
    private final Engine engine;
    private final TaskStack stack = new TaskStack();

    private ScopedEngine(Engine engine) {
        this.engine = engine;
    }

    /**
     * Puts an engine behind scopes.
     *
     * @param engine the engine, which may also be used by itself
     * @return the same engine, with a memory of its own of who acquired what
     */
    public static ScopedEngine of(Engine engine) {
        return new ScopedEngine(engine);
    }

    /**
     * Acquires a connection: a new one of the pool, also where the task has one, unless it is said otherwise. Close it.
     *
     * @param options {@link AcquireOption#reuse}, {@link AcquireOption#lazy}, {@link AcquireOption#notReusable},
     *     {@link AcquireOption#timeout}
     * @return the connection
     * @throws dev.aludel.error.TimeoutException if all are in use for too long
     * @throws dev.aludel.error.OperationalException if the database cannot be reached
     */
    public ScopedConnection acquire(AcquireOption... options) {
        Wish wish = Wish.of(options);
        Optional<ScopedConnection> shared = wish.reuse() ? stack.top() : Optional.empty();
        ScopedConnection connection = shared.isPresent()
                ? shared.get().sharing()
                : ScopedConnection.root(dialect(), new Lease(engine, wish.timeout()));
        if (!wish.lazy()) {
            connection.connection();
        }
        if (wish.reusable() && !connection.isReusing()) {
            connection.onStack(stack);
        }
        return connection;
    }

    /**
     * Returns the connection that this task acquired last and that may be shared.
     *
     * @return nothing if it has none
     */
    public Optional<ScopedConnection> currentConnection() {
        return stack.top();
    }

    @Override
    public <R> Result<R> execute(Statement<R> statement) {
        Optional<ScopedConnection> current = stack.top();
        return current.isPresent() ? current.get().execute(statement) : engine.execute(statement);
    }

    @Override
    public <R> Result<R> execute(Statement<R> statement, List<Parameters> sets) {
        Optional<ScopedConnection> current = stack.top();
        return current.isPresent() ? current.get().execute(statement, sets) : engine.execute(statement, sets);
    }

    @Override
    public <R> RowStream<R> iterate(Statement<R> statement, FetchSize size) {
        return stack.top()
                .orElseThrow(
                        () -> new InvalidRequestException("This task has no connection to iterate on; acquire one, or"
                                + " begin a transaction around it. Threads do not know the connections of others."))
                .iterate(statement, size);
    }

    /**
     * {@inheritDoc}
     *
     * <p>It is on the connection that this task acquired last, or else on one that is acquired for it, which code within
     * shares.
     */
    @Override
    public <T, X extends Exception> @Nullable T transactionResult(
            TransactionOptions options, TransactionWork<T, X> work) throws X {
        try (ScopedConnection connection = acquire(AcquireOption.reuse())) {
            return connection.transactionResult(options, work);
        }
    }

    /**
     * Compiles a statement ahead; see {@link Engine#prepare}.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return the statement, ready for its parameters
     */
    public <R> Prepared<R> prepare(Statement<R> statement) {
        return engine.prepare(statement);
    }

    /**
     * Creates what is not there, in a transaction; see {@link Engine#createAll}.
     *
     * @param metadata the tables and more
     */
    public void createAll(MetaData metadata) {
        transaction(transaction -> transaction.connection().connection().createAll(metadata));
    }

    /**
     * Drops what is there, in a transaction; see {@link Engine#dropAll}.
     *
     * @param metadata the tables and more
     */
    public void dropAll(MetaData metadata) {
        transaction(transaction -> transaction.connection().connection().dropAll(metadata));
    }

    /**
     * Returns the engine that it stands on, which knows nothing of tasks.
     *
     * @return the engine
     */
    public Engine engine() {
        return engine;
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return engine.dialect();
    }

    /** Whether this task has acquired anything, for tests. */
    boolean isScope() {
        return stack.isKnown();
    }

    /** Closes the engine. */
    @Override
    public void close() {
        engine.close();
    }

    @Override
    public String toString() {
        return "Scoped" + engine;
    }
}
