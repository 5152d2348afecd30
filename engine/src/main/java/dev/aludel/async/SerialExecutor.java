package dev.aludel.async;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after the other, in the order in which they came, on another executor. They also end in that order. What
 * follows the end of a task runs beside the tasks that come next, so that it may wait for them.
 */
final class SerialExecutor {
    private static final long MOMENT_NANOS = 10_000;

    private final Executor executor;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<FiberTask<?>> waiting = new ArrayDeque<>();
    private boolean busy;
    private WeakReference<FiberTask<?>> before = new WeakReference<>(null); // weak, since it holds its outcome

    SerialExecutor(Executor executor) {
        this.executor = executor;
    }

    void execute(FiberTask<?> task) {
        lock.lock();
        try {
            waiting.add(task);
            if (busy) {
                return;
            }
            busy = true;
        } finally {
            lock.unlock();
        }
        executor.execute(this::runNext);
    }

    private void runNext() {
        FiberTask<?> task = next();
        Runnable end = task.perform();
        FiberTask<?> previous = before.get();
        before = new WeakReference<>(task);
        if (handOver()) {
            executor.execute(this::runNext);
        }
        awaitEnd(previous);
        end.run();
    }

    private FiberTask<?> next() {
        lock.lock();
        try {
            return waiting.remove();
        } finally {
            lock.unlock();
        }
    }

    private boolean handOver() {
        lock.lock();
        try {
            busy = !waiting.isEmpty();
            return busy;
        } finally {
            lock.unlock();
        }
    }

    /** It is about to end, on another thread. To wait for it as its users do could mean to wait for them. */
    private static void awaitEnd(@Nullable FiberTask<?> task) {
        while (task != null && !task.isDone()) {
            LockSupport.parkNanos(MOMENT_NANOS);
        }
    }
}
