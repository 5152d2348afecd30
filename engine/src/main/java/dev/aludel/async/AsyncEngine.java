package dev.aludel.async;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.ServerInfo;
import dev.aludel.engine.Connection;
import dev.aludel.engine.ConnectionAction;
import dev.aludel.engine.ConnectionWork;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListeners;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Result;
import dev.aludel.engine.RowStream;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A database to run statements on, whose calls return futures. Cancelling a future stops its statement on the server and
 * throws the connection away.
 *
 * <pre>{@code
 * AsyncEngine engine = Engines.create("sqlite:///test.db", ASYNC);
 * engine.all(select(users.name).from(users)).thenAccept(names -> names.forEach(System.out::println));
 * engine.transaction(connection -> {   // waiting code, on a thread that may wait
 *     connection.execute(insert(users).set(users.name, "Dan"));
 *     connection.execute(insert(users).set(users.name, "Casey"));
 * });
 * }</pre>
 */
public final class AsyncEngine implements AutoCloseable {
    private final Engine engine;
    private final Workers workers;

    AsyncEngine(Engine engine) {
        this(engine, engine.driver().traits().nativeThreads() ? Workers.platform() : Workers.virtual());
    }

    private AsyncEngine(Engine engine, Workers workers) {
        this.engine = engine;
        this.workers = workers;
    }

    /**
     * Returns this engine with execution options; see {@link Engine#with}.
     *
     * @param more see {@link dev.aludel.engine.ExecutionOptions}; they hold instead of those there are
     * @return the same engine, with these options
     */
    public AsyncEngine with(Setting<?>... more) {
        return new AsyncEngine(engine.with(more), workers);
    }

    /**
     * Takes a connection from the pool. Close it to give it back.
     *
     * @return a future of the connection
     */
    public CompletableFuture<AsyncConnection> connect() {
        FiberTask<AsyncConnection> task = new FiberTask<>(
                cancellation -> new AsyncConnection(engine.connect(), workers), AsyncConnection::closeUnwanted);
        workers.execute(task);
        return task;
    }

    /**
     * Takes a connection from the pool, makes futures with it, and gives it back when they have ended, however they end.
     *
     * <pre>{@code
     * engine.connect(connection -> connection.execute(insert(users).set(users.name, "Dan"))
     *         .thenCompose(inserted -> connection.commit()))
     * }</pre>
     *
     * @param work makes futures with the connection, of which it returns the last
     * @param <T> what they bring
     * @return a future that ends when the connection has been given back; cancelling it stops the statement under way on
     *     the server and throws the connection away
     */
    public <T extends @Nullable Object> CompletableFuture<T> connect(
            Function<AsyncConnection, CompletableFuture<T>> work) {
        Chain<T> chain = new Chain<>();
        CompletableFuture<AsyncConnection> connecting = connect();
        chain.step(() -> connecting.cancel(true));
        return chain.endingAs(connecting.thenCompose(connection -> connection.whileOpen(work, chain)));
    }

    /**
     * Executes one statement, which commits itself.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return a future of what it brought back, with all its rows
     */
    public <R> CompletableFuture<Result<R>> execute(Statement<R> statement) {
        return execute(statement, result -> result);
    }

    /**
     * Executes a change for many sets of parameters, in a transaction of its own: all or nothing; see
     * {@link dev.aludel.engine.Engine#execute(Statement, List)}.
     *
     * @param statement an insert, an update, a delete, with {@code returning(…)} or without, or a text
     * @param sets one set of values or more
     * @param <R> what one row of its result is in Java
     * @return a future of the rows of all, in the order of the sets, or of how many rows were changed
     */
    public <R> CompletableFuture<Result<R>> execute(Statement<R> statement, List<Parameters> sets) {
        return transactionResult(connection -> connection.execute(statement, sets));
    }

    private <R, T extends @Nullable Object> CompletableFuture<T> execute(
            Statement<R> statement, Function<Result<R>, T> outcome) {
        return call(connection -> outcome.apply(connection.executeAlone(statement)));
    }

