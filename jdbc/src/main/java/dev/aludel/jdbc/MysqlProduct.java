package dev.aludel.jdbc;

import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Wire;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB by {@code org.mariadb.jdbc:mariadb-java-client}; MySQL by {@code com.mysql:mysql-connector-j} or, where that is
 * missing, by MariaDB's driver too.
 */
final class MysqlProduct extends Product {
    static final MysqlProduct MARIADB =
            new MysqlProduct(List.of("mariadb"), "the Maven artifact org.mariadb.jdbc:mariadb-java-client");

    static final MysqlProduct MYSQL = new MysqlProduct(
            List.of("mysql", "mariadb"),
            "the Maven artifact com.mysql:mysql-connector-j or org.mariadb.jdbc:mariadb-java-client; the latter takes a"
                    + " jdbc:mysql: URL only with the parameter permitMysqlScheme");

    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern BEFORE = Pattern.compile("^\\(conn=\\d+\\) ");

    /** The server shuts down, the connection was killed, it was idle for too long; and what clients say of a lost one. */
    private static final Set<Integer> HANGS_UP = Set.of(1053, 1927, 4031, 2006, 2013, 2014, 2045, 2055);

    private final List<String> subProtocols;
    private final String artifact;

    private MysqlProduct(List<String> subProtocols, String artifact) {
        this.subProtocols = subProtocols;
        this.artifact = artifact;
    }

    @Override
    String artifact() {
        return artifact;
    }

    @Override
    List<String> jdbcUrls(Url url) {
        String database = url.database().orElse("");
        if (database.indexOf('?') >= 0) {
            throw new ArgumentException("the JDBC drivers of MariaDB and MySQL cannot open a database with a ? in its"
                    + " name; leave the database out of the URL");
        }
        String hosts = url.hosts().stream().map(Object::toString).collect(Collectors.joining(","));
        String place = (hosts.isEmpty() ? "localhost" : hosts) + "/" + database;
        return subProtocols.stream().map(name -> "jdbc:" + name + "://" + place).toList();
    }

    @Override
    Map<String, String> defaults() {
        return Map.of("useAffectedRows", "false", "useServerPrepStmts", "true", "cachePrepStmts", "true");
    }

    /** Switching autocommit on commits what is open, and is one statement where COMMIT and the switch are two. */
    @Override
    void commit(Connection connection, boolean afterError) throws SQLException {
        connection.setAutoCommit(true);
    }

    /** A schema here is what JDBC calls a catalog. */
    @Override
    @Nullable
    String defaultSchema(Connection connection) throws SQLException {
        return connection.getCatalog();
    }

    /** A TIME is a duration here, up to 838 hours and either way; as a time of day the driver gives what is left of it. */
    @Override
    @Nullable
    Object read(ResultSet rows, int column, Wire wire) throws SQLException {
        if (wire != Wire.TIME) {
            return super.read(rows, column, wire);
        }
        Duration time = rows.getObject(column, Duration.class);
        if (time == null) {
            return null;
        }
        if (time.isNegative() || time.compareTo(DAY) >= 0) {
            throw new SQLDataException(
                    "a TIME in this row is no time of day, for it is negative or 24 hours and more;"
                            + " select CAST(… AS CHAR) to read it as text",
                    "22008");
        }
        return LocalTime.ofNanoOfDay(time.toNanos());
    }

    /** MariaDB's driver writes the number of the connection before the server's words. */
    @Override
    String message(SQLException error) {
        return BEFORE.matcher(super.message(error)).replaceFirst("");
    }

    @Override
    boolean connectionLost(SQLException error) {
        return super.connectionLost(error) || HANGS_UP.contains(error.getErrorCode());
    }
}
