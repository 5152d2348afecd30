/**
 * MySQL and MariaDB, as the list of their differences from standard SQL. Begin with
 * {@link dev.aludel.dialect.mysql.MysqlDialect}; {@link dev.aludel.dialect.mysql.MariadbDialect} is MySQL and more.
 */
package dev.aludel.dialect.mysql;
