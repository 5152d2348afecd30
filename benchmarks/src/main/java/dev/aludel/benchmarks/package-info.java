/**
 * How long it takes to make SQL of one statement, in Java: a select of two joins, four conditions, an order and a limit, as
 * aludel, jOOQ and a {@code StringBuilder} make it. Nothing here opens a connection, and nothing is published.
 *
 * <p>Read {@link dev.aludel.benchmarks.SelectBenchmark} first, then the two that write the statement,
 * {@link dev.aludel.benchmarks.AludelSelect} and {@link dev.aludel.benchmarks.JooqSelect}.
 */
package dev.aludel.benchmarks;
