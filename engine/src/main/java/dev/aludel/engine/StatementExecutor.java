package dev.aludel.engine;

import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What executes statements and waits for the database: an {@link Engine}, for which each is a transaction of its own, or a
 * {@link Connection}, for which they are part of one. A transaction as a block is one of its own for both.
 */
public sealed interface StatementExecutor permits Connection, Engine {
    /**
     * Executes a statement.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what it brought back
     */
    <R> Result<R> execute(Statement<R> statement);

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
     * Does something in a transaction: commits when the action returns, rolls back when it throws.
     *
     * @param action what to do, with a connection
     * @param <X> what it may throw
     * @throws X if the action throws
     */
    default <X extends Exception> void transaction(ConnectionAction<X> action) throws X {
        transaction(TransactionOptions.defaults(), action);
    }

    /**
     * Does something in a transaction of a kind; see {@link #transactionResult(TransactionOptions, ConnectionWork)}.
     *
     * <pre>{@code
     * engine.transaction(isolation(SERIALIZABLE).and(retry(3)), connection -> connection.execute(transfer));
     * }</pre>
     *
     * @param options what kind, and how often it is tried again
     * @param action what to do, with a connection
     * @param <X> what it may throw
     * @throws X if the action throws
     */
    default <X extends Exception> void transaction(TransactionOptions options, ConnectionAction<X> action) throws X {
        transactionResult(options, connection -> {
            action.accept(connection);
            return true;
        });
    }

    /**
     * Does something in a transaction and returns what comes of it: commits when the work returns, rolls back when it throws.
     *
     * @param work what to do, with a connection
     * @param <T> the class of the value
     * @param <X> what it may throw
     * @return what the work returned
     * @throws X if the work throws
     */
    default <T extends @Nullable Object, X extends Exception> T transactionResult(ConnectionWork<T, X> work) throws X {
        return transactionResult(TransactionOptions.defaults(), work);
    }

    /**
     * Does something in a transaction of a kind and returns what comes of it: commits when the work returns, rolls back when
     * it throws, and does it again if {@link TransactionOptions#retry} says so. The error of the last time is thrown, with
     * those of the times before {@linkplain Throwable#getSuppressed suppressed}.
     *
     * @param options what kind, and how often it is tried again
     * @param work what to do, with a connection
     * @param <T> the class of the value
     * @param <X> what it may throw
     * @return what the work returned
     * @throws X if the work throws
     */
    <T extends @Nullable Object, X extends Exception> T transactionResult(
            TransactionOptions options, ConnectionWork<T, X> work) throws X;
}
