package dev.aludel.async;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Runs tasks one after the other, in the order in which they came, on another executor. */
final class SerialExecutor implements Executor {
    private final Executor executor;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    SerialExecutor(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
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
        executor.execute(this::runWaiting);
    }

    private void runWaiting() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            Runnable task = waiting.poll();
            busy = task != null;
            return task;
        } finally {
            lock.unlock();
        }
    }
}
