package dev.aludel.testkit;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;

import dev.aludel.dialect.Dialect;
import java.util.List;

/** The dialects the compile table speaks of. A dialect that is not named here has no line in any case. */
public final class KnownDialects {
    /** All of them. */
    public static final List<Dialect> ALL = List.of(SQLITE, POSTGRESQL, MYSQL, MARIADB, H2);

    /** Those that share the manners of MySQL. */
    public static final List<Dialect> MYSQL_FAMILY = List.of(MYSQL, MARIADB);

    private KnownDialects() {}
}
