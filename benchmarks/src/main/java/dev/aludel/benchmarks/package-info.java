/**
 * How long it takes to make SQL of one statement, in Java: a select of two joins, four conditions, an order and a limit, as
 * aludel, jOOQ and a {@code StringBuilder} make it; how long one waits for a connection of a pool, beside HikariCP; and how
 * long it takes to insert many rows into PostgreSQL, by aludel and by bare JDBC. Nothing here is published.
 *
 * <p>Read {@link dev.aludel.benchmarks.SelectBenchmark} first, then the two that write the statement,
 * {@link dev.aludel.benchmarks.AludelSelect} and {@link dev.aludel.benchmarks.JooqSelect}; for the pools
 * {@link dev.aludel.benchmarks.PoolBenchmark}, for inserts {@link dev.aludel.benchmarks.InsertForms}.
 */
package dev.aludel.benchmarks;
