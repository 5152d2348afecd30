/**
 * PostgreSQL, as the list of its differences from standard SQL. Begin with
 * {@link dev.aludel.dialect.postgresql.PostgresqlDialect}.
 */
package dev.aludel.dialect.postgresql;
