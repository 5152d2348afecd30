package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
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
import dev.aludel.pool.PoolStatus;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cancels the futures that are made of the user's futures. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class CancelChainTest {
    private static final PoolStatus EMPTY = new PoolStatus(1, 0, 0, 0);

    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC, poolSize(1));
    private final CountDownLatch running = new CountDownLatch(1);

    private void nextStatementRunsUntilCancelled() {
        var cancelled = new CountDownLatch(1);
        driver.always("cancel", cancelled::countDown).once("execute", () -> {
            running.countDown();
            untilOpen(cancelled);
            throw refused("57014");
        });
    }

    @Test
    void aTransactionIsStoppedAndNotCommitted() {
        nextStatementRunsUntilCancelled();
        AsyncConnection connection = engine.connect().join();
        CompletableFuture<?> transaction = connection.transaction(tx -> tx.execute(INSERT)
                .handle((inserted, error) -> "whatever happens")
                .thenCompose(ignored -> tx.all(NAMES)));
        untilOpen(running);

        assertThat(transaction.cancel(true)).isTrue();
        assertThatThrownBy(transaction::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(connection.all(NAMES)::join).hasCauseInstanceOf(ConnectionClosedException.class);
        connection.close().join();
        assertThat(driver.calls())
                .startsWith("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 cancel")
                .endsWith("1 close")
                .doesNotContain("1 commit");
        assertThat(engine.blocking().poolStatus()).isEqualTo(EMPTY);
    }

    @Test
    void aTransactionThatWaitsForSomethingElseIsRolledBackAtOnce() {
        AsyncConnection connection = engine.connect().join();
        var never = new CompletableFuture<String>();
        CompletableFuture<?> transaction = connection.transaction(tx -> {
            running.countDown();
            return never;
        });
        untilOpen(running);
        until(() -> transaction.cancel(true) && never.isCancelled());

        connection.close().join();
        assertThat(driver.calls()).endsWith("1 close").doesNotContain("1 commit");
    }

    @Test
    void aTransactionThatHasNotBegunNeverDoes() {
        var goOn = new CountDownLatch(1);
        driver.once("execute", () -> untilOpen(goOn));
        AsyncConnection connection = engine.connect().join();
        CompletableFuture<?> before = connection.run(blocking -> blocking.executeAutocommitted(INSERT));
        CompletableFuture<?> transaction = connection.transaction(tx -> tx.all(NAMES));
        transaction.cancel(true);
        goOn.countDown();
        before.join();

        assertThat(connection.scalar(NAMES).join()).isEqualTo("Dan");
        connection.commit().join();
        assertThat(driver.calls()).filteredOn("1 begin"::equals).hasSize(1);
    }

    @Test
    void aBorrowedConnectionIsStoppedAndThrownAway() {
        nextStatementRunsUntilCancelled();
        CompletableFuture<?> borrowed =
                engine.connect(connection -> connection.execute(INSERT).thenCompose(inserted -> connection.commit()));
        untilOpen(running);
        borrowed.cancel(true);

        until(() -> engine.blocking().poolStatus().equals(EMPTY));
        assertThat(driver.calls()).contains("1 cancel").endsWith("1 close").doesNotContain("1 commit");
        assertThat(engine.all(NAMES).join()).containsExactly("Dan", "Ana");
    }

    @Test
    void aTransactionOnABorrowedConnectionIsStoppedToo() {
        nextStatementRunsUntilCancelled();
        CompletableFuture<?> borrowed = engine.connect(connection -> connection.transaction(tx -> tx.execute(INSERT)));
        untilOpen(running);
        borrowed.cancel(true);

        until(() -> engine.blocking().poolStatus().equals(EMPTY));
        assertThat(driver.calls()).contains("1 cancel").endsWith("1 close").doesNotContain("1 commit");
    }

    @Test
    void theWaitForAConnectionIsEnded() {
        AsyncConnection only = engine.connect().join();
        CompletableFuture<?> borrowed = engine.connect(connection -> connection.execute(INSERT));
        until(() -> engine.blocking().poolStatus().waiting() == 1);
        borrowed.cancel(true);

        until(() -> engine.blocking().poolStatus().waiting() == 0);
        only.close().join();
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL);
        assertThat(engine.blocking().poolStatus().inUse()).isZero();
    }

    @Test
    void aChainCancelledBetweenStepsCancelsTheNextOne() {
        var chain = new Chain<String>();
        chain.cancel(true);
        var step = new CompletableFuture<String>();
        chain.step(() -> step.cancel(true));

        assertThat(step).isCancelled();
    }

    @Test
    void aChainIsCancelledOnce() {
        var chain = new Chain<String>();
        var last = new CompletableFuture<String>();
        chain.step(() -> last.cancel(true));
        assertThat(chain.endingAs(last).complete("done")).isTrue();

        assertThat(chain.cancel(true)).isFalse();
        assertThat(last).isNotDone();
    }
}
