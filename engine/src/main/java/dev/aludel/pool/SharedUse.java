package dev.aludel.pool;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The loans that one thread has of its one connection. */
final class SharedUse {
    private final PoolEntry entry;
    private final Thread thread;
    private final AtomicInteger users = new AtomicInteger(1);
    private final AtomicInteger savepoints = new AtomicInteger();
    private volatile boolean useless;
    private volatile @Nullable Throwable cause;

    SharedUse(PoolEntry entry, Thread thread) {
        this.entry = entry;
        this.thread = thread;
    }

    PoolEntry entry() {
        return entry;
    }

    Thread thread() {
        return thread;
    }

    /** One loan more; false if the last one has just ended or the connection is not to be used any more. */
    boolean join() {
        return !useless && users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** One loan less; true if it was the last. */
    boolean leave() {
        return users.decrementAndGet() == 0;
    }

    void lose(@Nullable Throwable because) {
        cause = because;
        useless = true;
    }

    boolean isUseless() {
        return useless;
    }

    @Nullable
    Throwable cause() {
        return cause;
    }

    String nextSavepoint() {
        return "aludel_thread_" + savepoints.incrementAndGet();
    }
}
