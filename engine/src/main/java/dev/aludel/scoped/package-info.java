/**
 * An engine that knows the connection its task works on, so that code deep within need not be handed one. It is opt-in, and
 * stands on an engine like any other; nothing of Aludel needs it.
 *
 * <p>A task is a thread, virtual or not. What it has acquired is known to it alone: a thread that it starts, and a future
 * that it waits for, begin with nothing, so that two can never meet on one connection. A platform thread that serves one
 * task after the other is to release what it acquired before the next one begins; a block does.
 *
 * <p>Read first: {@link dev.aludel.scoped.ScopedEngine}, {@link dev.aludel.scoped.ScopedConnection},
 * {@link dev.aludel.scoped.ScopedTransaction}.
 */
package dev.aludel.scoped;
