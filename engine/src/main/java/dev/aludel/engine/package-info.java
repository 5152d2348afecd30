/**
 * Engines, connections, transactions and results: where statements are run.
 *
 * <p>{@link dev.aludel.engine.Engines} makes an engine of a URL and a strategy. Everything here is written in blocking
 * style; on a virtual thread a wait costs next to nothing, and {@code dev.aludel.async} puts the same code behind futures.
 * Nothing here knows JDBC or any other way to a database; that is the driver's business ({@code dev.aludel.driver}).
 *
 * <p>Read first: {@link dev.aludel.engine.Engines}, {@link dev.aludel.engine.Engine},
 * {@link dev.aludel.engine.Connection}.
 */
package dev.aludel.engine;
