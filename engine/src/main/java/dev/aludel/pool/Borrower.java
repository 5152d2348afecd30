package dev.aludel.pool;

import org.jspecify.annotations.Nullable;

/** Who asks for a connection, where in the program if that is recorded, and how long it has stood in line. */
final class Borrower {
    private final Thread thread;
    private final @Nullable Throwable acquired;
    private long waited = -1;

    private Borrower(Thread thread, @Nullable Throwable acquired) {
        this.thread = thread;
        this.acquired = acquired;
    }

    /** The thread that calls. */
    static Borrower current(boolean withPlace) {
        Thread thread = Thread.currentThread();
        return new Borrower(thread, withPlace ? new Throwable("the connection was acquired here") : null);
    }

    Thread thread() {
        return thread;
    }

    @Nullable
    Throwable acquired() {
        return acquired;
    }

    void waited(long nanos) {
        waited = nanos;
    }

    /** Nanoseconds, or less than nothing if there was no wait. */
    long waited() {
        return waited;
    }

    @Override
    public String toString() {
        return thread.getName().isEmpty() ? "virtual thread " + thread.threadId() : "thread " + thread.getName();
    }
}
