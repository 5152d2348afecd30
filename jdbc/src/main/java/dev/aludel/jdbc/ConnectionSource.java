package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from: a {@link Target} or a {@link javax.sql.DataSource}. */
interface ConnectionSource {
    Connection open() throws SQLException;
}
