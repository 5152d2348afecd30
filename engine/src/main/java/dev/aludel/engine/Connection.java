package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.StatementCache;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.pool.PooledConnection;
import dev.aludel.schema.ClientDefaults;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A connection, held until it is closed. For one thread at a time; only {@link #cancel} may be called from another.
 *
 * <p>Any statement begins a transaction, a {@code SELECT} too. What is not committed when the connection is closed is
 * rolled back.
 *
 * <pre>{@code
 * try (Connection connection = engine.connect()) {
 *     connection.execute(insert(users).set(users.name, "Dan"));
 *     connection.commit();
 * }
 * }</pre>
 */
public final class Connection implements AutoCloseable {
    private final StatementCache statements;
    private final PooledConnection pooled;
    private final StatementRunner runner;
    private final TransactionStack transactions;
    private final ReentrantLock handover = new ReentrantLock();
    private final ConnectionState state = new ConnectionState();
    private final Runnable afterwards;

    /** The last argument is run once the connection has been given back. */
    Connection(
            StatementCache statements,
            PooledConnection pooled,
            ErrorTranslator errors,
            List<EngineListener> listeners,
            Runnable afterwards) {
        this.statements = statements;
        this.pooled = pooled;
        this.runner = new StatementRunner(pooled.connection(), state, errors, listeners);
        this.transactions = new TransactionStack(pooled.connection(), state, runner, errors, listeners);
        this.afterwards = afterwards;
    }

    /**
     * Executes a statement, in a transaction that it begins if there is none.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks
     * @throws DatabaseException if the database refuses; the transaction stays as it is
     * @throws dev.aludel.error.PendingRollbackException if a commit failed before
     * @throws ConnectionClosedException if the connection is closed or was lost
     */
    public <R> Result<R> execute(Statement<R> statement) {
        var compiled = statements.compile(ClientDefaults.fill(statement)).complete();
        CartesianWarning.log(compiled.warnings());
        transactions.ready();
        return runner.run(compiled);
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
        var compiled = statements.compile(ClientDefaults.fill(statement)).complete();
        transactions.requireNone();
        return runner.run(compiled);
    }

    /**
     * Executes a statement and returns all rows; see {@link Result#all}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the rows
     */
    public <R> List<R> all(Statement<R> statement) {
        return execute(statement).all();
    }

    /**
     * Executes a statement and returns the first row; see {@link Result#first}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row, if there is one
     */
    public <R> Optional<R> first(Statement<R> statement) {
        return execute(statement).first();
    }

    /**
     * Executes a statement and returns the only row; see {@link Result#one}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row
     */
    public <R> R one(Statement<R> statement) {
        return execute(statement).one();
    }

    /**
     * Executes a statement and returns the only row, if there is one; see {@link Result#oneOrNull}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row, or {@code null}
     */
    public <R> @Nullable R oneOrNull(Statement<R> statement) {
        return execute(statement).oneOrNull();
    }

    /**
     * Executes a statement of one value and returns the value of the first row; see {@link Result#scalar}.
     *
     * @param statement the statement
     * @param <R> the class of the value
     * @return the value, or {@code null}
     */
    public <R> @Nullable R scalar(Statement<R> statement) {
        return execute(statement).scalar();
    }

    /**
     * Begins a transaction.
     *
     * @return the transaction
     * @throws InvalidRequestException if there is one already; any statement begins one
     */
    public Transaction begin() {
        return transactions.begin();
    }

    /**
     * Sets a savepoint, in a transaction that it begins if there is none.
     *
     * @return the savepoint
     */
    public Transaction beginNested() {
        return transactions.beginNested();
    }

    /** Commits the transaction, if there is one. */
    public void commit() {
        transactions.commitRoot();
    }

    /**
     * Rolls the transaction back, if there is one. Where the connection was cancelled or lost, the transaction is over
     * anyway, and nothing is sent.
     */
    public void rollback() {
        transactions.rollbackRoot();
    }

    /**
     * Says whether a transaction has begun.
     *
     * @return also true after a failed commit, until it is rolled back
     */
    public boolean inTransaction() {
        return transactions.isOpen();
    }

    /**
     * Does something in a transaction of its own: commits when the action returns, rolls back when it throws.
     *
     * @param action what to do, with this connection
     * @param <X> what it may throw
     * @throws X if the action throws
     * @throws InvalidRequestException if there is a transaction already
     */
    public <X extends Exception> void transaction(ConnectionAction<X> action) throws X {
        transactionResult(connection -> {
            action.accept(connection);
            return true;
        });
    }

    /**
     * Does something in a transaction of its own and returns what comes of it: commits when the work returns, rolls back
     * when it throws.
     *
     * @param work what to do, with this connection
     * @param <T> the class of the value
     * @param <X> what it may throw
     * @return what the work returned
     * @throws X if the work throws
     * @throws InvalidRequestException if there is a transaction already
     */
    public <T extends @Nullable Object, X extends Exception> T transactionResult(ConnectionWork<T, X> work) throws X {
        Transaction transaction = begin();
        transactions.enter(transaction);
        try {
            T value = work.apply(this);
            if (transaction.isActive()) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            return value;
        } catch (Throwable e) {
            rollbackAfter(transaction, e);
            throw e;
        } finally {
            transactions.leave();
        }
    }

    private void rollbackAfter(Transaction transaction, Throwable reason) {
        try {
            transaction.rollback();
        } catch (RuntimeException e) {
            if (!e.equals(reason)) {
                reason.addSuppressed(e);
            }
        }
    }

    /**
     * Stops the statement that is running, if one is, on the server too. May be called from any thread. The connection
     * cannot be used any more, only closed; it is not given to anybody else.
     */
    public void cancel() {
        handover.lock();
        try {
            state.lose();
            if (!state.isClosed()) {
                pooled.connection().cancel();
            }
        } finally {
            handover.unlock();
        }
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
        return state.isClosed();
    }

    /** Rolls back what is not committed and gives the connection back. Closing it again does nothing. */
    @Override
    public void close() {
        if (state.isClosed()) {
            return;
        }
        try {
            transactions.rollbackRoot();
        } finally {
            giveBack();
        }
    }

    /** Not while somebody cancels: the next user of the connection must not be hit. */
    private void giveBack() {
        handover.lock();
        try {
            state.close();
            if (state.isLost()) {
                pooled.discard();
            } else {
                pooled.release();
            }
        } finally {
            handover.unlock();
            afterwards.run();
        }
    }
}
