package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Rows of MariaDB and MySQL, which the server sends all the time, while the driver reads only what is asked for. A
 * statement that is closed before the last row would read the others, and MariaDB's driver would keep them in memory.
 */
final class MysqlPortions extends Portions {
    /** So many rows are read and forgotten: more than that, and it is cheaper to stop the server. */
    private static final int PASSED_OVER = 1000;

    private static final int SECONDS = 10;
    private static final String OF_MYSQL = "MySQL Connector";

    private final Connection connection;
    private final boolean oneByOne;

    MysqlPortions(Connection connection, Statement statement) throws SQLException {
        super(statement);
        this.connection = connection;
        this.oneByOne = connection.getMetaData().getDriverName().startsWith(OF_MYSQL);
    }

    /** MySQL's own driver knows all rows at once and one by one, which is written as the smallest number. */
    @Override
    void begin(int size) throws SQLException {
        statement().setFetchSize(oneByOne ? Integer.MIN_VALUE : size);
    }

    @Override
    void resize(ResultSet rows, int size) throws SQLException {
        if (!oneByOne) {
            super.resize(rows, size);
        }
    }

    @Override
    void end(@Nullable ResultSet unread) {
        if (unread != null) {
            Quiet.run(() -> passOver(unread));
            Quiet.close(unread);
        }
    }

    /** The server may have sent the last row before it hears of the wish; the ping then takes the wish, for which it is too late. */
    private void passOver(ResultSet unread) throws SQLException {
        for (int i = 0; i < PASSED_OVER; i++) {
            if (!unread.next()) {
                return;
            }
        }
        statement().cancel();
        Quiet.close(unread);
        Quiet.run(() -> connection.isValid(SECONDS));
    }
}
