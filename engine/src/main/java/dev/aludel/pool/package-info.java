/**
 * The connection pool: at most so many connections, opened when first needed, handed from one user to the next in the
 * order they asked.
 *
 * <p>It knows drivers and connections, and neither statements nor results; an engine owns one and users meet it through
 * the engine's options. Nothing is done in the background: a connection that is too old, or of a server that has gone, is
 * replaced when its turn comes to be lent. (The one exception are the warnings of {@code leakWarning}.)
 *
 * <p>It is made for many virtual threads: one short-held {@link java.util.concurrent.locks.ReentrantLock}, no spinning,
 * nothing kept per thread unless that is asked for, and no connection opened or closed and no listener told under the lock.
 *
 * <p>Read first: {@link dev.aludel.pool.Pool}, {@link dev.aludel.pool.PooledConnection},
 * {@link dev.aludel.pool.PoolSettings}.
 */
package dev.aludel.pool;
