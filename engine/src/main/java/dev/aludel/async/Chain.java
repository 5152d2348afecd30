package dev.aludel.async;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A future of several steps, which cancels the step under way when it is cancelled itself. */
final class Chain<T extends @Nullable Object> extends CompletableFuture<T> {
    private volatile @Nullable Runnable cancelStep;

    /** Says how the step that begins now is cancelled; does so at once if the chain was cancelled before. */
    void step(Runnable cancel) {
        cancelStep = cancel;
        if (isCancelled()) {
            cancel.run();
        }
    }

    /** Ends as this future does. */
    Chain<T> endingAs(CompletableFuture<T> last) {
        CompletableFuture<T> unused = last.whenComplete((value, error) -> {
            if (error == null) {
                complete(value);
            } else {
                completeExceptionally(Futures.cause(error));
            }
        });
        return this;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        Runnable cancel = cancelStep;
        if (cancelled && cancel != null) {
            cancel.run();
        }
        return cancelled;
    }
}
