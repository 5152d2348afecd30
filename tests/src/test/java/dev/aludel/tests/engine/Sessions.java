package dev.aludel.tests.engine;

import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The connections to one database as its server sees them. */
public final class Sessions implements AutoCloseable {
    private static final int NO_SUCH_THREAD = 1094;

    private final TestDatabase database;
    private final Connection admin;

    public Sessions(TestDatabase database, FreshDatabase fresh) throws SQLException {
        this.database = database;
        this.admin = fresh.connect();
    }

    /** All but the one that asks, the oldest first. */
    public List<Long> ids() throws SQLException {
        String sql = database == TestDatabase.POSTGRESQL
                ? "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        + " ORDER BY backend_start"
                : "SELECT id FROM information_schema.processlist WHERE db = database() AND id <> connection_id()"
                        + " ORDER BY id";
        List<Long> ids = new ArrayList<>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** Kills them all and waits until they are gone. */
    public void kill() throws Exception {
        for (long id : ids()) {
            kill(id);
        }
        Eventually.until(() -> ids().isEmpty());
    }

    /** Kills one, and does not wait; one that is gone already is no error. */
    public void kill(long id) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(
                    database == TestDatabase.POSTGRESQL ? "SELECT pg_terminate_backend(" + id + ")" : "KILL " + id);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_THREAD) {
                throw e;
            }
        }
    }

    /** Counts those that run a statement or hold a transaction open, as far as the server tells. */
    public long busy() throws SQLException {
        String sql = database == TestDatabase.POSTGRESQL
                ? "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND pid <> pg_backend_pid() AND state <> 'idle'"
                : "SELECT count(*) FROM information_schema.processlist WHERE db = database()"
                        + " AND id <> connection_id() AND command <> 'Sleep'";
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        admin.close();
    }
}
