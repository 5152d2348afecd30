package dev.aludel.jdbc;

import dev.aludel.driver.DriverCopy;
import dev.aludel.driver.Url;
import dev.aludel.type.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL by {@code org.postgresql:postgresql}. */
final class PostgresqlProduct extends Product {
    /** What a null has to be called so that the server is told its type; the driver leaves these open otherwise. */
    private static final Map<Wire, String> NULLS =
            Map.of(Wire.TIME, "time", Wire.TIMESTAMP, "timestamp", Wire.TIMESTAMP_TZ, "timestamptz", Wire.UUID, "uuid");

    /**
     * The states with which the server hangs up, beside class 08: an administrator, a crash, a start-up, a dropped database
     * and the three timeouts of idle sessions and long transactions
     * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
     */
    private static final Set<String> HANGS_UP = Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04");

    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,9})\\b");

    @Override
    String artifact() {
        return "the Maven artifact org.postgresql:postgresql";
    }

    @Override
    boolean hasCursors() {
        return true;
    }

    /** There is none where the connection is not PostgreSQL's own driver's, nor one around it. */
    @Override
    @Nullable
    DriverCopy copy(JdbcConnection user, Connection connection) {
        try {
            return PostgresqlCopy.of(user, connection);
        } catch (SQLException | LinkageError e) {
            return null;
        }
    }

    /** The driver decodes the database as a form. */
    @Override
    List<String> jdbcUrls(Url url) {
        String hosts = url.hosts().stream().map(Object::toString).collect(Collectors.joining(","));
        String database = URLEncoder.encode(url.database().orElse(""), StandardCharsets.UTF_8);
        return List.of("jdbc:postgresql://" + (hosts.isEmpty() ? "localhost" : hosts) + "/" + database);
    }

    @Override
    Map<String, String> defaults() {
        return Map.of("ApplicationName", "aludel", "assumeMinServerVersion", "12");
    }

    /**
     * Commits, but not what has failed: of that the server makes a rollback and the driver says nothing. A savepoint is
     * refused then.
     */
    @Override
    void commit(Connection connection, boolean afterError) throws SQLException {
        if (afterError) {
            connection.setSavepoint();
        }
        super.commit(connection, afterError);
    }

    @Override
    void bindNull(PreparedStatement statement, int parameter, Wire wire) throws SQLException {
        String type = NULLS.get(wire);
        if (type == null) {
            super.bindNull(statement, parameter, wire);
        } else {
            statement.setNull(parameter, Types.OTHER, type);
        }
    }

    /** The counts do not tell what was refused, but the message does, in any language; it also repeats the values. */
    @Override
    SQLException refused(BatchUpdateException error, int sets) throws SetRefused {
        Matcher number = NUMBER.matcher(String.valueOf(error.getMessage()));
        if (number.lookingAt()) {
            throw new SetRefused(Integer.parseInt(number.group(1)), own(error));
        }
        return own(error);
    }

    /**
     * The driver's types do not tell the two kinds of times apart, its names do. They are asked for only here, since to
     * give one the driver looks up the table once. An interval of more than 2^31 hours is too much for the driver's own
     * class.
     */
    @Override
    Wire natural(ResultSetMetaData columns, int column) throws SQLException {
        Wire form = super.natural(columns, column);
        return switch (form) {
            case TIMESTAMP -> columns.getColumnTypeName(column).equals("timestamptz") ? Wire.TIMESTAMP_TZ : form;
            case TIME -> columns.getColumnTypeName(column).equals("timetz") ? Wire.TEXT : form;
            case ANY -> isInterval(columns, column) ? Wire.TEXT : form;
            default -> form;
        };
    }

    private static boolean isInterval(ResultSetMetaData columns, int column) throws SQLException {
        return columns.getColumnType(column) == Types.OTHER
                && columns.getColumnTypeName(column).equals("interval");
    }

    @Override
    boolean connectionLost(SQLException error) {
        return super.connectionLost(error) || (error.getSQLState() != null && HANGS_UP.contains(error.getSQLState()));
    }
}
