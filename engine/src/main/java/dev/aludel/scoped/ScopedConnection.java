package dev.aludel.scoped;

import dev.aludel.dialect.Dialect;
import dev.aludel.engine.Connection;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Result;
import dev.aludel.engine.RowStream;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a task acquired. What is executed on it outside of a transaction commits itself.
 *
 * <pre>{@code
 * try (ScopedConnection connection = scoped.acquire()) {
 *     connection.execute(insert(USERS).set(USERS.name, "Dan"));
 *     connection.transaction(transaction -> …);
 * }
 * }</pre>
 *
 * <p>For one thread at a time. Not released within a transaction, it is rolled back.
 */
public final class ScopedConnection implements ScopedExecutor, AutoCloseable {
    private final Dialect dialect;
    private final Lease lease;
    private final boolean reusing;
    private Runnable leaveStack = () -> {};
    private boolean released;

    private ScopedConnection(Dialect dialect, Lease lease, boolean reusing) {
        this.dialect = dialect;
        this.lease = lease;
        this.reusing = reusing;
    }

    static ScopedConnection root(Dialect dialect, Lease lease) {
        return new ScopedConnection(dialect, lease, false);
    }

    /** Another one on the same connection to the server. */
    ScopedConnection sharing() {
        return new ScopedConnection(dialect, lease, true);
    }

    void onStack(TaskStack stack) {
        leaveStack = stack.push(this);
    }

    /**
     * Returns the connection to the server, which is taken from the pool if that has not happened yet. Do not close it.
     *
     * @return the connection
     * @throws ConnectionClosedException if this was released, or that which it shares was
     */
    public Connection connection() {
        requireUsable();
        return lease.connection();
    }

    /**
     * Says whether there is a connection to the server now.
     *
     * @return false of a lazy one before its first use, after {@code release(false)}, and once it was released
     */
    public boolean holdsConnection() {
        return !isReleased() && lease.holdsConnection();
    }

    /**
     * Says whether it shares the connection of another one.
     *
     * @return whether it was acquired with {@link AcquireOption#reuse} while there was one to share
     */
    public boolean isReusing() {
        return reusing;
    }

    /**
     * Says whether it was released for good, or that which it shares was.
     *
     * @return whether it cannot be used any more
     */
    public boolean isReleased() {
        return released || lease.isReleased();
    }

    /**
     * Returns the dialect that statements are written in.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <R> Result<R> execute(Statement<R> statement) {
        Connection connection = connection();
        return connection.inTransaction() ? connection.execute(statement) : connection.executeAlone(statement);
    }

    @Override
    public <R> Result<R> execute(Statement<R> statement, List<Parameters> sets) {
        Connection connection = connection();
        return connection.inTransaction()
                ? connection.execute(statement, sets)
                : connection.transactionResult(within -> within.execute(statement, sets));
    }

    @Override
    public <R> RowStream<R> iterate(Statement<R> statement, FetchSize size) {
        requireUsable();
        if (!lease.holdsConnection() || !lease.connection().inTransaction()) {
            throw new InvalidRequestException(
                    "Rows can be iterated over in a transaction only, and there is none on this"
                            + " connection; begin one around it.");
        }
        return lease.connection().stream(statement, size);
    }

    /**
     * Begins a transaction that is committed and rolled back by hand; within a transaction, a savepoint.
     *
     * @return the transaction
     */
    public ScopedTransaction begin() {
        Connection connection = connection();
        return ScopedTransaction.manual(
                this, connection.inTransaction() ? connection.beginNested() : connection.begin());
    }

    /**
     * Begins a transaction of a kind that is committed and rolled back by hand.
     *
     * @param options what kind
     * @return the transaction
     * @throws InvalidRequestException if a transaction is open
     */
    public ScopedTransaction begin(TransactionOptions options) {
        return ScopedTransaction.manual(this, connection().begin(options));
    }

    @Override
    public <T, X extends Exception> @Nullable T transactionResult(
            TransactionOptions options, TransactionWork<T, X> work) throws X {
        return new TransactionBlock<>(this, work).run(connection(), options);
    }

    /**
     * Releases it for good: gives the connection to the server back, and those that share it are released with it. One that
     * shares another's ends alone.
     *
     * @throws InvalidRequestException if it was released before
     */
    public void release() {
        release(true);
    }

    /**
     * Releases it, for good or for the time being. In the second case the connection to the server is given back and the next use
     * takes one again, maybe another; of one that shares another's, nothing happens.
     *
     * @param permanent whether for good
     * @throws InvalidRequestException if it was released before, or is in a transaction and not released for good
     */
    public void release(boolean permanent) {
        if (isReleased()) {
            throw new InvalidRequestException(
                    "This connection is released already; release it once, or leave it to the" + " end of its block.");
        }
        if (!permanent) {
            if (!reusing) {
                lease.handBack();
            }
            return;
        }
        released = true;
        leaveStack.run();
        if (!reusing) {
            lease.release();
        }
    }

    /** Releases it for good, unless that was done already. */
    @Override
    public void close() {
        if (!isReleased()) {
            release(true);
        }
    }

    private void requireUsable() {
        if (isReleased()) {
            throw new ConnectionClosedException("This connection was released"
                    + (reusing && !released ? ", since the one it shares was" : "") + "; acquire another one.");
        }
    }
}
