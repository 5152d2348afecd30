package dev.aludel.pool;

/**
 * In what state a connection is that comes back.
 *
 * @param inTransaction whether a transaction is still open in it; an engine's connection has ended its own by then
 * @param abandoned whether nobody gave it back: its user lost it, the garbage collector found it, and it is about to be
 *     closed. Nothing may be sent on it then
 */
public record ResetState(boolean inTransaction, boolean abandoned) {}
