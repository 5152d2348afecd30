package dev.aludel.jdbc;

import dev.aludel.driver.Credentials;
import dev.aludel.error.ArgumentException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a data source. */
record BorrowedConnections(DataSource dataSource) implements ConnectionSource {
    @Override
    public Connection open() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public Connection open(Credentials credentials) throws SQLException {
        if (credentials.user() == null || credentials.password() == null) {
            throw new ArgumentException(
                    "a DataSource takes a user together with a password, and one of them is missing in " + credentials
                            + "; give both, or set them on the DataSource");
        }
        return dataSource.getConnection(credentials.user(), credentials.password());
    }
}
