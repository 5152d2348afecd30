/**
 * How long it takes to make SQL of one statement, in Java: a select of two joins, four conditions, an order and a limit, as
 * aludel, jOOQ and a {@code StringBuilder} make it. And how long it takes to insert many rows into PostgreSQL, by aludel and
 * by bare JDBC. Nothing here is published.
 *
 * <p>Read {@link dev.aludel.benchmarks.SelectBenchmark} first, then the two that write the statement,
 * {@link dev.aludel.benchmarks.AludelSelect} and {@link dev.aludel.benchmarks.JooqSelect}; for inserts
 * {@link dev.aludel.benchmarks.InsertForms}.
 */
package dev.aludel.benchmarks;
