import org.jspecify.annotations.NullMarked;

/**
 * The JDBC driver of Aludel: SQLite, PostgreSQL, MariaDB, MySQL, H2 and, by a {@code jdbc:} URL or a
 * {@link javax.sql.DataSource}, anything else that has a {@link java.sql.Driver}. The driver's own jar is not brought
 * along; add the one of your database.
 *
 * <p>Not here: a pool, SQL, types. They are the engine's and the dialect's.
 *
 * <p>Read first: {@link dev.aludel.jdbc.Jdbc}, {@link dev.aludel.jdbc.JdbcDriverProvider},
 * {@link dev.aludel.driver.DriverConnection}.
 */
@NullMarked
@SuppressWarnings("requires-automatic") // PostgreSQL's driver is no other kind of module
module dev.aludel.jdbc {
    requires transitive dev.aludel.engine;
    requires transitive java.sql;
    requires static org.postgresql.jdbc;

    exports dev.aludel.jdbc;

    uses java.sql.Driver;

    provides dev.aludel.driver.DriverProvider with
            dev.aludel.jdbc.JdbcDriverProvider;
}
