package dev.aludel.async;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.engine.Connection;
import dev.aludel.engine.ConnectionAction;
import dev.aludel.engine.ConnectionWork;
import dev.aludel.engine.EngineListeners;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Result;
import dev.aludel.engine.RowStream;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Row;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose calls return futures. Calls are carried out one after the other in the order in which they were made,
 * whether or not one waits for each. The rules for transactions are those of {@link Connection}: any statement begins one,
 * and what is not committed is rolled back.
 *
 * <pre>{@code
 * engine.connect().thenCompose(connection -> {
 *     connection.execute(insert(users).set(users.name, "Dan"));
 *     connection.commit();
 *     return connection.close();
 * });
 * }</pre>
 */
public final class AsyncConnection {
    private final Connection connection;
    private final Executor executor;
    private final SerialExecutor inOrder;

    AsyncConnection(Connection connection, Executor executor) {
        this(connection, executor, new SerialExecutor(executor));
    }

    private AsyncConnection(Connection connection, Executor executor, SerialExecutor inOrder) {
        this.connection = connection;
        this.executor = executor;
        this.inOrder = inOrder;
    }

    /**
     * Returns this connection with execution options; see {@link Connection#with}.
     *
     * @param more see {@link dev.aludel.engine.ExecutionOptions}; they hold instead of those there are
     * @return a future of the same connection, with these options; the calls of the two are carried out in one order
     */
    public CompletableFuture<AsyncConnection> with(Setting<?>... more) {
        return call(blocking -> new AsyncConnection(blocking.with(more), executor, inOrder));
    }

    /**
     * Executes a statement, in a transaction that it begins if there is none; see {@link Connection#execute}.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return a future of what it brought back, with all its rows
     */
    public <R> CompletableFuture<Result<R>> execute(Statement<R> statement) {
        return call(blocking -> blocking.execute(statement));
    }

    /**
     * Executes SQL as the driver takes it; see {@link Connection#executeSql}.
     *
     * @param sql the SQL; never put a user's text in here
     * @param values a value for each placeholder, in their order
     * @return a future of what it brought back
     */
    public CompletableFuture<Result<Row>> executeSql(String sql, @Nullable Object... values) {
        return call(blocking -> blocking.executeSql(sql, values));
    }

    /**
     * Executes a change for many sets of parameters; see {@link Connection#execute(Statement, List)}.
     *
     * @param statement an insert, an update, a delete, with {@code returning(…)} or without, or a text
     * @param sets one set of values or more
     * @param <R> what one row of its result is in Java
     * @return a future of the rows of all, in the order of the sets, or of how many rows were changed
     */
    public <R> CompletableFuture<Result<R>> execute(Statement<R> statement, List<Parameters> sets) {
        return call(blocking -> blocking.execute(statement, sets));
    }

    /**
     * Executes a statement and returns all rows; see {@link Result#all}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the rows
     */
    public <R> CompletableFuture<List<R>> all(Statement<R> statement) {
        return call(blocking -> blocking.all(statement));
    }

    /**
     * Executes a statement and returns the first row; see {@link Result#first}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the row, if there is one
     */
    public <R> CompletableFuture<Optional<R>> first(Statement<R> statement) {
        return call(blocking -> blocking.first(statement));
    }

    /**
     * Executes a statement and returns the only row; see {@link Result#one}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the row
     */
    public <R> CompletableFuture<R> one(Statement<R> statement) {
        return call(blocking -> blocking.one(statement));
    }

    /**
     * Executes a statement and returns the only row, if there is one; see {@link Result#oneOrNull}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return a future of the row, or of {@code null}
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public <R> CompletableFuture<@Nullable R> oneOrNull(Statement<R> statement) {
        return call(blocking -> blocking.oneOrNull(statement));
    }

    /**
     * Executes a statement of one value and returns the value of the first row; see {@link Result#scalar}.
     *
     * @param statement the statement
     * @param <R> the class of the value
     * @return a future of the value, or of {@code null}
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public <R> CompletableFuture<@Nullable R> scalar(Statement<R> statement) {
        return call(blocking -> blocking.scalar(statement));
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
     * Publishes the rows of a statement as they come from the database, as {@link AsyncEngine#stream(Statement, FetchSize)}
     * does, on this connection and in its transaction. Nothing else is executed on it from the first row that a subscriber
     * asks for to the last: a statement is refused, and so is a second subscriber. If the transaction ends before, or the
     * connection is closed, the subscriber is told.
     *
     * @param statement the statement, one that yields rows
     * @param size how many rows come at a time
     * @param <R> what one row is in Java
     * @return a publisher that has done nothing yet; to cancel while the server works makes this connection useless for
     *     anything but to be closed
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
                () -> new RowSource<>(statement, size, reader, () -> connection, false, inOrder), executor);
    }

    /**
     * Begins a transaction; see {@link Connection#begin}.
     *
     * @return a future of the transaction
     */
    public CompletableFuture<AsyncTransaction> begin() {
        return call(blocking -> new AsyncTransaction(this, blocking.begin()));
    }

    /**
     * Begins a transaction of a kind; see {@link Connection#begin(TransactionOptions)}.
     *
     * @param options what kind
     * @return a future of the transaction
     */
    public CompletableFuture<AsyncTransaction> begin(TransactionOptions options) {
        return call(blocking -> new AsyncTransaction(this, blocking.begin(options)));
    }

