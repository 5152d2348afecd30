package dev.aludel.jdbc;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.driver.ServerInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
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

    /** What the server is executing, if anything; written by the one thread that uses the connection. */
    private final AtomicReference<@Nullable Statement> running = new AtomicReference<>();

    /** Held to cancel and to close, for the native code of SQLite must not be told to cancel what is gone. */
    private final ReentrantLock ending = new ReentrantLock();

    /** Whether a statement was cancelled; under the lock, as {@link #closed} is. */
    private boolean cancelled;

    private boolean closed;
    private boolean inTransaction;

    /** Whether the last statement failed. */
    private boolean afterError;

    JdbcConnection(Connection connection, Product product, boolean pooled) {
        this.connection = connection;
        this.product = product;
        this.pooled = pooled;
    }

    @Override
    public DriverRows execute(DriverRequest request) {
        PreparedStatement statement = null;
        afterError = true;
        try {
            statement = connection.prepareStatement(request.sql());
            product.bind(statement, request.binds());
            DriverRows answer = answer(statement, request.sql());
            afterError = false;
            return answer;
        } catch (SQLException e) {
            throw exception(e);
        } finally {
            if (afterError) {
                Quiet.close(statement);
            }
        }
    }

    private DriverRows answer(PreparedStatement statement, String sql) throws SQLException {
        if (run(statement)) {
            return new JdbcRows(this, product, statement);
        }
        long count = RowCount.of(statement, sql);
        Quiet.close(statement);
        return new JdbcCount(count);
    }

    private boolean run(PreparedStatement statement) throws SQLException {
        running(statement);
        try {
            return statement.execute();
        } finally {
            running(null);
        }
    }

    /** Says what can be cancelled from now on. */
    void running(@Nullable Statement statement) {
        running.setRelease(statement);
    }

    DriverException exception(SQLException error) {
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
    public void begin() {
        try {
            connection.setAutoCommit(false);
            inTransaction = true;
            afterError = false;
        } catch (SQLException e) {
            Quiet.run(() -> connection.setAutoCommit(true));
            throw exception(e);
        }
    }

    @Override
    public void commit() {
        try {
            product.commit(connection, afterError);
            inTransaction = false;
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
            inTransaction = false;
        } catch (SQLException e) {
            throw exception(e);
        }
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
            Statement statement = running.get();
            if (statement != null && !closed) {
                cancelled = true;
                Quiet.run(statement::cancel);
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
            Quiet.run(() -> product.rollback(connection));
        }
    }
}
