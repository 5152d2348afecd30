package dev.aludel.async;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waiting code and its future in one. Cancelling it before it starts keeps it from starting. Cancelling it while it runs
 * stops the statement on the server, if the code said how; otherwise, and if that does not help, it interrupts the thread.
 * The code then still gets to clean up.
 */
final class FiberTask<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {
    private static final int STOPS_BEFORE_INTERRUPT = 50;
    private static final long MILLIS_BETWEEN_STOPS = 20;

    private final Work<T> work;
    private final Consumer<T> unwanted;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Runnable stop;

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
        if (isDone()) {
            return;
        }
        thread = Thread.currentThread();
        try {
            T outcome = work.call(this);
            thread = null;
            if (!complete(outcome)) {
                unwanted.accept(outcome);
            }
        } catch (Throwable e) {
            completeExceptionally(e);
        } finally {
            thread = null;
        }
    }

    /** Says how what is about to run is stopped on the server; {@code null} once there is nothing to stop any more. */
    void onCancel(@Nullable Runnable how) {
        stop = how;
    }

    /** Cancels; the server is told by another thread, since telling it may take a while. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && thread != null) {
            Thread.ofVirtual().name("aludel-cancel").start(this::stopRunning);
        }
        return cancelled;
    }

    /**
     * Tells the server again and again, since a statement that is about to be sent does not hear the first time. An
     * interrupt comes last: some drivers answer it by closing files that others use too.
     */
    private void stopRunning() {
        try {
            for (int i = 0; thread != null; i++) {
                Runnable how = stop;
                if (how != null) {
                    how.run();
                }
                Thread running = thread;
                if (running != null && (how == null || i >= STOPS_BEFORE_INTERRUPT)) {
                    running.interrupt();
                }
                Thread.sleep(MILLIS_BETWEEN_STOPS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waiting code that can say how it is stopped. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T call(FiberTask<?> cancellation) throws Exception;
    }
}
