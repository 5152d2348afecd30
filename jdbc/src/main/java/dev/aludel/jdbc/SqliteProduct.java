package dev.aludel.jdbc;

import dev.aludel.dialect.IsolationLevel;
import dev.aludel.driver.TransactionMode;
import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SQLite by {@code org.xerial:sqlite-jdbc}. */
final class SqliteProduct extends Product {
    private static final String MEMORY = ":memory:";
    private static final String WRONG_TYPE = "22018";

    @Override
    String artifact() {
        return "the Maven artifact org.xerial:sqlite-jdbc";
    }

    /** SQLite works out each row when it is asked for it, and pays no heed to a fetch size. */
    @Override
    boolean hasCursors() {
        return true;
    }

    @Override
    List<String> jdbcUrls(Url url) {
        if (!url.hosts().isEmpty() || url.user().isPresent()) {
            throw new ArgumentException(
                    "SQLite has no server and no users, and what stands after // is one; write sqlite:///file.db for a"
                            + " file in the current folder and sqlite:////folder/file.db for any other");
        }
        String file = url.database().orElse(MEMORY);
        if (file.indexOf('?') >= 0) {
            throw new ArgumentException("the JDBC driver of SQLite cannot open a file with a ? in its name; rename it");
        }
        return List.of("jdbc:sqlite:" + file);
    }

    @Override
    Map<String, String> defaults() {
        return Map.of("foreign_keys", "true", "busy_timeout", "5000", "jdbc.get_generated_keys", "false");
    }

    @Override
    boolean nativeThreads() {
        return true;
    }

    /** In memory, or in the file without a name that SQLite deletes with the connection. */
    @Override
    boolean singleConnection(String jdbcUrl) {
        return jdbcUrl.contains(MEMORY) || jdbcUrl.contains("mode=memory") || jdbcUrl.matches("jdbc:sqlite:(\\?.*)?");
    }

    /**
     * A transaction that begins as a writer is begun in so many words, for autocommit cannot say it. The level and the
     * promise to write nothing are the connection's (https://www.sqlite.org/pragma.html#pragma_query_only).
     */
    @Override
    void begin(Connection connection, TransactionMode mode) throws SQLException {
        if (mode.isolation() == IsolationLevel.READ_UNCOMMITTED) {
            run(connection, "PRAGMA read_uncommitted = 1");
        }
        if (mode.readOnly()) {
            run(connection, "PRAGMA query_only = 1");
        }
        if (mode.immediate()) {
            run(connection, "BEGIN IMMEDIATE");
        } else {
            connection.setAutoCommit(false);
        }
    }

    @Override
    void ended(Connection connection, TransactionMode mode) throws SQLException {
        if (mode.isolation() == IsolationLevel.READ_UNCOMMITTED) {
            run(connection, "PRAGMA read_uncommitted = 0");
        }
        if (mode.readOnly()) {
            run(connection, "PRAGMA query_only = 0");
        }
    }

    @Override
    void commit(Connection connection, boolean afterError) throws SQLException {
        if (connection.getAutoCommit()) {
            run(connection, "COMMIT");
        } else {
            super.commit(connection, afterError);
        }
    }

    /** Tries to begin one: that fails as long as one is open. */
    @Override
    boolean hasLostTransaction(Connection connection, SQLException error) throws SQLException {
        try {
            run(connection, "BEGIN");
        } catch (SQLException e) {
            return false;
        }
        run(connection, "ROLLBACK");
        return true;
    }

    /**
     * Rolls back, and takes it as done if SQLite has done it: some errors, and {@code ON CONFLICT ROLLBACK}, end the
     * transaction (https://www.sqlite.org/lang_transaction.html, section 3).
     */
    @Override
    void rollback(Connection connection) throws SQLException {
        try {
            if (connection.getAutoCommit()) {
                run(connection, "ROLLBACK");
            } else {
                super.rollback(connection);
            }
        } catch (SQLException e) {
            if (!message(e).contains("no transaction is active")) {
                throw e;
            }
            autocommit(connection);
        }
    }

