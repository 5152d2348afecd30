package dev.aludel.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * Virtual threads that all want a connection, again and again.
 *
 * @param callers how many
 * @param times how often each borrows one
 * @param hold for how long each keeps it
 */
record Crowd(int callers, int times, Duration hold) {
    /** Lets them begin all at once, and waits for the last. */
    Waits storm(Lender lender) throws InterruptedException {
        var start = new CountDownLatch(1);
        List<Caller> crowd = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            var caller = new Caller(lender, start, new long[times]);
            crowd.add(caller);
            threads.add(Thread.startVirtualThread(caller));
        }
        long begin = System.nanoTime();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        long end = System.nanoTime();
        return Waits.of(crowd.stream().map(caller -> caller.waits).toList(), end - begin);
    }

    /** One of them; a wait in vain stays 0 and is never measured as such. */
    private final class Caller implements Runnable {
        private final Lender lender;
        private final CountDownLatch start;
        private final long[] waits;

        Caller(Lender lender, CountDownLatch start, long[] waits) {
            this.lender = lender;
            this.start = start;
            this.waits = waits;
        }

        @Override
        public void run() {
            try {
                start.await();
                for (int i = 0; i < times; i++) {
                    borrow(i);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void borrow(int i) throws InterruptedException {
            long asked = System.nanoTime();
            try {
                lender.lend(() -> {
                    waits[i] = Math.max(1, System.nanoTime() - asked);
                    LockSupport.parkNanos(hold.toNanos());
                });
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                waits[i] = 0;
            }
        }
    }
}
