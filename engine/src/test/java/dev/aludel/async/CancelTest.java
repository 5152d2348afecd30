package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.engine.Waiting.until;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Users;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.OperationalException;
import dev.aludel.pool.PoolStatus;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class CancelTest {
    private static final PoolStatus EMPTY = new PoolStatus(1, 0, 0, 0);
    private static final PoolStatus IDLE = new PoolStatus(1, 1, 0, 0);

    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC, poolSize(1));
    private final CountDownLatch running = new CountDownLatch(1);

    /** The next statement runs until the server is told so many times to stop it. */
    private void nextStatementRunsUntilCancelled(int times) {
        var cancels = new CountDownLatch(times);
        driver.always("cancel", cancels::countDown).once("execute", () -> {
            running.countDown();
            untilOpen(cancels);
            throw refused("57014");
        });
    }

    @Test
    void stopsTheStatementOnTheServerAndThrowsTheConnectionAway() {
        nextStatementRunsUntilCancelled(1);
        CompletableFuture<?> inserted = engine.execute(INSERT);
        untilOpen(running);

        assertThat(inserted.cancel(true)).isTrue();
        assertThatThrownBy(inserted::join).isInstanceOf(CancellationException.class);
        until(() -> engine.blocking().poolStatus().equals(EMPTY));
        assertThat(driver.calls()).contains("1 cancel").endsWith("1 close").doesNotContain("1 rollback");

        assertThat(engine.all(NAMES).join()).containsExactly("Dan", "Ana");
        assertThat(driver.calls()).contains("2 connect", "2 execute " + NAMES_SQL);
    }

    @Test
    void tellsTheServerAgainWhenItDidNotHear() {
        nextStatementRunsUntilCancelled(3);
        CompletableFuture<?> inserted = engine.execute(INSERT);
        untilOpen(running);
        inserted.cancel(true);

        until(() -> engine.blocking().poolStatus().equals(EMPTY));
        assertThat(driver.calls()).filteredOn("1 cancel"::equals).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void interruptsCodeThatDoesSomethingElse() {
        var thrown = new AtomicReference<Throwable>();
        CompletableFuture<?> waiting = engine.run(connection -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                thrown.set(e);
                throw e;
            }
        });
        untilOpen(running);
        waiting.cancel(true);

        until(() -> engine.blocking().poolStatus().equals(EMPTY));
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void keepsATransactionFromBeingCommitted() {
        nextStatementRunsUntilCancelled(1);
        var within = new AtomicReference<Throwable>();
        CompletableFuture<?> transaction = engine.transaction(connection -> {
            try {
                connection.execute(INSERT);
            } catch (OperationalException e) {
                within.set(e);
            }
        });
        untilOpen(running);
        transaction.cancel(true);

        until(() -> engine.blocking().poolStatus().equals(EMPTY));
        assertThat(within.get()).hasMessageContaining(INSERT_SQL);
        assertThat(driver.calls()).endsWith("1 close").doesNotContain("1 commit");
    }

    @Test
    void endsTheWaitForAConnection() {
        AsyncConnection only = engine.connect().join();
        CompletableFuture<?> inserted = engine.execute(INSERT);
        until(() -> engine.blocking().poolStatus().waiting() == 1);
        inserted.cancel(true);
        until(() -> engine.blocking().poolStatus().waiting() == 0);
        only.close().join();

        assertThat(engine.all(NAMES).join()).containsExactly("Dan", "Ana");
        assertThat(engine.blocking().poolStatus()).isEqualTo(IDLE);
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL, "2 connect");
    }

    @Test
    void ofConnectEndsTheWaitToo() {
        AsyncConnection only = engine.connect().join();
        CompletableFuture<AsyncConnection> second = engine.connect();
        until(() -> engine.blocking().poolStatus().waiting() == 1);
        second.cancel(true);
        until(() -> engine.blocking().poolStatus().waiting() == 0);
        only.close().join();

        assertThat(engine.blocking().poolStatus()).isEqualTo(IDLE);
    }

    @Test
    void ofConnectGivesBackWhatComesTooLate() {
        var goOn = new CountDownLatch(1);
        driver.once("connect", () -> {
            running.countDown();
            untilOpen(goOn);
        });
        CompletableFuture<AsyncConnection> connecting = engine.connect();
        untilOpen(running);
        connecting.cancel(true);
        goOn.countDown();

        until(() -> engine.blocking().poolStatus().equals(IDLE));
        assertThat(engine.all(NAMES).join()).containsExactly("Dan", "Ana");
    }

    @Test
    void comingBeforeTheConnectionKeepsTheCodeFromRunning() {
        var goOn = new CountDownLatch(1);
        driver.once("connect", () -> {
            running.countDown();
            untilOpen(goOn);
        });
        CompletableFuture<?> inserted = engine.execute(INSERT);
        untilOpen(running);
        inserted.cancel(true);
        goOn.countDown();

        until(() -> engine.blocking().poolStatus().inUse() == 0);
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL);
    }

    @Test
    void ofACallThatHasNotBegunKeepsItFromBeginning() {
        var goOn = new CountDownLatch(1);
        driver.once("execute", () -> untilOpen(goOn));
        AsyncConnection connection = engine.connect().join();
        CompletableFuture<?> first = connection.all(NAMES);
        CompletableFuture<?> second = connection.execute(INSERT);
        CompletableFuture<?> third = connection.all(NAMES);

        assertThat(second.cancel(true)).isTrue();
        goOn.countDown();
        CompletableFuture.allOf(first, third).join();
        connection.close().join();
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL, "1 cancel");
        assertThat(engine.blocking().poolStatus()).isEqualTo(IDLE);
    }

    @Test
    void ofARunningCallLeavesAConnectionThatCanOnlyBeClosed() {
        nextStatementRunsUntilCancelled(1);
        AsyncConnection connection = engine.connect().join();
        CompletableFuture<?> inserted = connection.execute(INSERT);
        untilOpen(running);
        inserted.cancel(true);

        assertThatThrownBy(connection.all(NAMES)::join)
                .cause()
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContaining("was cancelled; close it");
        connection.close().join();
        assertThat(driver.calls()).endsWith("1 cancel", "1 close");
        assertThat(engine.blocking().poolStatus()).isEqualTo(EMPTY);
    }

    @Test
    void ofCloseClosesAllTheSame() {
        var goOn = new CountDownLatch(1);
        driver.once("execute", () -> untilOpen(goOn));
        AsyncConnection connection = engine.connect().join();
        CompletableFuture<?> inserted = connection.execute(INSERT);
        CompletableFuture<?> closing = connection.close();
        assertThat(closing.cancel(true)).isTrue();
        goOn.countDown();

        inserted.join();
        until(() -> engine.blocking().poolStatus().equals(IDLE));
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void ofAnEndedFutureDoesNothing() {
        CompletableFuture<?> inserted = engine.execute(INSERT);
        inserted.join();

        assertThat(inserted.cancel(true)).isFalse();
        assertThat(driver.calls()).doesNotContain("1 cancel");
        assertThat(engine.blocking().poolStatus()).isEqualTo(IDLE);
    }
}
