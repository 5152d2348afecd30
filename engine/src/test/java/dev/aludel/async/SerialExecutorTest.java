package dev.aludel.async;

import static dev.aludel.engine.Waiting.until;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class SerialExecutorTest {
    private final Executor threads = work -> Thread.ofVirtual().start(work);

    @Test
    void runsOneTaskAtATime() {
        var serial = new SerialExecutor(threads);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        List<FiberTask<Integer>> tasks = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 200; i++) {
            int number = i;
            var task = new FiberTask<>(cancellation -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                LockSupport.parkNanos(1);
                atOnce.decrementAndGet();
                return number;
            });
            tasks.add(task);
            serial.execute(task);
        }

        assertThat(tasks.getLast().join()).isEqualTo(199);
        assertThat(most).hasValue(1);
        assertThat(tasks).allMatch(FiberTask::isDone);
    }

    @Test
    void startsAgainAfterItHadNothingToDo() {
        var serial = new SerialExecutor(threads);
        for (int i = 0; i < 3; i++) {
            var task = new FiberTask<>(cancellation -> "done");
            serial.execute(task);
            assertThat(task.join()).isEqualTo("done");
        }
    }

    @Test
    void whatFollowsATaskDoesNotHoldUpTheNextOne() {
        var serial = new SerialExecutor(threads);
        var secondDone = new CountDownLatch(1);
        var first = new FiberTask<>(cancellation -> "first");
        var second = new FiberTask<>(cancellation -> "second");
        var followed = first.thenRun(() -> untilOpen(secondDone));
        serial.execute(first);
        serial.execute(second);
        second.join();
        secondDone.countDown();

        assertThat(followed).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void tasksEndInTheirOrder() {
        var secondIsThere = new CountDownLatch(1);
        var first = new FiberTask<>(cancellation -> {
            untilOpen(secondIsThere);
            return "first";
        });
        var second = new FiberTask<>(cancellation -> "second");
        var tooEarly = new AtomicBoolean();
        var calls = new AtomicInteger();
        var serial = new SerialExecutor(work -> {
            Thread thread = Thread.ofPlatform().start(work);
            if (calls.incrementAndGet() == 2) { // by the thread that is about to end the first task
                until(() -> second.isDone() || thread.getState() == Thread.State.TIMED_WAITING);
                tooEarly.set(second.isDone());
            }
        });
        serial.execute(first);
        serial.execute(second);
        secondIsThere.countDown();

        assertThat(second.join()).isEqualTo("second");
        assertThat(first).isDone();
        assertThat(tooEarly).isFalse();
    }
}
