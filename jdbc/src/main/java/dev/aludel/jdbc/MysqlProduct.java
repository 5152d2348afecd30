package dev.aludel.jdbc;

import dev.aludel.driver.TransactionMode;
import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Wire;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** The server shuts down, the connection was killed, it was idle for too long. */
    private static final Set<Integer> HANGS_UP = Set.of(1053, 1927, 2006, 2013, 2014, 2045, 2055, 4031);

    /** Whatever the row read last looks like now, a full lock table, a deadlock. */
    private static final Set<Integer> ENDS_TRANSACTION = Set.of(1020, 1206, 1213);

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
    boolean hasCursors() {
        return true;
    }

    @Override
    Portions portions(Connection connection, Statement statement) throws SQLException {
        return new MysqlPortions(connection, statement);
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

    /**
     * Begins it in so many words where something was asked for, and then ends it so: of what was said for one transaction the
     * server keeps hold when the switch of autocommit ends it, and the next one would be like it.
     */
    @Override
    void begin(Connection connection, TransactionMode mode) throws SQLException {
        if (mode.isolation() != null) {
            run(
                    connection,
                    "SET TRANSACTION ISOLATION LEVEL " + mode.isolation().sql());
        }
        if (mode.readOnly() || mode.isolation() != null) {
            run(connection, mode.readOnly() ? "START TRANSACTION READ ONLY" : "START TRANSACTION");
        } else {
            connection.setAutoCommit(false);
        }
    }

    /** Switching autocommit on commits what is open, and is one statement where COMMIT and the switch are two. */
    @Override
    void commit(Connection connection, boolean afterError) throws SQLException {
        if (connection.getAutoCommit()) {
            run(connection, "COMMIT");
        } else {
            connection.setAutoCommit(true);
        }
    }

    @Override
    void rollback(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            run(connection, "ROLLBACK");
        } else {
            super.rollback(connection);
        }
    }

    /**
     * A deadlock ends the transaction, and so do a row that another one has changed and a lock table that is full; a lock not
     * had in time does not, unless the server is told so
     * (https://mariadb.com/docs/server/server-usage/storage-engines/innodb/innodb-system-variables#innodb_rollback_on_timeout).
     */
    @Override
    boolean hasLostTransaction(Connection connection, SQLException error) {
        return ENDS_TRANSACTION.contains(error.getErrorCode());
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
