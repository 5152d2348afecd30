package dev.aludel.engine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do, and fails the test when it does not happen. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Waiting() {}

    public static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("did not happen within " + PATIENCE);
            }
            LockSupport.parkNanos(20_000);
        }
    }

    /** Waits for a latch whatever interrupts come; they are kept for the caller. */
    public static void untilOpen(CountDownLatch latch) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                        throw new AssertionError("the latch was not opened within " + PATIENCE);
                    }
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
