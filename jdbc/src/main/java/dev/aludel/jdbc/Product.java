package dev.aludel.jdbc;

import dev.aludel.driver.DriverCopy;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.ServerInfo;
import dev.aludel.driver.TransactionMode;
import dev.aludel.driver.Url;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database as one meets it over JDBC. This class is any database whose driver goes by the book; a subclass is the list of
 * one database's differences. Stateless.
 */
class Product {
    /** Says what to add to a build that lacks the driver, as the end of a sentence. */
    String artifact() {
        return "the JDBC driver of that database";
    }

    /**
     * Spells a URL that is not a JDBC URL already, without user, password and query.
     *
     * @return the spellings there are, each for another driver, the best first
     * @throws dev.aludel.error.ArgumentException if the URL has a part that the database has no use for
     */
    List<String> jdbcUrls(Url url) {
        return List.of();
    }

    /** Whether {@link #jdbcUrls} has the query in it, so that it need not be passed beside the URL. */
    boolean queryIsInUrl() {
        return false;
    }

    /** Names what is set unless the URL says otherwise; the reasons are in the documentation of the package. */
    Map<String, String> defaults() {
        return Map.of();
    }

    /** Whether the driver runs native code on the calling thread. */
    boolean nativeThreads() {
        return false;
    }

    /** Whether each connection to this JDBC URL is to a database of its own. */
    boolean singleConnection(String jdbcUrl) {
        return false;
    }

    /**
     * Commits, and leaves autocommit on.
     *
     * @param afterError whether the last statement of the transaction failed
     */
    void commit(Connection connection, boolean afterError) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    /**
     * Begins a transaction, by switching autocommit off, and gives it what was asked for. What is set for the session has to
     * be set back in {@link #ended}.
     */
    void begin(Connection connection, TransactionMode mode) throws SQLException {
        connection.setAutoCommit(false);
        if (mode.isolation() != null || mode.readOnly()) {
            run(connection, "SET TRANSACTION " + characteristics(mode));
        }
    }

