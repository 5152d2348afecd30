package dev.aludel.jdbc;

import dev.aludel.driver.DriverCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Bulk data by {@code org.postgresql:postgresql}. The one class that needs that driver's own classes. */
final class PostgresqlCopy implements DriverCopy {
    private final JdbcConnection user;
    private final PGConnection connection;

    private PostgresqlCopy(JdbcConnection user, PGConnection connection) {
        this.user = user;
        this.connection = connection;
    }

    static @Nullable PostgresqlCopy of(JdbcConnection user, Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? new PostgresqlCopy(user, connection.unwrap(PGConnection.class))
                : null;
    }

    @Override
    public long in(String sql, InputStream data) throws IOException {
        return run(() -> connection.getCopyAPI().copyIn(sql, data));
    }

    @Override
    public long out(String sql, OutputStream sink) throws IOException {
        return run(() -> {
            CopyOut copy = connection.getCopyAPI().copyOut(sql);
            try {
                for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                    sink.write(row);
                }
                return copy.getHandledRowCount();
            } finally {
                Quiet.run(() -> passOver(copy));
            }
        });
    }

    /** What nobody wants any more: to tell the server so could reach it too late, and then end the next statement. */
    private static void passOver(CopyOut copy) throws SQLException {
        while (copy.isActive() && copy.readFromCopy() != null) {}
    }

    private long run(Work work) throws IOException {
        user.afterError(true);
        user.running(connection::cancelQuery);
        try {
            long rows = work.run();
            user.afterError(false);
            return rows;
        } catch (SQLException e) {
            throw user.exception(e);
        } finally {
            user.running(null);
        }
    }

    private interface Work {
        long run() throws SQLException, IOException;
    }
}
