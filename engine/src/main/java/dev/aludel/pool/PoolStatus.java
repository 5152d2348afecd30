package dev.aludel.pool;

/**
 * The numbers of a pool at one moment.
 *
 * @param size the most connections the pool keeps; 0 if it sets no limit
 * @param idle connections open and waiting for use
 * @param inUse connections lent, being opened, or being closed
 * @param waiting callers waiting for a connection
 */
public record PoolStatus(int size, int idle, int inUse, int waiting) {
    /**
     * Counts the connections beyond the size, which are closed when they come back and nobody waits.
     *
     * @return 0 or more; 0 if the pool sets no limit
     */
    public int overflow() {
        return size == 0 ? 0 : Math.max(0, idle + inUse - size);
    }
}
