package dev.aludel.jdbc;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverProvider;
import dev.aludel.driver.Url;

/**
 * Opens the JDBC driver for a URL; found by {@link java.util.ServiceLoader}, so there is nothing to call.
 *
 * <pre>
 * sqlite:///shop.db                       SQLite, also sqlite: for a database in memory
 * postgresql://ana:secret@db/shop         PostgreSQL, also postgresql+jdbc://…
 * mariadb://ana:secret@db/shop            MariaDB, and mysql://… for MySQL
 * h2:mem:shop                             H2
 * jdbc:oracle:thin:@//db/shop             any other JDBC URL
 * </pre>
 */
public final class JdbcDriverProvider implements DriverProvider {
    private static final String NAME = "jdbc";

    private final DriverSearch search;

    /** For the ServiceLoader. */
    public JdbcDriverProvider() {
        this(DriverSearch.everywhere());
    }

    JdbcDriverProvider(DriverSearch search) {
        this.search = search;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean supports(Url url) {
        boolean asked = url.driver().map(NAME::equals).orElse(true);
        return asked && (url.jdbcUrl().isPresent() || Products.isKnown(url.dialect()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.aludel.error.ArgumentException also if the jar of the database's driver is missing; the message names
     *     the Maven artifact to add
     */
    @Override
    public Driver open(Url url, Dialect dialect) {
        return JdbcDriver.of(Target.of(url, search), dialect);
    }
}
