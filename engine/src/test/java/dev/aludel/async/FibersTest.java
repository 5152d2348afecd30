package dev.aludel.async;

import static dev.aludel.engine.Waiting.until;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class FibersTest {
    private final CountDownLatch running = new CountDownLatch(1);

    @Test
    void runPutsWaitingCodeOnAVirtualThread() {
        assertThat(Fibers.run(() -> Thread.currentThread().isVirtual()).join()).isTrue();
        assertThat(Fibers.<String>run(() -> null).join()).isNull();
    }

    @Test
    void runKeepsTheCause() {
        var failure = new IOException("no file");

        assertThatThrownBy(Fibers.run(() -> {
                    throw failure;
                })::join)
                .cause()
                .isSameAs(failure);
    }

    @Test
    void cancellingInterruptsTheCode() {
        var thrown = new AtomicReference<Throwable>();
        CompletableFuture<String> future = Fibers.run(() -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException e) {
                thrown.set(e);
                throw e;
            }
        });
        untilOpen(running);

        assertThat(future.cancel(true)).isTrue();
        until(() -> thrown.get() instanceof InterruptedException);
        assertThat(future).isCancelled();
    }

    @Test
    void awaitBringsWhatTheFutureBrings() {
        CompletableFuture<String> later = Fibers.run(() -> {
            untilOpen(running);
            return "done";
        });
        running.countDown();

        assertThat(Fibers.await(later)).isEqualTo("done");
        assertThat(Fibers.await(CompletableFuture.<String>completedFuture(null)))
                .isNull();
    }

    @Test
    void awaitThrowsTheVeryCause() {
        var failure = new IllegalStateException("no");
        var error = new StackOverflowError();

        assertThatThrownBy(() -> Fibers.await(CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
        assertThatThrownBy(() ->
                        Fibers.await(CompletableFuture.failedFuture(failure).thenApply(unused -> "")))
                .isSameAs(failure);
        assertThatThrownBy(() -> Fibers.await(CompletableFuture.failedFuture(error)))
                .isSameAs(error);
    }

    @Test
    void awaitWrapsACheckedCause() {
        var failure = new IOException("no file");

        assertThatThrownBy(() -> Fibers.await(CompletableFuture.failedFuture(failure)))
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
    }

    @Test
    void awaitOfACancelledFutureSaysSo() {
        var cancelled = new CompletableFuture<String>();
        cancelled.cancel(true);

        assertThatThrownBy(() -> Fibers.await(cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void anInterruptCancelsWhatIsAwaited() {
        var pending = new CompletableFuture<String>();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Fibers.await(pending))
                .isInstanceOf(OperationalException.class)
                .hasMessageContainingAll("was interrupted while it waited for the database", "cancelled")
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(pending).isCancelled();
    }

    @Test
    void cancellingAFiberCancelsWhatItAwaits() {
        var pending = new CompletableFuture<String>();
        CompletableFuture<String> fiber = Fibers.run(() -> {
            running.countDown();
            return Fibers.await(pending);
        });
        untilOpen(running);
        fiber.cancel(true);

        until(pending::isCancelled);
    }

    @Test
    void awaitIsRefusedOnAnEventLoop() throws Exception {
        Predicate<Thread> loops = thread -> thread.getName().equals("loop-1");
        try (AutoCloseable rule = Fibers.refuseOn(loops)) {
            assertThat(rule).isNotNull();
            assertThatThrownBy(() -> awaitOnThread("loop-1"))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContainingAll(
                            "The thread 'loop-1' drives the database client and must not wait for it",
                            "that would be for ever",
                            "Use the async engine's futures here, or move the work to a virtual thread with"
                                    + " Fibers.run(…)");
            assertThat(awaitOnThread("loop-2")).isEqualTo("done");
        }
        assertThat(awaitOnThread("loop-1")).isEqualTo("done");
    }

    @Test
    void twoDriversMayMarkTheSameLoops() throws Exception {
        Predicate<Thread> loops = thread -> thread.getName().equals("loop-3");
        AutoCloseable first = Fibers.refuseOn(loops);
        AutoCloseable second = Fibers.refuseOn(loops);
        first.close();
        first.close();

        assertThatThrownBy(() -> awaitOnThread("loop-3")).isInstanceOf(InvalidRequestException.class);
        second.close();
        assertThat(awaitOnThread("loop-3")).isEqualTo("done");
    }

    private static String awaitOnThread(String name) throws InterruptedException {
        var outcome = new CompletableFuture<String>();
        Thread.ofPlatform()
                .name(name)
                .start(() -> {
                    try {
                        outcome.complete(Fibers.await(CompletableFuture.completedFuture("done")));
                    } catch (RuntimeException e) {
                        outcome.completeExceptionally(e);
                    }
                })
                .join();
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
