package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.DriverTraits;
import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Users;
import dev.aludel.error.ConnectionClosedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which threads the work is done, and what becomes of it when the engine is closed. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class AsyncThreadsTest {
    private final FakeDriver driver = Users.driver();

    private AsyncEngine engine(boolean nativeThreads) {
        return Engines.create(driver.withTraits(new DriverTraits(nativeThreads, false, false)), ASYNC);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nativeCodeRunsOnPlatformThreadsAndNothingElseDoes(boolean nativeThreads) {
        AsyncEngine engine = engine(nativeThreads);
        AsyncConnection connection = engine.connect().join();

        assertThat(engine.call(c -> Thread.currentThread().isVirtual()).join()).isEqualTo(!nativeThreads);
        assertThat(connection.call(c -> Thread.currentThread().isVirtual()).join())
                .isEqualTo(!nativeThreads);
        assertThat(engine.call(c -> Thread.currentThread().isDaemon()).join()).isTrue();
        assertThat(engine.call(c -> Thread.currentThread().getName()).join()).startsWith("aludel-");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClosedEngineAnswersWithFailedFutures(boolean nativeThreads) {
        AsyncEngine engine = engine(nativeThreads);
        engine.close();
        engine.close();

        assertThatThrownBy(engine.execute(INSERT)::join).hasCauseInstanceOf(ConnectionClosedException.class);
        assertThatThrownBy(engine.connect()::join).hasCauseInstanceOf(ConnectionClosedException.class);
        assertThatThrownBy(engine.connect(connection -> connection.all(NAMES))::join)
                .hasCauseInstanceOf(ConnectionClosedException.class);
        assertThat(driver.calls()).containsExactly("close driver");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatRunsWhenTheEngineIsClosedGetsToItsEnd(boolean nativeThreads) {
        var running = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        driver.once("execute", () -> {
            running.countDown();
            untilOpen(goOn);
        });
        AsyncEngine engine = engine(nativeThreads);
        CompletableFuture<?> inserted = engine.transaction(connection -> connection.execute(INSERT));
        untilOpen(running);
        engine.close();
        assertThat(driver.calls()).doesNotContain("close driver");
        goOn.countDown();

        inserted.join();
        assertThat(driver.calls()).endsWith("1 commit", "1 rollback", "1 close", "close driver");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionOutlivesItsEngineAndCanBeClosed(boolean nativeThreads) {
        AsyncEngine engine = engine(nativeThreads);
        AsyncConnection connection = engine.connect().join();
        engine.close();

        assertThat(connection.all(NAMES).join()).containsExactly("Dan", "Ana");
        connection.close().join();
        assertThat(driver.calls()).endsWith("1 rollback", "1 rollback", "1 close", "close driver");
    }
}
