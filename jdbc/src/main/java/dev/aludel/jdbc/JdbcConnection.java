package dev.aludel.jdbc;

import dev.aludel.driver.DriverBatch;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverCopy;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.driver.ServerInfo;
import dev.aludel.driver.TransactionMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A connection over JDBC. */
final class JdbcConnection implements DriverConnection {
    private final Connection connection;
    private final Product product;
    private final boolean pooled;

    /** How to stop what the server is executing, if anything; written by the one thread that uses the connection. */
    private final AtomicReference<Quiet.@Nullable Attempt> running = new AtomicReference<>();

    /** Held to cancel and to close, for the native code of SQLite must not be told to cancel what is gone. */
    private final ReentrantLock ending = new ReentrantLock();

    /** Whether a statement was cancelled; under the lock, as {@link #closed} is. */
    private boolean cancelled;

    private boolean closed;
    private boolean inTransaction;

    private TransactionMode mode = TransactionMode.DEFAULT;

    /** Whether what was done last has failed. */
    private boolean afterError;

    /** What the database said then, if it was the database. */
    private @Nullable SQLException lastError;

    JdbcConnection(Connection connection, Product product, boolean pooled) {
        this.connection = connection;
        this.product = product;
        this.pooled = pooled;
    }

    @Override
    public DriverRows execute(DriverRequest request) {
        PreparedStatement statement = null;
        boolean answered = false;
        afterError = true;
        try {
            statement = connection.prepareStatement(request.sql());
            product.bind(statement, request.binds());
            DriverRows answer = answer(statement, request);
            answered = true;
            done();
            return answer;
        } catch (SQLException e) {
            throw exception(e);
        } finally {
            if (!answered) {
                Quiet.close(statement);
            }
        }
    }

    @Override
    public long[] executeMany(DriverBatch batch) {
        afterError = true;
        try (PreparedStatement statement = connection.prepareStatement(batch.sql())) {
            running(statement::cancel);
            long[] counts = product.executeMany(statement, batch.sets());
            done();
            return RowCount.ofBatch(counts, batch.sql());
        } catch (SetRefused e) {
            throw exception(e.reason()).of(e.set());
        } catch (SQLException e) {
            throw exception(e);
        } finally {
            running(null);
        }
    }

    private DriverRows answer(PreparedStatement statement, DriverRequest request) throws SQLException {
        if (request.fetchSize() > 0) {
            return portions(statement, request);
        }
        return run(statement) ? new JdbcRows(this, product, statement) : count(statement, request.sql());
    }

    private DriverRows portions(PreparedStatement statement, DriverRequest request) throws SQLException {
        Portions portions = product.portions(connection, statement);
        portions.begin(request.fetchSize());
        boolean rows = false;
        try {
            rows = run(statement);
            return rows
                    ? new JdbcPortions(new JdbcRows(this, product, statement), portions)
                    : count(statement, request.sql());
        } finally {
            if (!rows) {
                portions.end(null);
            }
        }
    }

    private static DriverRows count(PreparedStatement statement, String sql) throws SQLException {
        long count = RowCount.of(statement, sql);
        Quiet.close(statement);
        return new JdbcCount(count);
    }

    @Override
    public boolean hasCursors() {
        return product.hasCursors();
    }

    private boolean run(PreparedStatement statement) throws SQLException {
        running(statement::cancel);
        try {
            return statement.execute();
        } finally {
            running(null);
        }
    }

    @Override
    public Optional<DriverCopy> copy() {
        return Optional.ofNullable(product.copy(this, connection));
    }

    private void done() {
        afterError = false;
        lastError = null;
    }

    /** Remembers whether what was done last has failed. */
    void afterError(boolean failed) {
        afterError = failed;
    }

    /** Says how to cancel what runs from now on. */
    void running(Quiet.@Nullable Attempt cancel) {
        running.setRelease(cancel);
    }

    /** Puts an error into the form of the SPI, and remembers it. */
    DriverException exception(SQLException error) {
        lastError = error;
        return product.exception(error, isGone());
    }

    private boolean isGone() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** If it fails, autocommit is put right: SQLite's driver notes it as off before it tries. */
    @Override
    public void begin(TransactionMode asked) {
        try {
            product.begin(connection, asked);
            inTransaction = true;
            mode = asked;
            done();
        } catch (SQLException e) {
            Quiet.run(() -> product.rollback(connection));
            Quiet.run(() -> connection.setAutoCommit(true));
            Quiet.run(() -> product.ended(connection, asked));
            throw exception(e);
        }
    }

    @Override
    public boolean hasLostTransaction() {
        SQLException error = lastError;
        try {
            return inTransaction && error != null && product.hasLostTransaction(connection, error);
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void commit() {
        try {
            product.commit(connection, afterError);
            ended();
        } catch (SQLException e) {
            throw exception(e);
        }
    }

    @Override
    public void rollback() {
        if (!inTransaction) {
            return;
        }
        try {
            product.rollback(connection);
            ended();
        } catch (SQLException e) {
            throw exception(e);
        }
    }

    /** If the session cannot be set back, the transaction counts as open, so that the rollback to come tries again. */
    private void ended() throws SQLException {
        product.ended(connection, mode);
        inTransaction = false;
    }

    /** JDBC counts whole seconds and takes zero for any time, so a part of a second becomes one. */
    @Override
    public boolean isValid(Duration timeout) {
        long seconds = timeout.plusMillis(999).toSeconds();
        try {
            return connection.isValid(Math.clamp(seconds, 1, Integer.MAX_VALUE));
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public boolean inTransaction() {
        return inTransaction;
    }

    @Override
    public Optional<ServerInfo> serverInfo() {
        try {
            return product.serverInfo(connection);
        } catch (SQLFeatureNotSupportedException e) {
            return Optional.empty();
        } catch (SQLException e) {
            throw exception(e);
        }
    }

    /** Some drivers take abort for nothing to do; what is left is closed as usual. */
    @Override
    public void abort() {
        ending.lock();
        try {
            if (!closed) {
                closed = true;
                Quiet.run(() -> connection.abort(Runnable::run));
                Quiet.close(connection);
            }
        } finally {
            ending.unlock();
        }
    }

    @Override
    public void cancel() {
        ending.lock();
        try {
            Quiet.Attempt cancel = running.get();
            if (cancel != null && !closed) {
                cancelled = true;
                Quiet.run(cancel);
            }
        } finally {
            ending.unlock();
        }
    }

    @Override
    public void close() {
        ending.lock();
        try {
            if (!closed) {
                closed = true;
                if (pooled) {
                    cleanUp();
                }
                Quiet.close(connection);
            }
        } finally {
            ending.unlock();
        }
    }

    /**
     * Leaves nothing to the next one who is given the connection by its pool: no transaction, and no cancellation that
     * may still be under way to the server, against which only hanging up helps.
     */
    private void cleanUp() {
        if (cancelled) {
            Quiet.run(() -> connection.abort(Runnable::run));
        }
        if (inTransaction) {
            Quiet.run(() -> {
                product.rollback(connection);
                product.ended(connection, mode);
            });
        }
    }
}
