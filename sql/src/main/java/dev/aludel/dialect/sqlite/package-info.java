/** SQLite, as the list of its differences from standard SQL. Begin with {@link dev.aludel.dialect.sqlite.SqliteDialect}. */
package dev.aludel.dialect.sqlite;
