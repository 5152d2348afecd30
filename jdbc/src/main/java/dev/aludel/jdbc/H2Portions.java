package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Rows of H2, which collects all of them first unless it is told to be lazy. */
final class H2Portions extends Portions {
    private final Connection connection;

    H2Portions(Connection connection, Statement statement) {
        super(statement);
        this.connection = connection;
    }

    @Override
    void begin(int size) throws SQLException {
        super.begin(size);
        lazy(true);
    }

    @Override
    void end(@Nullable ResultSet unread) {
        Quiet.close(unread);
        Quiet.run(() -> lazy(false));
    }

    private void lazy(boolean lazy) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("SET LAZY_QUERY_EXECUTION " + (lazy ? "TRUE" : "FALSE"));
        }
    }
}
