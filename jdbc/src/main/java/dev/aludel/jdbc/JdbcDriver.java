package dev.aludel.jdbc;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Credentials;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverTraits;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A driver over JDBC. Its connections share nothing but what is written here, so there is nothing to close. */
final class JdbcDriver implements Driver {
    private final Dialect dialect;
    private final DriverTraits traits;
    private final Product product;
    private final ConnectionSource source;

    private JdbcDriver(Dialect dialect, DriverTraits traits, Product product, ConnectionSource source) {
        this.dialect = dialect;
        this.traits = traits;
        this.product = product;
        this.source = source;
    }

    static JdbcDriver of(Target target, Dialect dialect) {
        Product product = target.product();
        var traits = new DriverTraits(product.nativeThreads(), false, product.singleConnection(target.jdbcUrl()));
        return new JdbcDriver(dialect, traits, product, target);
    }

    static JdbcDriver of(DataSource dataSource, Dialect dialect) {
        Product product = Products.named(dialect.name());
        var traits = new DriverTraits(product.nativeThreads(), true, false);
        return new JdbcDriver(dialect, traits, product, new BorrowedConnections(dataSource));
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public DriverTraits traits() {
        return traits;
    }

    @Override
    public DriverConnection connect() {
        return connect(source::open);
    }

    @Override
    public DriverConnection connect(Credentials credentials) {
        return connect(() -> source.open(credentials));
    }

    private DriverConnection connect(Opening opening) {
        Connection connection = null;
        try {
            connection = opening.open();
            return ready(connection);
        } catch (SQLException e) {
            Quiet.close(connection);
            throw product.exception(e, false);
        }
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    /** A pool may hand out connections with autocommit off. */
    private JdbcConnection ready(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        return new JdbcConnection(connection, actual(connection), traits.pooledElsewhere());
    }

    /** A dialect or a JDBC URL may have a name of its own; the database is then asked for its. */
    private Product actual(Connection connection) throws SQLException {
        return product.equals(Products.ANY)
                ? Products.named(connection.getMetaData().getDatabaseProductName())
                : product;
    }

    @Override
    public void close() {}
}
