/**
 * The engine behind futures. The work is done by the blocking engine, on threads whose waiting costs next to nothing; this
 * package only carries it there and brings the outcome back.
 *
 * <p>There is no second engine here, and no copy of every method: what an async engine does not offer is done with
 * {@link dev.aludel.async.AsyncEngine#call}, which hands out a blocking connection.
 *
 * <p>Read first: {@link dev.aludel.async.AsyncEngine}, {@link dev.aludel.async.AsyncConnection},
 * {@link dev.aludel.async.Fibers}.
 */
package dev.aludel.async;
