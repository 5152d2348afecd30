package dev.aludel.jdbc;

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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2 by {@code com.h2database:h2}. */
final class H2Product extends Product {
    private static final Pattern BEHIND = Pattern.compile("(?:; SQL statement:.*)? \\[\\d+-\\d+]$", Pattern.DOTALL);

    private static final String SESSION_LEVEL = "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL ";
    private static final int DEADLOCK = 40001;

    @Override
    String artifact() {
        return "the Maven artifact com.h2database:h2";
    }

    @Override
    boolean hasCursors() {
        return true;
    }

    @Override
    Portions portions(Connection connection, Statement statement) {
        return new H2Portions(connection, statement);
    }

    @Override
    List<String> jdbcUrls(Url url) {
        String hosts = url.hosts().stream().map(Object::toString).collect(Collectors.joining(","));
        if (hosts.isEmpty()) {
            return List.of("jdbc:h2:" + url.database().orElse("mem:") + settings(url));
        }
        String database = url.database()
                .orElseThrow(() -> new ArgumentException("the URL names an H2 server and no database on it; write h2://"
                        + hosts + "/~/name or h2://" + hosts + "/mem:name"));
        return List.of("jdbc:h2:tcp://" + hosts + "/" + database + settings(url));
    }

    /** The driver refuses an unknown setting in the URL, and ignores one that comes as a property. */
    private static String settings(Url url) {
        return url.query().keySet().stream()
                .map(name ->
                        ";" + escaped(name) + "=" + escaped(url.queryValue(name).orElse("")))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;");
    }

    @Override
    boolean queryIsInUrl() {
        return true;
    }

    /** A database in memory without a name belongs to the connection that opened it. */
    @Override
    boolean singleConnection(String jdbcUrl) {
        return jdbcUrl.matches("jdbc:h2:mem:(;.*)?");
    }

    /** The level is the session's, and set before the transaction: https://h2database.com/html/advanced.html. */
    @Override
    void begin(Connection connection, TransactionMode mode) throws SQLException {
        if (mode.isolation() != null) {
            run(connection, SESSION_LEVEL + mode.isolation().sql());
        }
        connection.setAutoCommit(false);
    }

    @Override
    void ended(Connection connection, TransactionMode mode) throws SQLException {
        if (mode.isolation() != null) {
            run(connection, SESSION_LEVEL + "READ COMMITTED");
        }
    }

    @Override
    boolean hasLostTransaction(Connection connection, SQLException error) {
        return error.getErrorCode() == DEADLOCK;
    }

    /** JSON comes as bytes unless one asks for text. */
    @Override
    Wire natural(ResultSetMetaData columns, int column) throws SQLException {
        return columns.getColumnTypeName(column).equals("JSON") ? Wire.TEXT : super.natural(columns, column);
    }

    /** Asks for the classes of the SPI, where the driver has others of its own; an empty array has none. */
    @Override
    @Nullable
    Object readArray(ResultSet rows, int column) throws SQLException {
        String type = rows.getMetaData().getColumnTypeName(column);
        Class<?> elements = elements(type);
        for (int dimensions = type.split(" ARRAY", -1).length - 1; dimensions > 0; dimensions--) {
            elements = elements.arrayType();
        }
        Object array = rows.getObject(column, elements);
        return array == null ? null : ArrayValues.list((Object[]) array);
    }

    private static Class<?> elements(String type) {
        String name = type.split("[ (]", 2)[0];
        return switch (name) {
            case "BOOLEAN" -> Boolean.class;
            case "TINYINT", "SMALLINT", "INTEGER" -> Integer.class;
            case "BIGINT" -> Long.class;
            case "REAL", "DOUBLE" -> Double.class;
            case "NUMERIC", "DECFLOAT" -> BigDecimal.class;
            case "BINARY" -> byte[].class;
            case "DATE" -> LocalDate.class;
            case "TIME" -> LocalTime.class;
            case "TIMESTAMP" -> type.contains("WITH TIME ZONE") ? OffsetDateTime.class : LocalDateTime.class;
            case "UUID" -> UUID.class;
            default -> String.class;
        };
    }

    /** The driver writes the statement, values and all, and the code behind the server's words. */
    @Override
    String message(SQLException error) {
        return BEHIND.matcher(super.message(error)).replaceFirst("");
    }

    /** The driver would do the same, and not say which set was refused, nor stop there. */
    @Override
    long[] executeMany(PreparedStatement statement, List<List<WireValue>> sets) throws SQLException, SetRefused {
        return oneByOne(statement, sets);
    }
}
