package dev.aludel.pool;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What {@link PoolMetrics} is made of. */
final class Counters {
    final LongAdder created = new LongAdder();
    final LongAdder closed = new LongAdder();
    final LongAdder invalidated = new LongAdder();
    final LongAdder connectFailures = new LongAdder();
    final LongAdder acquired = new LongAdder();
    final LongAdder waits = new LongAdder();
    final LongAdder waitNanos = new LongAdder();
    final LongAdder timeouts = new LongAdder();
    final LongAdder leaks = new LongAdder();

    PoolMetrics metrics() {
        return new PoolMetrics(
                created.sum(),
                closed.sum(),
                invalidated.sum(),
                connectFailures.sum(),
                acquired.sum(),
                waits.sum(),
                Duration.ofNanos(waitNanos.sum()),
                timeouts.sum(),
                leaks.sum());
    }
}
