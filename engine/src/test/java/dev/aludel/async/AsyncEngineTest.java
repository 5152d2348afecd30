package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Users;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.NoResultException;
import dev.aludel.pool.PoolStatus;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class AsyncEngineTest {
    private static final PoolStatus ALL_BACK = new PoolStatus(2, 1, 0, 0);

    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC, poolSize(2));

    @Test
    void offersEveryWayToFetch() {
        assertThat(engine.execute(INSERT).join().rowCount()).isEqualTo(1);
        assertThat(engine.all(NAMES).join()).containsExactly("Dan", "Ana");
        assertThat(engine.first(NAMES).join()).contains("Dan");
        assertThat(engine.scalar(NAMES).join()).isEqualTo("Dan");
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row("Eve"));
        assertThat(engine.one(NAMES).join()).isEqualTo("Eve");
        assertThat(engine.oneOrNull(NAMES).join()).isEqualTo("Eve");
        driver.answer(NAMES_SQL, FakeAnswer.columns("name"));
        assertThat(engine.oneOrNull(NAMES).join()).isNull();
        assertThat(engine.scalar(NAMES).join()).isNull();

        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
        assertThat(driver.calls()).doesNotContain("1 begin");
    }

    @Test
    void aFailureEndsTheFuture() {
        driver.once("execute", failing(refused("23505")));

        assertThatThrownBy(engine.execute(INSERT)::join).hasCauseInstanceOf(IntegrityException.class);
        driver.answer(NAMES_SQL, FakeAnswer.columns("name"));
        assertThatThrownBy(engine.one(NAMES)::join).hasCauseInstanceOf(NoResultException.class);
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
    }

    @Test
    void runsWaitingCodeAndRollsBackWhatItDoesNotCommit() {
        engine.run(connection -> connection.execute(INSERT)).join();

        assertThat(driver.calls())
                .startsWith("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 rollback")
                .doesNotContain("1 commit");
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
    }

    @Test
    void callsWaitingCodeForAValue() {
        CompletableFuture<Long> inserted = engine.call(connection -> {
            long count = connection.execute(INSERT).rowCount();
            connection.commit();
            return count;
        });

        assertThat(inserted.join()).isEqualTo(1);
        assertThat(driver.calls()).contains("1 commit");
    }

    @Test
    void codeMayThrowAnything() {
        var checked = new IOException("no file");
        var error = new StackOverflowError();

        assertThatThrownBy(engine.run(connection -> {
                    throw checked;
                })::join)
                .cause()
                .isSameAs(checked);
        assertThatThrownBy(engine.call(connection -> {
                    throw error;
                })::join)
                .cause()
                .isSameAs(error);
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
    }

    @Test
    void commitsATransactionWhenTheCodeReturns() {
        engine.transaction(connection -> connection.execute(INSERT)).join();
        long inserted = engine.transactionResult(
                        connection -> connection.execute(INSERT).rowCount())
                .join();

        assertThat(inserted).isEqualTo(1);
        assertThat(driver.calls())
                .filteredOn(call -> !call.equals("1 rollback"))
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit");
    }

    @Test
    void rollsATransactionBackWhenTheCodeThrows() {
        var failure = new IOException("no file");

        assertThatThrownBy(engine.transaction(connection -> {
                    connection.execute(INSERT);
                    throw failure;
                })::join)
                .cause()
                .isSameAs(failure);
        assertThat(driver.calls()).containsSubsequence("1 begin", "1 rollback").doesNotContain("1 commit");
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
    }

    @Test
    void aCommitThatFailsIsRolledBackAndReported() {
        driver.once("commit", failing(refused("23503")));

        assertThatThrownBy(engine.transaction(connection -> connection.execute(INSERT))::join)
                .cause()
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("COMMIT failed");
        assertThat(driver.calls()).containsSubsequence("1 commit", "1 rollback");
    }

    @Test
    void lendsAConnectionForAsLongAsAFutureRuns() {
        String first = engine.connect(connection -> connection
                        .execute(INSERT)
                        .thenCompose(inserted -> connection.commit())
                        .thenCompose(committed -> connection.first(NAMES))
                        .thenApply(name -> name.orElse("nobody")))
                .join();

        assertThat(first).isEqualTo("Dan");
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
        assertThat(driver.calls())
                .startsWith(
                        "1 connect",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit",
                        "1 begin",
                        "1 execute " + NAMES_SQL);
    }

    @Test
    void takesTheConnectionBackWhenTheFutureFails() {
        driver.once("execute", failing(refused("23505")));

        assertThatThrownBy(engine.connect(connection -> connection.execute(INSERT))::join)
                .hasCauseInstanceOf(IntegrityException.class);
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
    }

    @Test
    void takesTheConnectionBackWhenTheFunctionThrows() {
        var failure = new IllegalStateException("no");

        assertThatThrownBy(engine.connect(connection -> {
                    throw failure;
                })::join)
                .cause()
                .isSameAs(failure);
        assertThat(engine.blocking().poolStatus()).isEqualTo(ALL_BACK);
    }

    @Test
    void tellsOfAConnectionThatCannotBeGivenBackProperly() {
        driver.once("rollback", failing(refused("XX000")));

        assertThatThrownBy(engine.connect(connection -> connection.execute(INSERT))::join)
                .cause()
                .hasMessageContaining("ROLLBACK failed");
        assertThat(engine.blocking().poolStatus()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }

    @Test
    void theFirstOfTwoFailuresIsReportedAndTheSecondKept() {
        driver.once("rollback", failing(refused("XX000")));
        var failure = new IllegalStateException("no");

        assertThatThrownBy(
                        engine.connect(connection -> connection.execute(INSERT).thenApply(inserted -> {
                            throw failure;
                        }))::join)
                .cause()
                .isSameAs(failure);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(second -> assertThat(second).hasMessageContaining("ROLLBACK failed"));
    }

    @Test
    void isTheBlockingEngineBehindFutures() {
        assertThat(engine.dialect()).isSameAs(POSTGRESQL);
        assertThat(engine.blocking().driver()).isSameAs(driver);
        assertThat(engine).hasToString("AsyncEngine(postgresql)");
    }
}
