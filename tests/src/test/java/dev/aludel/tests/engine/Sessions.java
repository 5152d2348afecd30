package dev.aludel.tests.engine;

import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The connections to one database as its server sees them. */
final class Sessions implements AutoCloseable {
    private final TestDatabase database;
    private final Connection admin;

    Sessions(TestDatabase database, FreshDatabase fresh) throws SQLException {
        this.database = database;
        this.admin = fresh.connect();
    }

    /** All but the one that asks, the oldest first. */
    List<Long> ids() throws SQLException {
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
    void kill() throws Exception {
        for (long id : ids()) {
            try (var statement = admin.createStatement()) {
                statement.execute(
                        database == TestDatabase.POSTGRESQL ? "SELECT pg_terminate_backend(" + id + ")" : "KILL " + id);
            }
        }
        Eventually.until(() -> ids().isEmpty());
    }

    @Override
    public void close() throws SQLException {
        admin.close();
    }
}
