package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Execution;
import dev.aludel.engine.Users;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class AsyncListenerTest {
    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC);
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void aStatementIsSentOnceTheFutureHasCompleted() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var gate = new CompletableFuture<String>();
        engine.listeners().add(AsyncListeners.awaited(new AsyncListener() {
            @Override
            public CompletionStage<?> beforeExecute(Execution execution) {
                asked.countDown();
                return gate;
            }
        }));
        var result = engine.execute(INSERT);
        asked.await();
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL);
        gate.complete("go");

        assertThat(result.join().rowCount()).isEqualTo(1);
    }

    @Test
    void aFutureThatFailsKeepsTheStatementFromBeingSent() {
        var failure = new IllegalStateException("not allowed");
        engine.listeners().add(AsyncListeners.awaited(new AsyncListener() {
            @Override
            public CompletionStage<?> beforeExecute(Execution execution) {
                return CompletableFuture.failedFuture(failure);
            }
        }));

        assertThatThrownBy(engine.execute(INSERT)::join).hasCause(failure);
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL);
    }

    /** Says what it is asked for. */
    private final class Recorder implements AsyncListener {
        private CompletionStage<?> tell(String what) {
            return CompletableFuture.runAsync(() -> told.add(what));
        }

        @Override
        public CompletionStage<?> afterExecute(Execution execution, Duration elapsed) {
            return tell("after");
        }

        @Override
        public CompletionStage<?> onError(Execution execution, RuntimeException error) {
            return tell("error");
        }

        @Override
        public CompletionStage<?> onCommit() {
            return tell("commit");
        }

        @Override
        public CompletionStage<?> onRollback() {
            return tell("rollback");
        }
    }

    @Test
    void isAskedAtEveryStep() {
        engine.listeners().add(AsyncListeners.awaited(new Recorder()));
        AsyncConnection connection = engine.connect().join();
        connection.execute(INSERT).join();
        connection.commit().join();
        driver.refuse(INSERT_SQL, refused("23505"));
        assertThatThrownBy(connection.execute(INSERT)::join).hasMessageContaining("says no");
        connection.rollback().join();
        connection.close().join();

        assertThat(told).containsExactly("after", "commit", "error", "rollback");
    }

    @Test
    void listenersOfAConnectionAreToldOnTheThreadThatWorks() {
        AsyncConnection connection = engine.connect().join();
        Thread caller = Thread.currentThread();
        connection
                .listeners()
                .add(EngineListener.beforeExecute(
                        execution -> told.add(Thread.currentThread().equals(caller) ? "caller" : "worker")));
        connection.execute(INSERT).join();
        engine.execute(INSERT).join();

        assertThat(told).containsExactly("worker");
    }

    @Test
    void aListenerThatAsksForNothingIsNotWaitedFor() {
        engine.listeners().add(AsyncListeners.awaited(new AsyncListener() {}));
        AsyncConnection connection = engine.connect().join();
        connection.execute(INSERT).join();
        connection.commit().join();
        connection.close().join();

        assertThat(driver.calls()).contains("1 commit");
    }
}
