/**
 * Observations of Micrometer for statements.
 *
 * <p>Not here: a registry, metrics of the pool.
 *
 * <p>Read first: {@link dev.aludel.micrometer.StatementObservations}, {@link dev.aludel.engine.EngineListener},
 * {@link dev.aludel.engine.Execution}.
 */
package dev.aludel.micrometer;