    /**
     * Executes one statement and returns all rows; see {@link Result#all}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the rows
     */
    public <R> CompletableFuture<List<R>> all(Statement<R> statement) {
        return execute(statement, Result::all);
    }

    /**
     * Executes one statement and returns the first row; see {@link Result#first}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the row, if there is one
     */
    public <R> CompletableFuture<Optional<R>> first(Statement<R> statement) {
        return execute(statement, Result::first);
    }

    /**
     * Executes one statement and returns the only row; see {@link Result#one}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the row
     */
    public <R> CompletableFuture<R> one(Statement<R> statement) {
        return execute(statement, Result::one);
    }

    /**
     * Executes one statement and returns the only row, if there is one; see {@link Result#oneOrNull}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the row, or of {@code null}
     */
    public <R> CompletableFuture<@Nullable R> oneOrNull(Statement<R> statement) {
        return execute(statement, Result::oneOrNull);
    }

    /**
     * Executes one statement of one value and returns the value of the first row; see {@link Result#scalar}.
     *
     * @param statement the statement
     * @param <R> the class of the value
     * @return a future of the value, or of {@code null}
     */
    public <R> CompletableFuture<@Nullable R> scalar(Statement<R> statement) {
        return execute(statement, Result::scalar);
    }

    /**
     * Publishes the rows of a statement as they come from the database; see {@link #stream(Statement, FetchSize)}.
     *
     * @param statement the statement, one that yields rows
     * @param <R> what one row is in Java
     * @return a publisher that has done nothing yet
     */
    public <R> Flow.Publisher<R> stream(Statement<R> statement) {
        return stream(statement, FetchSize.growing());
    }

    /**
     * Publishes the rows of a statement as they come from the database. For each subscriber the statement is executed anew,
     * in a transaction on a connection of its own, once it asks for rows. No more rows are read than it asked for, but for
     * those that come with them by the fetch size. Once the last row was read the transaction is committed; if reading fails
     * or the subscriber cancels, it is rolled back. To cancel while the server works stops it there. A transaction whose
     * subscriber neither asks nor cancels stays open.
     *
     * <pre>{@code
     * var processor = new SubmissionPublisher<User>();                    // or any subscriber of yours
     * processor.consume(user -> …);
     * engine.stream(statement).subscribe(new Flow.Subscriber<>() {
     *     Flow.Subscription rows;
     *     public void onSubscribe(Flow.Subscription given) { rows = given; rows.request(1); }
     *     public void onNext(User user) { processor.submit(user); rows.request(1); }   // submit waits for slow consumers
     *     public void onError(Throwable error) { processor.closeExceptionally(error); }
     *     public void onComplete() { processor.close(); }
     * });
     * }</pre>
     *
     * <p>Subscribers are called on threads that may wait, never by two at once. Whether all is well or not is told once the
     * connection was given back. A row of one value that is NULL cannot be published and is an error.
     *
     * @param statement the statement, one that yields rows
     * @param size how many rows come at a time
     * @param <R> what one row is in Java
     * @return a publisher that has done nothing yet; its subscribers get an
     *     {@link dev.aludel.error.InvalidRequestException} if the driver can only hand out all rows at once
     */
    public <R> Flow.Publisher<R> stream(Statement<R> statement, FetchSize size) {
        return publisher(statement, size, RowStream::portion);
    }

    /**
     * Publishes the rows of a statement in lists; otherwise as {@link #stream(Statement, FetchSize)}.
     *
     * @param statement the statement, one that yields rows
     * @param rows how many rows come at a time and are in a list; the last one may be shorter
     * @param <R> what one row is in Java
     * @return a publisher that has done nothing yet
     */
    public <R> Flow.Publisher<List<R>> streamPartitions(Statement<R> statement, int rows) {
        return publisher(statement, FetchSize.yieldPer(rows), RowSource.partition(rows));
    }

    private <R, T> Flow.Publisher<T> publisher(
            Statement<R> statement, FetchSize size, Function<RowStream<R>, List<T>> reader) {
        return new RowPublisher<>(
                () -> new RowSource<>(statement, size, reader, engine::connect, true, new SerialExecutor(workers)),
                workers);
    }

