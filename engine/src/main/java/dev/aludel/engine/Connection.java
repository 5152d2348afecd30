package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.CompiledBatch;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.dialect.StatementCache;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.schema.ClientDefaults;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Row;
import dev.aludel.schema.Batch;
import dev.aludel.schema.ClientDefaults;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Parameters;
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
    /** What the views of one connection share. */
    record Core(
            StatementCaches caches,
            Link link,
            StatementRunner runner,
            BatchRunner batches,
            TransactionStack transactions,
            ErrorTranslator errors) {}

    private final Core core;
    private final ExecutionSettings settings;
    private final StatementCache statements;

    private Connection(Core core, ExecutionSettings settings) {
        this.core = core;
        this.settings = settings;
        this.statements = core.caches().of(settings);
    }

    /** A connection that begins with the settings of its engine. */
    static Connection of(
            StatementCaches caches,
            Link link,
            ErrorTranslator errors,
            List<EngineListener> listeners,
            ExecutionSettings settings) {
        StatementRunner runner = new StatementRunner(link, errors, listeners);
        BatchRunner batches = new BatchRunner(link, runner, errors);
        TransactionStack transactions = new TransactionStack(link, runner, errors, listeners);
        return new Connection(new Core(caches, link, runner, batches, transactions, errors), settings);
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
        Connection view = new Connection(core, settings.with(more));
        TransactionOptions options = view.transactionOptions();
        boolean said = ExecutionSettings.none()
                .with(more)
                .get(ExecutionOptions.TRANSACTIONS)
                .filter(TransactionOptions::saysWhatBegins)
                .isPresent();
        if (said && inTransaction()) {
            throw new InvalidRequestException("This connection is in a transaction, which stays as it began; commit or"
                    + " roll back before you change the isolation level.");
        }
        options.mode(dialect());
        return view;
    }

    private TransactionOptions transactionOptions() {
        return settings.get(ExecutionOptions.TRANSACTIONS).orElse(TransactionOptions.defaults());
    }

    private Root root() {
        return root(transactionOptions());
    }

    private Root root(TransactionOptions options) {
        return options.isAutocommit()
                ? new Root.Autocommit(checked(options))
                : new Root.Ordinary(options, options.mode(dialect()));
    }

    private TransactionOptions checked(TransactionOptions options) {
        options.mode(dialect());
        return options;
    }

    private <R> Compiled<R> compiled(Statement<R> statement) {
        Statement<R> filled = ClientDefaults.fill(statement);
        return settings.get(ExecutionOptions.CACHE).orElse(true)
                ? statements.compile(filled).complete()
                : dialect().compile(filled).complete();
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
        if (statement instanceof GivenStatement<R> given) {
            return new Connection(core, settings.with(given.settings())).execute(given.statement());
        }
        var compiled = compiled(statement);
        CartesianWarning.check(statement);
        core.transactions().ready(this::root);
        return core.runner().run(compiled, settings);
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
        core.transactions().ready(this::root);
        return core.runner().run(DriverSql.compiled(dialect(), sql, values), settings);
    }

    /**
     * Executes a change for many sets of parameters, in a transaction that it begins if there is none.
     *
     * <pre>{@code
     * connection.execute(insert(users), List.of(
     *         Parameters.of(users.name, "Dan").and(users.age, 30),
     *         Parameters.of(users.name, "Casey").and(users.age, null)));
     * connection.execute(insert(users).returning(users.id), names).all();   // the keys, in the order of the names
     * }</pre>
     *
     * <p>The names are those of the parameters of the statement; in an insert and an update also those of columns it gives no
     * value. All sets have the names of the first. Defaults of the program are asked for each set. The dialect chooses how
     * the sets are sent; nothing but the time it takes depends on it. If one is refused, others may have been done.
     *
     * @param statement an insert, an update, a delete, with {@code returning(…)} or without, or a text
     * @param sets one set of values or more
     * @param <R> what one row of its result is in Java
     * @return the rows of all, in the order of the sets, or how many rows were changed; -1 if the database does not say
     * @throws dev.aludel.error.ArgumentException if there is no set, a name is unknown, or a set has other names than the first
     * @throws InvalidRequestException if the statement is a query or a definition
     * @throws DatabaseException if the database refuses a set
     */
    public <R> Result<R> execute(Statement<R> statement, List<Parameters> sets) {
        if (statement instanceof GivenStatement<R> given) {
            return new Connection(core, settings.with(given.settings())).execute(given.statement(), sets);
        }
        var compiled = CompiledBatch.of(Batch.of(statement, sets), dialect(), settings.get(ExecutionOptions.BATCH_PAGE).orElse(0));
        CartesianWarning.check(statement);
        core.transactions().ready(this::root);
        return core.batches().run(compiled, settings);
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
        if (statement instanceof GivenStatement<R> given) {
            return new Connection(core, settings.with(given.settings())).executeAutocommitted(given.statement());
        }
        var compiled = compiled(statement);
        core.transactions().requireNone();
        return core.runner().run(compiled, settings);
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
        return transactionOptions().needsTransaction()
                ? transactionResult(within -> within.execute(statement))
                : executeAutocommitted(statement);
    }

    /**
     * Executes a statement whose rows are read as they come, a few at a time, so that there may be more of them than fit
     * into memory. Nothing else is executed on this connection until the stream has ended.
     *
     * <pre>{@code
     * try (RowStream<User> everybody = connection.stream(select(users.row()))) {
     *     for (User user : everybody) { … }
     * }
     * }</pre>
     *
     * @param statement the statement, one that yields rows
     * @param <R> what one row is in Java
     * @return the rows; close them
     */
    public <R> RowStream<R> stream(Statement<R> statement) {
        return stream(statement, FetchSize.growing());
    }

    /**
     * Executes a statement whose rows are read as they come; see {@link #stream(Statement)}.
     *
     * @param statement the statement, one that yields rows
     * @param size how many rows come at a time
     * @param <R> what one row is in Java
     * @return the rows; close them
     * @throws InvalidRequestException if a stream is open already, or the size asks for a cursor and the driver has none
     * @throws dev.aludel.error.ResultClosedException if the statement yields no rows
     */
    public <R> RowStream<R> stream(Statement<R> statement, FetchSize size) {
        return stream(statement, size, StreamOwner.NONE);
    }

    /** The owner is told when the stream has ended. */
    <R> RowStream<R> stream(Statement<R> statement, FetchSize size, StreamOwner owner) {
        if (statement instanceof GivenStatement<R> given) {
            return new Connection(core, settings.with(given.settings())).stream(given.statement(), size, owner);
        }
        var compiled = compiled(statement);
        CartesianWarning.check(statement);
        core.transactions().ready(this::root);
        return new RowStream<>(core.runner().open(compiled, settings, size, owner));
    }

    /**
     * Offers data in bulk, into tables and out of them, on PostgreSQL.
     *
     * @return what there is to do
     */
    public Copying copy() {
        return new Copying(dialect(), core.link(), core.runner(), () -> core.transactions().ready(this::root));
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
        return core.transactions().begin(root(transactionOptions().and(options)));
    }

    /**
     * Returns the transactions that are committed in two phases.
     *
     * @return what begins, lists and ends them
     */
    public TwoPhaseTransactions twoPhase() {
        return new TwoPhaseTransactions(dialect(), core.transactions(), core.runner());
    }

    /**
     * Sets a savepoint, in a transaction that it begins if there is none.
     *
     * @return the savepoint
     */
    public Transaction beginNested() {
        return core.transactions().beginNested(this::root);
    }

    /** Commits the transaction, if there is one. */
    public void commit() {
        core.transactions().commitRoot();
    }

    /**
     * Rolls the transaction back, if there is one. Where the connection was cancelled or lost, the transaction is over
     * anyway, and nothing is sent.
     */
    public void rollback() {
        core.transactions().rollbackRoot();
    }

    /**
     * Says whether a transaction has begun.
     *
     * @return also true after a failed commit, until it is rolled back
     */
    public boolean inTransaction() {
        return core.transactions().isOpen();
    }

    /**
     * Says whether a savepoint is set.
     *
     * @return false once all of them have ended
     */
    public boolean inNestedTransaction() {
        return core.transactions().isNested();
    }

    /**
     * Asks the database for the isolation level: of the transaction that is open, or of those that begin. This begins none.
     *
     * @return the level
     * @throws dev.aludel.error.CompileException if the database cannot be asked
     */
    public IsolationLevel isolationLevel() {
        core.transactions().usable();
        return new IsolationQuestion(dialect(), core.link(), core.errors())
                .answer(core.transactions().root().map(Root::options));
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidRequestException if there is a transaction already
     */
    @Override
    public <T extends @Nullable Object, X extends Exception> T transactionResult(
            TransactionOptions options, ConnectionWork<T, X> work) throws X {
        return new TransactionBlock(this, core.transactions())
                .run(transactionOptions().and(options), work);
    }

    /**
     * Stops the statement that is running, if one is, on the server too. May be called from any thread. The connection cannot
     * be used any more, only rolled back and closed, so that what was cancelled does not go on with its next statement; and
     * the connection to the server is not given to anybody else, since the wish may reach it late.
     */
    public void cancel() {
        core.link().cancel();
    }

    /**
     * Throws the connection to the server away, with the transaction that is open. The next statement gets another one from
     * the pool; after a transaction, once {@link #rollback} was called.
     *
     * @throws dev.aludel.error.ConnectionClosedException if the connection is closed
     */
    public void invalidate() {
        core.link().requireOpen();
        core.link().drop();
    }

    /**
     * Says whether there is no connection to the server, because it was lost or thrown away, or a statement was stopped on
     * it.
     *
     * @return false once another one has taken its place, or this one was closed
     */
    public boolean isInvalidated() {
        return core.link().isLost() && !isClosed();
    }

    /**
     * Creates what is not there: looks once for each kind of thing, then creates types, sequences, tables with their indexes
     * and comments, and views, in order. In the transaction of this connection; databases without transactional DDL commit
     * each statement.
     *
     * @param metadata the tables and more
     * @throws dev.aludel.error.ArgumentException if what is said of a table does not fit
     */
    public void createAll(MetaData metadata) {
        new SchemaWork(this).createAll(metadata);
    }

    /**
     * Drops what is there, in the order opposite to {@link #createAll}.
     *
     * @param metadata the tables and more
     * @throws dev.aludel.error.ArgumentException if tables refer to each other in a circle by foreign keys without a name
     */
    public void dropAll(MetaData metadata) {
        new SchemaWork(this).dropAll(metadata);
    }

    /**
     * Takes the connection out of the pool, whose place is free at once for another one. It is closed, and not given back,
     * when this is closed; for work that lasts, such as to wait for notifications.
     */
    public void detach() {
        core.link().pooled().detach();
    }

    /**
     * Returns what is kept with the connection to the database, from one user to the next, until it is closed.
     *
     * @return a map to read and to change
     */
    public Map<String, Object> info() {
        return core.link().pooled().info();
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return statements.dialect();
    }

    /**
     * Says whether the connection was closed.
     *
     * @return whether it was
     */
    public boolean isClosed() {
        return core.link().isClosed();
    }

    /** Rolls back what is not committed and gives the connection back. Closing it again does nothing. */
    @Override
    public void close() {
        if (isClosed()) {
            return;
        }
        try {
            core.link().openStream().end(Link.CLOSED);
            core.transactions().rollbackRoot();
        } finally {
            core.link().close();
        }
    }
}
