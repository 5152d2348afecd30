package dev.aludel.pool;

import java.util.function.LongSupplier;

/** Where a pool writes what happened, and the nanoseconds by which it measures. */
record Diary(System.Logger log, LongSupplier clock) {
    static Diary standard() {
        return new Diary(System.getLogger("dev.aludel.pool"), System::nanoTime);
    }
}
