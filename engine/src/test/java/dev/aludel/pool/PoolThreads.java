package dev.aludel.pool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Virtual threads of one test, whose failures are the test's. */
final class PoolThreads {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Thread start(Runnable work) {
        Thread thread = Thread.ofVirtual()
                .uncaughtExceptionHandler((failed, e) -> failures.add(e))
                .start(work);
        threads.add(thread);
        return thread;
    }

    /** Starts a thread and returns when it stands in the line of the pool. */
    Thread startWaiting(Pool pool, Runnable work) {
        int before = pool.status().waiting();
        Thread thread = start(work);
        until(() -> pool.status().waiting() > before);
        return thread;
    }

    void joinAll() {
        for (Thread thread : threads) {
            until(() -> !thread.isAlive());
        }
        for (Throwable failure : failures) {
            throw new AssertionError("a thread of the test failed", failure);
        }
    }

    static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("did not happen within " + PATIENCE);
            }
            LockSupport.parkNanos(20_000);
        }
    }
}
