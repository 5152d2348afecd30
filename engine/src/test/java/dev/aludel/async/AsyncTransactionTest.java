package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Users;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.PendingRollbackException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class AsyncTransactionTest {
    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC, poolSize(1));
    private final AsyncConnection connection = engine.connect().join();

    @Test
    void isCommitted() {
        AsyncTransaction transaction = connection.begin().join();
        assertThat(transaction.isActive()).isTrue();
        CompletableFuture<?> inserted = connection.execute(INSERT);
        transaction.commit().join();
        inserted.join();

        assertThat(transaction.isActive()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void isRolledBackOnce() {
        AsyncTransaction transaction = connection.begin().join();
        transaction.rollback().join();
        transaction.rollback().join();

        assertThatThrownBy(transaction.commit()::join).hasCauseInstanceOf(InvalidRequestException.class);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 rollback");
    }

    @Test
    void isRefusedWithinAnother() {
        connection.all(NAMES).join();

        assertThatThrownBy(connection.begin()::join).hasCauseInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(connection.transaction(tx -> tx.execute(INSERT))::join)
                .hasCauseInstanceOf(InvalidRequestException.class);
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL);
    }

    @Test
    void hasToBeRolledBackAfterAFailedCommit() {
        driver.once("commit", failing(refused("23503")));
        AsyncTransaction transaction = connection.begin().join();

        assertThatThrownBy(transaction.commit()::join).hasCauseInstanceOf(IntegrityException.class);
        assertThat(transaction.isActive()).isFalse();
        assertThatThrownBy(connection.execute(INSERT)::join).hasCauseInstanceOf(PendingRollbackException.class);
        transaction.rollback().join();
        connection.execute(INSERT).join();
    }

    @Test
    void savepointsAreReleasedAndRolledBackTo() {
        AsyncTransaction first = connection.beginNested().join();
        AsyncTransaction second = connection.beginNested().join();
        second.rollback().join();
        first.commit().join();
        connection.commit().join();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_1",
                        "1 execute SAVEPOINT aludel_2",
                        "1 execute ROLLBACK TO SAVEPOINT aludel_2",
                        "1 execute RELEASE SAVEPOINT aludel_1",
                        "1 commit");
    }

    @Test
    void aBlockCommitsWhenItsFutureSucceeds() {
        String name = connection
                .transaction(tx -> {
                    assertThat(tx).isSameAs(connection);
                    return tx.execute(INSERT).thenCompose(inserted -> tx.scalar(NAMES));
                })
                .join();

        assertThat(name).isEqualTo("Dan");
        assertThat(driver.calls())
                .startsWith("1 connect", "1 begin", "1 execute " + INSERT_SQL)
                .endsWith("1 commit");
    }

    @Test
    void aBlockMayBringNothing() {
        assertThat(connection
                        .transaction(tx -> CompletableFuture.completedFuture(null))
                        .join())
                .isNull();
        assertThat(driver.calls()).endsWith("1 begin", "1 commit");
    }

    @Test
    void aBlockRollsBackWhenItsFutureFails() {
        driver.refuse(INSERT_SQL, refused("23505"));

        assertThatThrownBy(connection.transaction(tx -> tx.execute(INSERT))::join)
                .hasCauseInstanceOf(IntegrityException.class);
        assertThat(driver.calls()).endsWith("1 execute " + INSERT_SQL, "1 rollback");
        assertThat(connection.transaction(tx -> tx.scalar(NAMES)).join()).isEqualTo("Dan");
    }

    @Test
    void aBlockRollsBackWhenItsFunctionThrows() {
        var failure = new IllegalStateException("no");

        assertThatThrownBy(connection.transaction(tx -> {
                    tx.execute(INSERT).join();
                    throw failure;
                })::join)
                .cause()
                .isSameAs(failure);
        assertThat(driver.calls()).endsWith("1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void aBlockWhoseCommitFailsIsRolledBack() {
        driver.once("commit", failing(refused("23503")));

        assertThatThrownBy(connection.transaction(tx -> tx.execute(INSERT))::join)
                .cause()
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("COMMIT failed");
        assertThat(driver.calls()).endsWith("1 commit", "1 rollback");
        connection.execute(INSERT).join();
    }

    @Test
    void aBlockMayBeCommittedWithin() {
        connection
                .transaction(tx -> tx.execute(INSERT).thenCompose(inserted -> tx.commit()))
                .join();

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void aFailureToRollBackIsKeptWithTheReason() {
        driver.once("rollback", failing(refused("XX000")));
        var reason = new IllegalStateException("no");

        assertThatThrownBy(connection.transaction(tx -> CompletableFuture.failedFuture(reason))::join)
                .cause()
                .isSameAs(reason);
        assertThat(reason.getSuppressed())
                .singleElement()
                .satisfies(second -> assertThat(second).hasMessageContaining("ROLLBACK failed"));
    }

    @Test
    void nothingIsRolledBackOnALostConnection() {
        driver.once("execute", failing(gone()));

        assertThatThrownBy(connection.transaction(tx -> tx.execute(INSERT))::join)
                .cause()
                .isInstanceOf(OperationalException.class)
                .hasNoSuppressedExceptions();
        connection.close().join();
        assertThat(driver.calls()).endsWith("1 execute " + INSERT_SQL, "1 close");
    }
}
