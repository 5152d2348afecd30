/**
 * The connection pool: at most so many connections, opened when first needed, handed from one user to the next in the
 * order they asked.
 *
 * <p>It knows drivers and connections, and neither statements nor results; an engine owns one and users meet it through
 * the engine's options. It does not check connections for life before it lends them, and closes none for their age.
 *
 * <p>It is made for many virtual threads: one short-held {@link java.util.concurrent.locks.ReentrantLock}, no spinning,
 * nothing kept per thread, and no connection opened or closed under the lock.
 *
 * <p>Read first: {@link dev.aludel.pool.Pool}, {@link dev.aludel.pool.PooledConnection},
 * {@link dev.aludel.pool.PoolSettings}.
 */
package dev.aludel.pool;
