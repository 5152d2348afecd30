package dev.aludel.pool;

/**
 * The numbers of a pool at one moment.
 *
 * @param size the most connections the pool has open at a time; 0 if it sets no limit, because the driver's connections
 *     come from another pool
 * @param idle connections open and waiting for use
 * @param inUse connections lent, being opened, or being closed
 * @param waiting callers waiting for a connection
 */
public record PoolStatus(int size, int idle, int inUse, int waiting) {}
