package dev.aludel.tests.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One empty database, made for one test.
 *
 * <p>Example: {@code new FreshDatabase("postgresql://aludel:secret@127.0.0.1:40123/test_7",
 * "jdbc:postgresql://127.0.0.1:40123/test_7", "aludel", "secret")}.
 *
 * @param url the Aludel URL, with user and password where the database has them
 * @param jdbcUrl the JDBC URL of the same database, without user and password
 * @param user the user, or an empty string where the database has no users
 * @param password the password, or an empty string where the database has no users
 */
public record FreshDatabase(String url, String jdbcUrl, String user, String password) {

    /**
     * Opens a plain JDBC connection, for setting up or checking behind Aludel's back; the caller closes it.
     *
     * @throws SQLException if the database refuses
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }
}
