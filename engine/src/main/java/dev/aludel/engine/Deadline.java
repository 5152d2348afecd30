package dev.aludel.engine;

import dev.aludel.error.DatabaseException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The time that a statement has. When it is over the statement is cancelled on the server, again and again until it ends,
 * since one that is about to be sent does not hear the first time.
 */
final class Deadline {
    private static final long AGAIN_MILLIS = 200;
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Duration limit;
    private final Link link;
    private final ScheduledFuture<?> alarm;

    /** Held to cancel and to end, so that no cancellation reaches what comes after the statement. */
    private final ReentrantLock lock = new ReentrantLock();

    private boolean past;
    private boolean ended;

    Deadline(Duration limit, Link link) {
        this.limit = limit;
        this.link = link;
        this.alarm = TIMER.scheduleWithFixedDelay(
                this::ring, limit.toNanos(), TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS), TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor timer() {
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("aludel-timer").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** To cancel may take a while, and others wait for the timer. */
    private void ring() {
        Thread.ofVirtual().name("aludel-timeout").start(this::cancel);
    }

    private void cancel() {
        lock.lock();
        try {
            if (!ended) {
                past = true;
                link.stop();
            }
        } finally {
            lock.unlock();
        }
    }

    /** From here on nothing is cancelled any more. */
    void close() {
        alarm.cancel(false);
        lock.lock();
        try {
            ended = true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Closes, and says so if the time was over; what the server did of the statement is then unknown.
     *
     * @throws TimeoutException if the time was over
     */
    void end(Execution execution, @Nullable DatabaseException error) {
        close();
        if (past) {
            throw new TimeoutException(
                    "The statement took longer than its timeout of " + limit.toMillis() / 1000.0
                            + " s and was cancelled on the server; give it more time, or look why it takes so long."
                            + "\n[SQL: " + execution.sql() + "]",
                    error);
        }
    }
}