    /** Spells what was asked for, as in {@code ISOLATION LEVEL SERIALIZABLE, READ ONLY}. */
    static String characteristics(TransactionMode mode) {
        String isolation = mode.isolation() == null
                ? ""
                : "ISOLATION LEVEL " + mode.isolation().sql();
        String separator = mode.isolation() != null && mode.readOnly() ? ", " : "";
        return isolation + separator + (mode.readOnly() ? "READ ONLY" : "");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sets back what {@link #begin} set for the session, once the transaction has ended. */
    void ended(Connection connection, TransactionMode mode) throws SQLException {}

    /** Whether the database has ended the transaction by itself with an error. */
    boolean hasLostTransaction(Connection connection, SQLException error) throws SQLException {
        return false;
    }

    /** Rolls back, and leaves autocommit on. */
    void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Asks the server what it is. */
    Optional<ServerInfo> serverInfo(Connection connection) throws SQLException {
        DatabaseMetaData facts = connection.getMetaData();
        return Optional.of(new ServerInfo(
                facts.getDatabaseProductVersion(),
                defaultSchema(connection),
                isolation(connection.getTransactionIsolation()),
                facts.getMaxTableNameLength()));
    }

    /** Where a table without a schema is looked for. */
    @Nullable
    String defaultSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    private static @Nullable String isolation(int level) {
        return switch (level) {
            case Connection.TRANSACTION_READ_UNCOMMITTED -> "READ UNCOMMITTED";
            case Connection.TRANSACTION_READ_COMMITTED -> "READ COMMITTED";
            case Connection.TRANSACTION_REPEATABLE_READ -> "REPEATABLE READ";
            case Connection.TRANSACTION_SERIALIZABLE -> "SERIALIZABLE";
            default -> null;
        };
    }

    /** Whether rows can come a few at a time; of a database that nobody knows it is not said. */
    boolean hasCursors() {
        return false;
    }

    /** Says how the rows of a statement come a few at a time. */
    Portions portions(Connection connection, Statement statement) throws SQLException {
        return new Portions(statement);
    }

    /** Gives the way for bulk data, if the database and its driver have one. */
    @Nullable
    DriverCopy copy(JdbcConnection user, Connection connection) {
        return null;
    }

    /** Sets all parameters. */
    void bind(PreparedStatement statement, List<WireValue> values) throws SQLException {
        int parameter = 0;
        for (WireValue value : values) {
            parameter++;
            bind(statement, parameter, value.wire(), value.value());
        }
    }

    /**
     * Executes a statement for many sets of values, in one batch.
     *
     * @return what each changed
     * @throws SetRefused if it is known which of them is refused
     */
    long[] executeMany(PreparedStatement statement, List<List<WireValue>> sets) throws SQLException, SetRefused {
        for (List<WireValue> set : sets) {
            bind(statement, set);
            statement.addBatch();
        }
        try {
            return counts(statement);
        } catch (BatchUpdateException e) {
            throw refused(e, sets.size());
        }
    }

    private static long[] counts(PreparedStatement statement) throws SQLException {
        try {
            return statement.executeLargeBatch();
        } catch (UnsupportedOperationException | SQLFeatureNotSupportedException e) {
            return Arrays.stream(statement.executeBatch()).asLongStream().toArray();
        }
    }

    /**
     * Finds the set of values that was refused, and the server's own error. A driver stops at that set, or counts it as
     * failed and goes on; one that calls all of them failed does not know.
     *
     * @return the error to throw, if the set is not known
     * @throws SetRefused if it is known
     */
    SQLException refused(BatchUpdateException error, int sets) throws SetRefused {
        long[] counts = error.getLargeUpdateCounts();
        long failed = Arrays.stream(counts)
                .filter(count -> count == Statement.EXECUTE_FAILED)
                .count();
        if (failed == sets) {
            return own(error);
        }
        int set = 0;
        while (set < counts.length && counts[set] != Statement.EXECUTE_FAILED) {
            set++;
        }
        if (set == sets) {
            return own(error);
        }
        throw new SetRefused(set, own(error));
    }

    /** The error behind the one of the batch. */
    static SQLException own(BatchUpdateException error) {
        return error.getCause() instanceof SQLException cause ? cause : error;
    }

    /** Executes a statement for one set of values after the other, where that costs no round trips. */
    final long[] oneByOne(PreparedStatement statement, List<List<WireValue>> sets) throws SQLException, SetRefused {
        long[] counts = new long[sets.size()];
        for (int set = 0; set < counts.length; set++) {
            try {
                bind(statement, sets.get(set));
                counts[set] = statement.executeUpdate();
            } catch (SQLException e) {
                throw new SetRefused(set, e);
            }
        }
        return counts;
    }

    /** Sets a parameter, the first being 1. */
    void bind(PreparedStatement statement, int parameter, Wire wire, @Nullable Object value) throws SQLException {
        if (value == null) {
            bindNull(statement, parameter, wire);
            return;
        }
        switch (wire) {
            case BOOLEAN -> statement.setBoolean(parameter, (Boolean) value);
            case INTEGER -> statement.setInt(parameter, (Integer) value);
            case BIGINT -> statement.setLong(parameter, (Long) value);
            case DOUBLE -> statement.setDouble(parameter, (Double) value);
            case DECIMAL -> statement.setBigDecimal(parameter, (BigDecimal) value);
            case TEXT -> statement.setString(parameter, (String) value);
            case BYTES -> statement.setBytes(parameter, (byte[]) value);
            case ARRAY -> statement.setObject(parameter, ArrayValues.array((List<?>) value));
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID, ANY -> statement.setObject(parameter, value);
        }
    }

    /** Sets a parameter to NULL of a type. */
    void bindNull(PreparedStatement statement, int parameter, Wire wire) throws SQLException {
        statement.setNull(parameter, jdbcType(wire).getVendorTypeNumber());
    }

    private static JDBCType jdbcType(Wire wire) {
        return switch (wire) {
            case BOOLEAN -> JDBCType.BOOLEAN;
            case INTEGER -> JDBCType.INTEGER;
            case BIGINT -> JDBCType.BIGINT;
            case DOUBLE -> JDBCType.DOUBLE;
            case DECIMAL -> JDBCType.DECIMAL;
            case TEXT -> JDBCType.VARCHAR;
            case BYTES -> JDBCType.VARBINARY;
            case DATE -> JDBCType.DATE;
            case TIME -> JDBCType.TIME;
            case TIMESTAMP -> JDBCType.TIMESTAMP;
            case TIMESTAMP_TZ -> JDBCType.TIMESTAMP_WITH_TIMEZONE;
            case UUID -> JDBCType.OTHER;
            case ARRAY -> JDBCType.ARRAY;
            case ANY -> JDBCType.NULL;
        };
    }

    /** Reads a column, the first being 1; as {@link Wire#ANY} it is read as it comes. */
    @Nullable
    Object read(ResultSet rows, int column, Wire wire) throws SQLException {
        Object value = switch (wire) {
            case BOOLEAN -> rows.getBoolean(column);
            case INTEGER -> rows.getInt(column);
            case BIGINT -> rows.getLong(column);
            case DOUBLE -> rows.getDouble(column);
            case DECIMAL -> rows.getBigDecimal(column);
            case TEXT -> rows.getString(column);
            case BYTES -> rows.getBytes(column);
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID -> rows.getObject(column, wire.javaType());
            case ARRAY -> readArray(rows, column);
            case ANY -> Natural.value(rows, column);
        };
        return value == null || rows.wasNull() ? null : value;
    }

    /** Reads an array as a list of objects of the classes of {@link Wire}. */
    @Nullable
    Object readArray(ResultSet rows, int column) throws SQLException {
        Array array = rows.getArray(column);
        return array == null ? null : ArrayValues.list((Object[]) array.getArray());
    }

    /** Finds the form in which nothing of a column is lost, or {@link Wire#ANY} if each value has to be looked at. */
    Wire natural(ResultSetMetaData columns, int column) throws SQLException {
        return Natural.wire(columns.getColumnType(column));
    }

    /** Puts an error into the form of the SPI. */
    final DriverException exception(SQLException error, boolean closed) {
        boolean lost = closed || connectionLost(error);
        return new DriverException(message(error), error.getSQLState(), vendorCode(error), lost, error);
    }

    /** Says what the server said. */
    String message(SQLException error) {
        return Objects.requireNonNullElse(error.getMessage(), error.getClass().getName());
    }

    /** Gives the database's own number for an error. */
    int vendorCode(SQLException error) {
        return error.getErrorCode();
    }

    /** Whether an error is the end of the connection. */
    boolean connectionLost(SQLException error) {
        String state = error.getSQLState();
        return error instanceof SQLNonTransientConnectionException
                || error instanceof SQLRecoverableException
                || (state != null && state.startsWith("08"));
    }
}
