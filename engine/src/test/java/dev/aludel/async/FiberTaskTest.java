package dev.aludel.async;

import static dev.aludel.engine.Waiting.until;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class FiberTaskTest {
    private final CountDownLatch running = new CountDownLatch(1);

    @Test
    void endsAsItsWorkDoes() {
        var failure = new IOException("no");
        FiberTask<String> good = new FiberTask<>(cancellation -> "done");
        FiberTask<String> bad = new FiberTask<>(cancellation -> {
            throw failure;
        });
        good.run();
        bad.run();

        assertThat(good).isCompletedWithValue("done");
        assertThatThrownBy(bad::join).cause().isSameAs(failure);
    }

    @Test
    void neverStartsOnceItIsCancelled() {
        var ran = new AtomicBoolean();
        FiberTask<Boolean> task = new FiberTask<>(cancellation -> ran.getAndSet(true));
        task.cancel(true);
        task.run();

        assertThat(ran).isFalse();
    }

    @Test
    void anInterruptOfTheWorkIsGoneAfterIt() {
        var after = new AtomicBoolean(true);
        FiberTask<String> task = new FiberTask<>(cancellation -> {
            running.countDown();
            until(() -> Thread.currentThread().isInterrupted());
            return "late";
        });
        Thread thread = Thread.ofVirtual().start(() -> {
            task.run();
            after.set(Thread.currentThread().isInterrupted());
        });
        untilOpen(running);
        task.cancel(true);

        until(() -> !thread.isAlive());
        assertThat(after).isFalse();
    }

    @Test
    void handsOverAnOutcomeThatNobodyWantsAnyMore() {
        List<String> unwanted = new ArrayList<>();
        FiberTask<String> task = new FiberTask<>(
                cancellation -> {
                    running.countDown();
                    until(() -> Thread.currentThread().isInterrupted());
                    return "late";
                },
                unwanted::add);
        Thread thread = Thread.ofVirtual().start(task);
        untilOpen(running);
        task.cancel(true);

        until(() -> !thread.isAlive());
        assertThat(unwanted).containsExactly("late");
    }

    @Test
    void isStoppedTheWayItsWorkSaidAndNotInterrupted() {
        var stopped = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        FiberTask<String> task = new FiberTask<>(cancellation -> {
            cancellation.onCancel(stopped::countDown);
            running.countDown();
            untilOpen(stopped);
            interrupted.set(Thread.currentThread().isInterrupted());
            return "late";
        });
        Thread thread = Thread.ofVirtual().start(task);
        untilOpen(running);
        task.cancel(true);

        until(() -> !thread.isAlive());
        assertThat(interrupted).isFalse();
    }

    @Test
    void tellsItsOutcomeOnlyWhenAskedTo() {
        FiberTask<String> task = new FiberTask<>(cancellation -> "done");
        Runnable tell = task.perform();

        assertThat(task).isNotDone();
        tell.run();
        assertThat(task).isCompletedWithValue("done");
    }
}
