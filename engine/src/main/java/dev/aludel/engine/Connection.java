package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.Presence;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Row;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection, held until it is closed. For one thread at a time; only {@link #cancel} may be called from another.
 *
 * <p>Any statement begins a transaction, a {@code SELECT} too. What is not committed when the connection is closed is
 * rolled back.
 *
 * <p>When the connection to the server is lost, another one is taken from the pool for the next statement;
 * but if that happened in a transaction, every use raises a {@link PendingRollbackException} until {@link #rollback}.
 *
 * <pre>{@code
 * try (Connection connection = engine.connect()) {
 *     connection.execute(insert(users).set(users.name, "Dan"));
 *     connection.commit();
 * }
 * }</pre>
 */
public final class Connection implements StatementExecutor, AutoCloseable {
    private final ConnectionView view;

    Connection(ConnectionView view) {
        this.view = view;
    }

    /**
     * Returns this connection with execution options; they hold for what is executed through the one that is returned. The two
     * are one connection to the server, in one transaction, and to close one is to close both.
     *
     * <pre>{@code
     * connection.with(timeout(Duration.ofSeconds(5))).all(SLOW_REPORT)
     * }</pre>
     *
     * @param more see {@link ExecutionOptions}; they hold instead of those there are
     * @return the same connection, with these options
     * @throws InvalidRequestException if they say what transactions begin, and there is one already
     * @throws dev.aludel.error.ArgumentException if the database has no such isolation level
     */
    public Connection with(Setting<?>... more) {
        return new Connection(view.with(more));
    }

    /**
     * Returns who is told of what this connection does, beside the listeners of its engine; to add and to remove.
     *
     * @return the listeners of this connection alone
     */
    public EngineListeners listeners() {
        return view.events().listeners();
    }

    /**
     * Executes a statement, in a transaction that it begins if there is none.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks
     * @throws DatabaseException if the database refuses; the transaction stays as it is
     * @throws PendingRollbackException if the transaction failed before, or was lost with its connection
     * @throws dev.aludel.error.TimeoutException if it takes longer than {@link ExecutionOptions#timeout} says
     * @throws dev.aludel.error.ConnectionClosedException if the connection is closed or was cancelled
     */
    @Override
    public <R> Result<R> execute(Statement<R> statement) {
        return view.execute(statement);
    }

    /**
     * Executes SQL as the driver takes it, in a transaction that it begins if there is none. Nothing is looked for in the
     * text: its placeholders are the driver's, {@code ?} over JDBC. With named parameters use
     * {@link dev.aludel.sql.Sql#text}.
     *
     * <pre>{@code
     * connection.executeSql("SELECT name FROM users WHERE id = ?", 7L).all()
     * }</pre>
     *
     * @param sql the SQL; never put a user's text in here
     * @param values a value for each placeholder, in their order
     * @return what it brought back, the rows with the labels of the database
     * @throws DatabaseException if the database refuses; the transaction stays as it is
     */
    public Result<Row> executeSql(String sql, @Nullable Object... values) {
        return view.executeSql(sql, values);
    }

    @Override
    public <R> Result<R> execute(Statement<R> statement, List<Parameters> sets) {
        return view.execute(statement, sets);
    }

    /**
     * Executes a statement outside of any transaction, so that it commits itself; for statements that databases refuse
     * within one, such as {@code VACUUM}.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     * @throws InvalidRequestException if the connection is in a transaction
     */
    public <R> Result<R> executeAutocommitted(Statement<R> statement) {
        return view.executeAutocommitted(statement);
    }

    /**
     * Executes a statement that commits itself, as an engine does: outside of any transaction, or, where {@link #with} says what
     * transactions begin, in one of those.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     * @throws InvalidRequestException if the connection is in a transaction
     */
    public <R> Result<R> executeAlone(Statement<R> statement) {
        return view.transactionOptions().needsTransaction()
                ? transactionResult(within -> within.execute(statement))
                : executeAutocommitted(statement);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Nothing else is executed on this connection until the stream has ended.
     *
     * @throws InvalidRequestException if a stream is open already, or the size asks for a cursor and the driver has none
     */
    @Override
    public <R> RowStream<R> stream(Statement<R> statement, FetchSize size) {
        return stream(statement, size, StreamOwner.NONE);
    }

    /** The owner is told when the stream has ended. */
    <R> RowStream<R> stream(Statement<R> statement, FetchSize size, StreamOwner owner) {
        return view.stream(statement, size, owner);
    }

    /**
     * Compiles a statement ahead; see {@link Engine#prepare}.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return the statement, ready for its parameters, on this connection and all others of its engine
     * @throws InvalidRequestException if parameters change the SQL
     */
    public <R> Prepared<R> prepare(Statement<R> statement) {
        return view.prepare(statement);
    }

    /**
     * Offers data in bulk, into tables and out of them, on PostgreSQL.
     *
     * @return what there is to do
     */
    public Copying copy() {
        return new Copying(dialect(), view.link(), view.runner(), view::ready);
    }

    /**
     * Begins a transaction.
     *
     * @return the transaction
     * @throws InvalidRequestException if there is one already; any statement begins one
     */
    public Transaction begin() {
        return begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction of a kind.
     *
     * <pre>{@code
     * connection.begin(isolation(SERIALIZABLE).and(readOnly()))
     * // PostgreSQL: SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY
     * }</pre>
     *
     * @param options what kind; what they do not say is as {@link #with} says
     * @return the transaction
     * @throws InvalidRequestException if there is one already
     * @throws dev.aludel.error.ArgumentException if the database has no such isolation level
     * @throws dev.aludel.error.CompileException if the database cannot do it
     */
    public Transaction begin(TransactionOptions options) {
        return view.transactions().begin(view.root(view.transactionOptions().and(options)));
    }

    /**
     * Returns the transactions that are committed in two phases.
     *
     * @return what begins, lists and ends them
     */
    public TwoPhaseTransactions twoPhase() {
        return new TwoPhaseTransactions(dialect(), view.transactions(), view.runner());
    }

    /**
     * Sets a savepoint, in a transaction that it begins if there is none.
     *
     * @return the savepoint
     */
    public Transaction beginNested() {
        return view.transactions().beginNested(view::root);
    }

    /** Commits the transaction, if there is one. */
    public void commit() {
        view.transactions().commitRoot();
    }

    /**
     * Rolls the transaction back, if there is one. Where the connection was cancelled or lost, the transaction is over
     * anyway, and nothing is sent.
     */
    public void rollback() {
        view.transactions().rollbackRoot();
    }

    /**
     * Says whether a transaction has begun.
     *
     * @return also true after a failed commit, until it is rolled back
     */
    public boolean inTransaction() {
        return view.transactions().isOpen();
    }

    /**
     * Says whether a savepoint is set.
     *
     * @return false once all of them have ended
     */
    public boolean inNestedTransaction() {
        return view.transactions().isNested();
    }

    /**
     * Asks the database for the isolation level: of the transaction that is open, or of those that begin. This begins none.
     *
     * @return the level
     * @throws dev.aludel.error.CompileException if the database cannot be asked
     */
    public IsolationLevel isolationLevel() {
        view.transactions().usable();
        return new IsolationQuestion(dialect(), view.link(), view.errors())
                .answer(view.transactions().root().map(Root::options));
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidRequestException if there is a transaction already
     */
    @Override
    public <T extends @Nullable Object, X extends Exception> T transactionResult(
            TransactionOptions options, ConnectionWork<T, X> work) throws X {
        return new TransactionBlock(this, view.transactions())
                .run(view.transactionOptions().and(options), work);
    }

    /**
     * Stops the statement that is running, if one is, on the server too. May be called from any thread. The connection cannot
     * be used any more, only rolled back and closed, so that what was cancelled does not go on with its next statement; and
     * the connection to the server is not given to anybody else, since the wish may reach it late.
     */
    public void cancel() {
        view.link().cancel();
    }

    /**
     * Throws the connection to the server away, with the transaction that is open. The next statement gets another one from
     * the pool; after a transaction, once {@link #rollback} was called.
     *
     * @throws dev.aludel.error.ConnectionClosedException if the connection is closed
     */
    public void invalidate() {
        view.link().requireOpen();
        view.link().drop();
    }

    /**
     * Says whether there is no connection to the server, because it was lost or thrown away, or a statement was stopped on
     * it.
     *
     * @return false once another one has taken its place, or this one was closed
     */
    public boolean isInvalidated() {
        return view.link().isLost() && !isClosed();
    }

    @Override
    public void createAll(MetaData metadata, Presence presence) {
        new SchemaWork(this).createAll(metadata, presence);
    }

    @Override
    public void createAll(MetaData metadata) {
        new SchemaWork(this).createAll(metadata);
    }

    @Override
    public void dropAll(MetaData metadata, Presence presence) {
        new SchemaWork(this).dropAll(metadata, presence);
    }

    @Override
    public void dropAll(MetaData metadata) {
        new SchemaWork(this).dropAll(metadata);
    }

    /**
     * Takes the connection out of the pool, whose place is free at once for another one. It is closed, and not given back,
     * when this is closed; for work that lasts, such as to wait for notifications.
     */
    public void detach() {
        view.link().pooled().detach();
    }

    /**
     * Returns what is kept with the connection to the database, from one user to the next, until it is closed.
     *
     * @return a map to read and to change
     */
    public Map<String, Object> info() {
        return view.link().pooled().info();
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return view.dialect();
    }

    /**
     * Says whether the connection was closed.
     *
     * @return whether it was
     */
    public boolean isClosed() {
        return view.link().isClosed();
    }

    /** Rolls back what is not committed and gives the connection back. Closing it again does nothing. */
    @Override
    public void close() {
        if (isClosed()) {
            return;
        }
        try {
            view.link().openStream().end(Link.CLOSED);
            view.transactions().rollbackRoot();
        } finally {
            view.link().close();
        }
    }
}
