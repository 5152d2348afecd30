package dev.aludel.pool;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Time that passes when the test says so. */
final class FakeClock implements LongSupplier {
    private final AtomicLong now = new AtomicLong(1_000_000);

    void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Override
    public long getAsLong() {
        return now.get();
    }
}