    /**
     * Runs waiting code with a connection, on a thread that may wait. What the code does not commit is rolled back.
     *
     * @param action the code
     * @return a future that ends as the code does
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public CompletableFuture<@Nullable Void> run(ConnectionAction<?> action) {
        return call(connection -> nothing(action, connection));
    }

    /**
     * Runs waiting code with a connection and returns what comes of it, on a thread that may wait. What the code does not
     * commit is rolled back.
     *
     * <pre>{@code
     * engine.call(connection -> {
     *     connection.execute(insert(users).set(users.name, "Dan"));
     *     connection.commit();
     *     return connection.all(select(users.name).from(users));
     * })
     * }</pre>
     *
     * @param work the code
     * @param <T> what it returns
     * @return a future that ends as the code does
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(ConnectionWork<T, ?> work) {
        FiberTask<T> task = new FiberTask<>(cancellation -> {
            try (Connection connection = engine.connect()) {
                cancellation.onCancel(connection::cancel);
                return work.apply(connection);
            }
        });
        workers.execute(task);
        return task;
    }

    /**
     * Runs waiting code in a transaction: commits when it returns, rolls back when it throws.
     *
     * @param action the code
     * @return a future that ends as the code does
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public CompletableFuture<@Nullable Void> transaction(ConnectionAction<?> action) {
        return transaction(TransactionOptions.defaults(), action);
    }

    /**
     * Runs waiting code in a transaction of a kind; see
     * {@link Connection#transactionResult(TransactionOptions, ConnectionWork)}.
     *
     * @param options what kind, and how often it is tried again
     * @param action the code
     * @return a future that ends as the code does
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public CompletableFuture<@Nullable Void> transaction(TransactionOptions options, ConnectionAction<?> action) {
        return transactionResult(options, connection -> nothing(action, connection));
    }

    /**
     * Runs waiting code in a transaction and returns what comes of it: commits when it returns, rolls back when it throws.
     *
     * @param work the code
     * @param <T> what it returns
     * @return a future that ends as the code does
     */
    public <T extends @Nullable Object> CompletableFuture<T> transactionResult(ConnectionWork<T, ?> work) {
        return transactionResult(TransactionOptions.defaults(), work);
    }

    /**
     * Runs waiting code in a transaction of a kind and returns what comes of it; see
     * {@link Connection#transactionResult(TransactionOptions, ConnectionWork)}.
     *
     * @param options what kind, and how often it is tried again
     * @param work the code
     * @param <T> what it returns
     * @return a future that ends as the code does
     */
    public <T extends @Nullable Object> CompletableFuture<T> transactionResult(
            TransactionOptions options, ConnectionWork<T, ?> work) {
        return call(connection -> connection.transactionResult(options, work));
    }

    static @Nullable Void nothing(ConnectionAction<?> action, Connection connection) throws Exception {
        action.accept(connection);
        return null;
    }

    /**
     * Returns the blocking engine that does the work; the two share everything.
     *
     * @return the engine
     */
    public Engine blocking() {
        return engine;
    }

    /**
     * Returns who is told of what this engine does, on the threads that do it.
     *
     * @return the listeners
     */
    public EngineListeners listeners() {
        return engine.listeners();
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return engine.dialect();
    }

    /**
     * Returns what the server says of itself; see {@link Engine#server}.
     *
     * @return a future of it
     */
    public CompletableFuture<Optional<ServerInfo>> server() {
        return inBackground(engine::server);
    }

    /**
     * Begins anew with other connections; see {@link Engine#dispose}.
     *
     * @return a future of its end
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public CompletableFuture<@Nullable Void> dispose() {
        return inBackground(() -> {
            engine.dispose();
            return null;
        });
    }

    private <T extends @Nullable Object> CompletableFuture<T> inBackground(Callable<T> work) {
        FiberTask<T> task = new FiberTask<>(cancellation -> work.call());
        workers.execute(task);
        return task;
    }

    /** Closes the engine; see {@link Engine#close}. What is running gets to its end. */
    @Override
    public void close() {
        engine.close();
        workers.close();
    }

    @Override
    public String toString() {
        return "Async" + engine;
    }
}
