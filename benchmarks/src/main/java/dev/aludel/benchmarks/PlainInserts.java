package dev.aludel.benchmarks;

import dev.aludel.driver.Url;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import org.postgresql.PGConnection;

/** The forms of an insert of many rows that bare JDBC has. */
final class PlainInserts implements AutoCloseable {
    private static final int PAGE = 1000;
    private static final String MULTI_VALUES =
            "INSERT INTO users (id, name) VALUES " + String.join(", ", Collections.nCopies(PAGE, "(?, ?)"));

    private final Connection connection;

    PlainInserts(String url, String options) throws SQLException {
        Url parsed = Url.parse(url);
        String place = parsed.hosts().getFirst() + "/" + parsed.database().orElse("");
        connection = DriverManager.getConnection(
                "jdbc:postgresql://" + place + "?assumeMinServerVersion=12" + options,
                parsed.user().orElse(""),
                parsed.password().orElse(""));
        connection.setAutoCommit(false);
    }

    static String name(int row) {
        return "name of user " + row;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    void batch() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO users (id, name) VALUES (?, ?)")) {
            for (int row = 0; row < InsertForms.ROWS; row++) {
                statement.setLong(1, row);
                statement.setString(2, name(row));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    void multiValues() throws SQLException {
        for (int first = 0; first < InsertForms.ROWS; first += PAGE) {
            try (PreparedStatement statement = connection.prepareStatement(MULTI_VALUES)) {
                for (int row = 0; row < PAGE; row++) {
                    statement.setLong(2 * row + 1, first + row);
                    statement.setString(2 * row + 2, name(first + row));
                }
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    void arrays() throws SQLException {
        Long[] ids = new Long[InsertForms.ROWS];
        String[] names = new String[InsertForms.ROWS];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = (long) row;
            names[row] = name(row);
        }
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO users (id, name) SELECT * FROM unnest(?, ?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.setArray(2, connection.createArrayOf("text", names));
            statement.executeUpdate();
        }
        connection.commit();
    }

    void copy() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < InsertForms.ROWS; row++) {
            text.append(row).append('\t').append(name(row)).append('\n');
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY users (id, name) FROM STDIN", new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
