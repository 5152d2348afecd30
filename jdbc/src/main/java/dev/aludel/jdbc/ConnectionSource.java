package dev.aludel.jdbc;

import dev.aludel.driver.Credentials;
import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from. */
sealed interface ConnectionSource permits Target, BorrowedConnections {
    Connection open() throws SQLException;

    Connection open(Credentials credentials) throws SQLException;
}
