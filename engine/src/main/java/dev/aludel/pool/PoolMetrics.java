package dev.aludel.pool;

import java.time.Duration;

/**
 * What a pool has done since it was made. The numbers only grow.
 *
 * @param created connections that were opened
 * @param closed connections that were closed, for whatever reason
 * @param invalidated of these, connections that were found useless: lost, cancelled, refused at the checkout
 * @param connectFailures attempts to open a connection that failed
 * @param acquired loans that began
 * @param waits requests that had to wait in line, with or without success
 * @param waitTime the time all of these spent in line
 * @param timeouts requests that waited in vain
 * @param leaks connections that the garbage collector found on loan
 */
public record PoolMetrics(
        long created,
        long closed,
        long invalidated,
        long connectFailures,
        long acquired,
        long waits,
        Duration waitTime,
        long timeouts,
        long leaks) {}
