package dev.aludel.async;

import dev.aludel.error.ErrorDetails;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The bridge between code that waits and code that gets called back, in two functions: {@link #run} puts waiting code behind
 * a future, {@link #await} waits for a future.
 *
 * <pre>{@code
 * CompletableFuture<List<String>> names = Fibers.run(() -> engine.all(select(users.name)));
 * }</pre>
 */
public final class Fibers {
    private static final List<Predicate<Thread>> EVENT_LOOPS = new CopyOnWriteArrayList<>();

    private Fibers() {}

    /**
     * Runs waiting code on a virtual thread.
     *
     * @param work the code
     * @param <T> what it returns
     * @return a future that ends as the code does; cancelling it interrupts the code
     */
    public static <T extends @Nullable Object> CompletableFuture<T> run(Callable<T> work) {
        FiberTask<T> task = new FiberTask<>(cancellation -> work.call());
        Thread.ofVirtual().name("aludel-fiber").start(task);
        return task;
    }

    /**
     * Waits for a future; for drivers whose client does not block.
     *
     * @param stage the future
     * @param <T> what it brings
     * @return what it brought
     * @throws InvalidRequestException if the calling thread is one of those that the future needs to make progress
     * @throws OperationalException if the thread is interrupted; the future is cancelled and the interrupt flag set again
     * @throws RuntimeException whatever made the future fail; a checked exception is wrapped in a
     *     {@link CompletionException}
     */
    public static <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        refuseOnEventLoop();
        CompletableFuture<T> future = stage.toCompletableFuture();
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new OperationalException(
                    ErrorDetails.of("The thread was interrupted while it waited for the database; the statement was"
                            + " cancelled."),
                    e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            default -> new CompletionException(cause);
        };
    }

    private static void refuseOnEventLoop() {
        Thread thread = Thread.currentThread();
        for (Predicate<Thread> eventLoop : EVENT_LOOPS) {
            if (eventLoop.test(thread)) {
                throw new InvalidRequestException("The thread '" + thread.getName() + "' drives the database client"
                        + " and must not wait for it: that"
                        + " would be for ever. Use the"
                        + " async engine's futures here,"
                        + " or move the work to a virtual"
                        + " thread with Fibers.run(…).");
            }
        }
    }

    /**
     * Names threads that must not wait; for drivers with event loops of their own.
     *
     * @param eventLoop says whether a thread is one of them
     * @return takes the rule back when it is closed
     */
    public static AutoCloseable refuseOn(Predicate<Thread> eventLoop) {
        Predicate<Thread> rule = new Rule(eventLoop);
        EVENT_LOOPS.add(rule);
        return () -> EVENT_LOOPS.remove(rule);
    }

    /** Told apart from every other, also from one that says the same. */
    private static final class Rule implements Predicate<Thread> {
        private final Predicate<Thread> eventLoop;

        Rule(Predicate<Thread> eventLoop) {
            this.eventLoop = eventLoop;
        }

        @Override
        public boolean test(Thread thread) {
            return eventLoop.test(thread);
        }
    }
}
