package dev.aludel.engine;

import dev.aludel.schema.MetaData;
import dev.aludel.schema.Presence;
import dev.aludel.sql.Parameters;
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

    /**
     * Executes a change for many sets of parameters, all in one transaction.
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
     * @throws dev.aludel.error.InvalidRequestException if the statement is a query or a definition
     * @throws dev.aludel.error.DatabaseException if the database refuses a set
     */
    <R> Result<R> execute(Statement<R> statement, List<Parameters> sets);

    /**
     * Executes a statement whose rows are read as they come, a few at a time, so that there may be more of them than fit
     * into memory.
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
    default <R> RowStream<R> stream(Statement<R> statement) {
        return stream(statement, FetchSize.growing());
    }

    /**
     * Executes a statement whose rows are read as they come; see {@link #stream(Statement)}.
     *
     * @param statement the statement, one that yields rows
     * @param size how many rows come at a time
     * @param <R> what one row is in Java
     * @return the rows; close them
     * @throws dev.aludel.error.ResultClosedException if the statement yields no rows
     */
    <R> RowStream<R> stream(Statement<R> statement, FetchSize size);

    /**
     * Creates what is not there: looks once for each kind of thing, then creates types, sequences, tables with their indexes
     * and comments, and views, in order. In one transaction; databases without transactional
     * DDL commit each statement. A table that is there stays as it is: neither a column nor an index of it is created.
     *
     * @param metadata the tables and more
     * @throws dev.aludel.error.ArgumentException if what is said of a table does not fit
     */
    void createAll(MetaData metadata);

    /**
     * Creates what is said not to be there, without looking.
     *
     * <pre>{@code
     * engine.createAll(metadata, Presence.NOTHING);   // fails where one of them is there
     * }</pre>
     *
     * @param metadata the tables and more
     * @param presence what is there
     * @throws dev.aludel.error.ArgumentException if what is said of a table does not fit
     */
    void createAll(MetaData metadata, Presence presence);

    /**
     * Drops what is there, in the order opposite to {@link #createAll}.
     *
     * @param metadata the tables and more
     * @throws dev.aludel.error.ArgumentException if tables refer to each other in a circle by foreign keys without a name
     */
    void dropAll(MetaData metadata);

    /**
     * Drops what is said to be there, without looking.
     *
     * <pre>{@code
     * engine.dropAll(metadata, Presence.EVERYTHING);   // fails where one of them is not there
     * }</pre>
     *
     * @param metadata the tables and more
     * @param presence what is there
     * @throws dev.aludel.error.ArgumentException if tables refer to each other in a circle by foreign keys without a name
     */
    void dropAll(MetaData metadata, Presence presence);
}