    /** The driver switches first and then sends a commit, which has nothing to commit here. */
    private void autocommit(Connection connection) throws SQLException {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            if (!message(e).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    /** The driver takes what is missing for NULL and does not survive what is too much. */
    @Override
    void bind(PreparedStatement statement, List<WireValue> values) throws SQLException {
        int parameters = statement.getParameterMetaData().getParameterCount();
        if (parameters != values.size()) {
            throw new SQLException(
                    "the statement has " + parameters + " placeholders and came with " + values.size() + " values",
                    "42000");
        }
        super.bind(statement, values);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, Wire wire, @Nullable Object value) throws SQLException {
        switch (wire) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID, ARRAY -> throw noSuchType(wire);
            default -> super.bind(statement, parameter, wire, value);
        }
    }

    /**
     * Reads what is there and refuses what is something else. The getters of the driver do not: of the text {@code abc}
     * they make the number 0, and of a number too large for an {@code int} another one.
     */
    @Override
    @Nullable
    Object read(ResultSet rows, int column, Wire wire) throws SQLException {
        if (wire == Wire.TEXT) {
            return rows.getString(column);
        }
        Object value = Natural.value(rows, column);
        if (value == null || wire == Wire.ANY) {
            return value;
        }
        return switch (wire) {
            case BOOLEAN -> truth(whole(value, wire));
            case INTEGER -> small(whole(value, wire));
            case BIGINT -> whole(value, wire);
            case DOUBLE -> fraction(number(value, wire));
            case DECIMAL -> rows.getBigDecimal(column);
            case BYTES -> value instanceof byte[] bytes ? bytes : rows.getBytes(column);
            default -> throw noSuchType(wire);
        };
    }

    /** A column of SQLite has no type; each of its values has. */
    @Override
    Wire natural(ResultSetMetaData columns, int column) {
        return Wire.ANY;
    }

    private static Number number(Object value, Wire wire) throws SQLException {
        if (value instanceof Number number) {
            return number;
        }
        String kind = value instanceof String ? "text" : "bytes";
        throw new SQLDataException("the column has " + kind + " in this row and was asked for as " + wire, WRONG_TYPE);
    }

    private static long whole(Object value, Wire wire) throws SQLException {
        Number number = number(value, wire);
        if (number instanceof Double && number.doubleValue() != number.longValue()) {
            throw new SQLDataException(
                    "the column has a fraction in this row and was asked for as " + wire, WRONG_TYPE);
        }
        return number.longValue();
    }

    private static boolean truth(long value) throws SQLException {
        if (value != 0 && value != 1) {
            throw new SQLDataException(
                    "the column has a number other than 0 and 1 in this row and was asked for as BOOLEAN", WRONG_TYPE);
        }
        return value == 1;
    }

    private static double fraction(Number value) throws SQLException {
        double fraction = value.doubleValue();
        if (value instanceof Long && BigDecimal.valueOf(value.longValue()).compareTo(new BigDecimal(fraction)) != 0) {
            throw new SQLDataException(
                    "the column has a whole number of more than 53 bits in this row; read it as a BIGINT", "22003");
        }
        return fraction;
    }

    private static int small(long value) throws SQLException {
        if (value != (int) value) {
            throw new SQLDataException(
                    "the column has a number of more than 32 bits in this row; read it as a BIGINT", "22003");
        }
        return (int) value;
    }

    private static SQLException noSuchType(Wire wire) {
        return new SQLDataException(
                "SQLite has no type for " + wire + "; its dialect sends and reads it as TEXT", WRONG_TYPE);
    }

    @Override
    int vendorCode(SQLException error) {
        return SqliteCodes.extended(error);
    }

    /** The driver would do the same, and not say which set was refused. */
    @Override
    long[] executeMany(PreparedStatement statement, List<List<WireValue>> sets) throws SQLException, SetRefused {
        return oneByOne(statement, sets);
    }
}
