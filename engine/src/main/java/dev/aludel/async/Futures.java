package dev.aludel.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code try} and {@code finally} are for futures. */
final class Futures {
    private Futures() {}

    /** Makes a future; a function that throws makes one that has failed. */
    static <A, T extends @Nullable Object> CompletableFuture<T> start(
            Function<A, CompletableFuture<T>> work, A argument) {
        try {
            return work.apply(argument);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Does something after a success or something else after a failure, the something's own failure too, and then ends as the
     * future did. The first failure is the one that is reported.
     */
    static <T extends @Nullable Object> CompletableFuture<T> then(
            CompletableFuture<T> future,
            Supplier<CompletableFuture<@Nullable Void>> afterSuccess,
            Supplier<CompletableFuture<@Nullable Void>> afterFailure) {
        return future.thenCompose(value -> afterSuccess.get().thenApply(done -> value))
                .exceptionallyCompose(error -> afterFailure
                        .get()
                        .handle((done, second) -> {
                            if (second != null) {
                                suppress(cause(second), cause(error));
                            }
                            return error;
                        })
                        .thenCompose(CompletableFuture::failedFuture));
    }

    private static void suppress(Throwable second, Throwable first) {
        if (!second.equals(first)) {
            first.addSuppressed(second);
        }
    }

    /** The failure itself, without the wrapping that each further step puts around it. */
    static Throwable cause(Throwable error) {
        Throwable cause = error instanceof CompletionException ? error.getCause() : null;
        return cause == null ? error : cause;
    }
}
