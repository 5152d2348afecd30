package dev.aludel.scoped;

import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Result;
import dev.aludel.engine.RowStream;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link ScopedEngine} and a {@link ScopedConnection} both do: execute statements, in transactions or alone. */
public sealed interface ScopedExecutor permits ScopedEngine, ScopedConnection {
    /**
     * Executes a statement: as part of the transaction that is open on the connection, or else so that it commits itself.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     * @throws dev.aludel.error.DatabaseException if the database refuses
     */
    <R> Result<R> execute(Statement<R> statement);

    /**
     * Executes a change for many sets of parameters, all or none; see
     * {@link dev.aludel.engine.StatementExecutor#execute(Statement, List)}.
     *
     * @param statement an insert, an update, a delete, with {@code returning(…)} or without, or a text
     * @param sets one set of values or more
     * @param <R> what one row of its result is in Java
     * @return the rows of all, in the order of the sets, or how many rows were changed
     */
    <R> Result<R> execute(Statement<R> statement, List<Parameters> sets);

    /**
     * Executes a statement and returns all rows; see {@link Result#all}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the rows
     */
    default <R> List<R> all(Statement<R> statement) {
        return execute(statement).all();
    }

    /**
     * Executes a statement and returns the first row; see {@link Result#first}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row, if there is one
     */
    default <R> Optional<R> first(Statement<R> statement) {
        return execute(statement).first();
    }

    /**
     * Executes a statement and returns the only row; see {@link Result#one}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row
     */
    default <R> R one(Statement<R> statement) {
        return execute(statement).one();
    }

    /**
     * Executes a statement and returns the only row, if there is one; see {@link Result#oneOrNull}.
     *
     * @param statement the statement
     * @param <R> what one row is in Java
     * @return the row, or {@code null}
     */
    default <R> @Nullable R oneOrNull(Statement<R> statement) {
        return execute(statement).oneOrNull();
    }

    /**
     * Executes a statement of one value and returns the value of the first row; see {@link Result#scalar}.
     *
     * @param statement the statement
     * @param <R> the class of the value
     * @return the value, or {@code null}
     */
    default <R> @Nullable R scalar(Statement<R> statement) {
        return execute(statement).scalar();
    }

    /**
     * Executes a statement whose rows are read as they come, within the transaction that is open. Of an engine, on the
     * connection that the task acquired last.
     *
     * <pre>{@code
     * scoped.transaction(transaction -> {
     *     try (RowStream<User> users = scoped.iterate(select(USERS.row()))) {
     *         for (User user : users) { … }
     *     }
     * });
     * }</pre>
     *
     * @param statement the statement, one that yields rows
     * @param <R> what one row is in Java
     * @return the rows; close them
     * @throws dev.aludel.error.InvalidRequestException if there is no transaction, or the task has no connection
     */
    default <R> RowStream<R> iterate(Statement<R> statement) {
        return iterate(statement, FetchSize.growing());
    }

    /**
     * Executes a statement whose rows are read as they come; see {@link #iterate(Statement)}.
     *
     * @param statement the statement, one that yields rows
     * @param size how many rows come at a time
     * @param <R> what one row is in Java
     * @return the rows; close them
     * @throws dev.aludel.error.InvalidRequestException if there is no transaction, or the task has no connection
     */
    <R> RowStream<R> iterate(Statement<R> statement, FetchSize size);

    /**
     * Does something in a transaction; see {@link #transactionResult(TransactionOptions, TransactionWork)}.
     *
     * <pre>{@code
     * scoped.transaction(transaction -> {
     *     scoped.execute(insert(USERS).set(USERS.name, "Dan"));     // on the connection of the transaction
     *     if (isFull()) {
     *         throw transaction.raiseRollback();                      // leaves the block, and all is well
     *     }
     * });
     * }</pre>
     *
     * @param action what to do, with the transaction
     * @param <X> what it may throw
     * @throws X if the action throws
     */
    default <X extends Exception> void transaction(TransactionAction<X> action) throws X {
        transaction(TransactionOptions.defaults(), action);
    }

    /**
     * Does something in a transaction of a kind; see {@link #transactionResult(TransactionOptions, TransactionWork)}.
     *
     * @param options what kind, and how often it is tried again
     * @param action what to do, with the transaction
     * @param <X> what it may throw
     * @throws X if the action throws
     */
    default <X extends Exception> void transaction(TransactionOptions options, TransactionAction<X> action) throws X {
        transactionResult(options, transaction -> {
            action.accept(transaction);
            return true;
        });
    }

    /**
     * Does something in a transaction and returns what comes of it; see
     * {@link #transactionResult(TransactionOptions, TransactionWork)}.
     *
     * @param work what to do, with the transaction
     * @param <T> the class of the value
     * @param <X> what it may throw
     * @return what the work returned, or {@code null} if it left early
     * @throws X if the work throws
     */
    default <T, X extends Exception> @Nullable T transactionResult(TransactionWork<T, X> work) throws X {
        return transactionResult(TransactionOptions.defaults(), work);
    }

    /**
     * Does something in a transaction and returns what comes of it: commits when the work returns, rolls back when it
     * throws, and does either when it leaves early ({@link ScopedTransaction#raiseCommit},
     * {@link ScopedTransaction#raiseRollback}). Within a transaction it is a savepoint.
     *
     * @param options what kind, and how often it is tried again; of a savepoint nothing can be said
     * @param work what to do, with the transaction
     * @param <T> the class of the value
     * @param <X> what it may throw
     * @return what the work returned, or {@code null} if it left early
     * @throws X if the work throws
     * @throws dev.aludel.error.InvalidRequestException if options are given and a transaction is open
     */
    <T, X extends Exception> @Nullable T transactionResult(TransactionOptions options, TransactionWork<T, X> work)
            throws X;
}
