package dev.aludel.jdbc;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Dialects;
import dev.aludel.driver.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Drivers over a {@link DataSource} you already have, usually a pool.
 *
 * <pre>{@code
 * DataSource pool = new HikariDataSource(config);
 * Driver driver = Jdbc.driver(pool);
 * }</pre>
 *
 * <p>The data source remains yours: nothing is set on it, and closing the driver does not close it. For a database known
 * by a URL there is nothing to call here; the URL is enough.
 */
public final class Jdbc {
    private Jdbc() {}

    /**
     * Makes a driver whose connections are borrowed from a data source, without connecting.
     *
     * @param dataSource where connections come from, and what pools them
     * @param dialect the dialect of its database
     * @return a new driver
     */
    public static Driver driver(DataSource dataSource, Dialect dialect) {
        return JdbcDriver.of(dataSource, dialect);
    }

    /**
     * Makes a driver whose connections are borrowed from a data source, and asks its database for the dialect. One
     * connection is opened and closed for it.
     *
     * @param dataSource where connections come from, and what pools them
     * @return a new driver
     * @throws dev.aludel.driver.DriverException if there is no connection to be had
     * @throws dev.aludel.error.ArgumentException if Aludel has no dialect for the database; the message names it
     */
    public static Driver driver(DataSource dataSource) {
        String product;
        try (Connection connection = dataSource.getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw Products.ANY.exception(e, false);
        }
        return driver(dataSource, Dialects.named(product.toLowerCase(Locale.ROOT)));
    }
}