    /**
     * Asks the database for the isolation level; see {@link Connection#isolationLevel}.
     *
     * @return a future of the level
     */
    public CompletableFuture<IsolationLevel> isolationLevel() {
        return call(Connection::isolationLevel);
    }

    /**
     * Throws the connection to the server away; see {@link Connection#invalidate}.
     *
     * @return a future of its end
     */
    public CompletableFuture<@Nullable Void> invalidate() {
        return run(Connection::invalidate);
    }

    /**
     * Sets a savepoint; see {@link Connection#beginNested}.
     *
     * @return a future of the savepoint
     */
    public CompletableFuture<AsyncTransaction> beginNested() {
        return call(blocking -> new AsyncTransaction(this, blocking.beginNested()));
    }

    /**
     * Commits the transaction, if there is one.
     *
     * @return a future of its end
     */
    public CompletableFuture<@Nullable Void> commit() {
        return run(Connection::commit);
    }

    /**
     * Rolls the transaction back, if there is one.
     *
     * @return a future of its end
     */
    public CompletableFuture<@Nullable Void> rollback() {
        return run(Connection::rollback);
    }

    /**
     * Runs futures in a transaction: commits when the one they make together succeeds, rolls back when it fails.
     *
     * <pre>{@code
     * connection.transaction(tx -> tx.scalar(select(literal(1))))
     * }</pre>
     *
     * @param work makes futures with this connection, of which it returns the last
     * @param <T> what they bring
     * @return a future that ends when the transaction does; cancelling it stops the statement under way on the server,
     *     commits nothing, and makes this connection useless for anything but to be closed
     */
    public <T extends @Nullable Object> CompletableFuture<T> transaction(
            Function<AsyncConnection, CompletableFuture<T>> work) {
        return transaction(TransactionOptions.defaults(), work);
    }

    /**
     * Runs futures in a transaction of a kind: commits when the one they make together succeeds, rolls back when it fails.
     * They are made once, whatever {@link TransactionOptions#retry} says; waiting code in
     * {@link AsyncEngine#transactionResult(TransactionOptions, ConnectionWork)} is done again.
     *
     * @param options what kind
     * @param work makes futures with this connection, of which it returns the last
     * @param <T> what they bring
     * @return a future as that of {@link #transaction(Function)}
     */
    public <T extends @Nullable Object> CompletableFuture<T> transaction(
            TransactionOptions options, Function<AsyncConnection, CompletableFuture<T>> work) {
        Chain<T> chain = new Chain<>();
        CompletableFuture<AsyncTransaction> beginning = begin(options);
        chain.step(() -> beginning.cancel(true));
        return chain.endingAs(beginning.thenCompose(transaction -> transaction.around(work, chain)));
    }

    /** Makes futures, and stops what runs on this connection if the chain they are part of is cancelled. */
    <T extends @Nullable Object> CompletableFuture<T> start(
            Function<AsyncConnection, CompletableFuture<T>> work, Chain<T> chain) {
        CompletableFuture<T> last = chain.isCancelled()
                ? CompletableFuture.failedFuture(new CancellationException())
                : Futures.start(work, this);
        chain.step(() -> {
            Thread.ofVirtual().name("aludel-cancel").start(connection::cancel);
            last.cancel(true);
        });
        return last;
    }

    /**
     * Runs waiting code with this connection, on a thread that may wait.
     *
     * @param action the code
     * @return a future that ends as the code does
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public CompletableFuture<@Nullable Void> run(ConnectionAction<?> action) {
        return call(blocking -> AsyncEngine.nothing(action, blocking));
    }

    /**
     * Runs waiting code with this connection and returns what comes of it, on a thread that may wait.
     *
     * @param work the code
     * @param <T> what it returns
     * @return a future that ends as the code does; cancelling it stops its statement on the server and makes this
     *     connection useless for anything but to be closed
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(ConnectionWork<T, ?> work) {
        FiberTask<T> task = new FiberTask<>(cancellation -> {
            cancellation.onCancel(connection::cancel);
            return work.apply(connection);
        });
        inOrder.execute(task);
        return task;
    }

    /**
     * Takes the connection out of the pool; see {@link Connection#detach}.
     *
     * @return a future of its end
     */
    public CompletableFuture<@Nullable Void> detach() {
        return run(Connection::detach);
    }

    /**
     * Rolls back what is not committed and gives the connection back, after the calls made before. It does so even if the
     * future is cancelled. Closing it again does nothing.
     *
     * @return a future of its end
     */
    @SuppressWarnings("NullAway") // it does not see that a type argument may be nullable
    public CompletableFuture<@Nullable Void> close() {
        FiberTask<@Nullable Void> closing =
                new FiberTask<>(cancellation -> AsyncEngine.nothing(Connection::close, connection));
        inOrder.execute(closing);
        return closing.copy(); // so that cancelling it does not keep it from closing
    }

    <T extends @Nullable Object> CompletableFuture<T> whileOpen(
            Function<AsyncConnection, CompletableFuture<T>> work, Chain<T> chain) {
        return Futures.then(start(work, chain), this::close, this::close);
    }

    /** Gives the connection back at once; nobody has it yet. */
    void closeUnwanted() {
        connection.close();
    }

    /**
     * Says whether the connection was closed.
     *
     * @return whether it was
     */
    public boolean isClosed() {
        return connection.isClosed();
    }

    /**
     * Returns who is told of what this connection does, on the threads that do it.
     *
     * @return the listeners
     */
    public EngineListeners listeners() {
        return connection.listeners();
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return connection.dialect();
    }
}
