package dev.aludel.async;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waiting code and its future in one. Cancelling it before it starts keeps it from starting. Cancelling it while it runs
 * stops the statement on the server, if the code said how; otherwise, and if that does not help, it interrupts the thread.
 * The code then still gets to clean up.
 */
final class FiberTask<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {
    private static final long FIRST_WAIT_MILLIS = 20;
    private static final long LONGEST_WAIT_MILLIS = 1000;

    private final Work<T> work;
    private final Consumer<T> unwanted;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread thread;
    private @Nullable Runnable stop;

    FiberTask(Work<T> work) {
        this(work, outcome -> {});
    }

    /** The second argument is handed an outcome that nobody waits for any more. */
    FiberTask(Work<T> work, Consumer<T> unwanted) {
        this.work = work;
        this.unwanted = unwanted;
    }

    @Override
    public void run() {
        perform().run();
    }

    /** Does the work. What it returns tells the outcome to those who wait for it. */
    Runnable perform() {
        if (!enter()) {
            return () -> {};
        }
        T outcome;
        try {
            outcome = work.call(this);
        } catch (Throwable e) {
            return () -> completeExceptionally(e);
        } finally {
            leave();
        }
        return () -> {
            if (!complete(outcome)) {
                unwanted.accept(outcome);
            }
        };
    }

    private boolean enter() {
        lock.lock();
        try {
            if (isDone()) {
                return false;
            }
            thread = Thread.currentThread();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** From here on nobody interrupts this thread; and an interrupt that came was meant for the work, not for what follows. */
    private void leave() {
        lock.lock();
        try {
            thread = null;
            Thread.interrupted();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Says how what is about to run is stopped on the server.
     *
     * @throws CancellationException if it is not wanted any more
     */
    void onCancel(Runnable how) {
        lock.lock();
        try {
            stop = how;
        } finally {
            lock.unlock();
        }
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Cancels; the server is told by another thread, since telling it may take a while. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && isRunning()) {
            Thread.ofVirtual().name("aludel-cancel").start(this::stopRunning);
        }
        return cancelled;
    }

    private boolean isRunning() {
        lock.lock();
        try {
            return thread != null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Tells the server again and again, since a statement that is about to be sent does not hear the first time. An
     * interrupt comes last: some drivers answer it by closing files that others use too.
     */
    private void stopRunning() {
        try {
            for (long wait = FIRST_WAIT_MILLIS; isRunning(); wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS)) {
                stopOnce(wait == LONGEST_WAIT_MILLIS);
                Thread.sleep(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopOnce(boolean lastMeans) {
        Runnable how;
        lock.lock();
        try {
            how = stop;
            if (thread != null && (how == null || lastMeans)) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
        if (how != null) {
            how.run();
        }
    }

    /** Waiting code that can say how it is stopped. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T call(FiberTask<?> cancellation) throws Exception;
    }
}
