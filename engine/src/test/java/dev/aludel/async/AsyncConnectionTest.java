package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.ROWS;
import static dev.aludel.engine.Users.ROWS_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Users;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.IntegrityException;
import dev.aludel.pool.PoolStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class AsyncConnectionTest {
    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC, poolSize(1));
    private final AsyncConnection connection = engine.connect().join();

    @Test
    void offersEveryWayToFetch() {
        assertThat(connection.execute(INSERT).join().rowCount()).isEqualTo(1);
        assertThat(connection.all(NAMES).join()).containsExactly("Dan", "Ana");
        assertThat(connection.first(NAMES).join()).contains("Dan");
        assertThat(connection.scalar(NAMES).join()).isEqualTo("Dan");
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row("Eve"));
        assertThat(connection.one(NAMES).join()).isEqualTo("Eve");
        assertThat(connection.oneOrNull(NAMES).join()).isEqualTo("Eve");
        driver.answer(NAMES_SQL, FakeAnswer.columns("name"));
        assertThat(connection.oneOrNull(NAMES).join()).isNull();
        assertThat(connection.scalar(NAMES).join()).isNull();
        assertThat(connection.dialect()).isSameAs(POSTGRESQL);
    }

    @Test
    void everyStatementIsPartOfATransaction() {
        connection.execute(INSERT).join();
        connection.commit().join();
        connection.all(NAMES).join();
        connection.rollback().join();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit",
                        "1 begin",
                        "1 execute " + NAMES_SQL,
                        "1 rollback");
    }

    @Test
    void callsAreCarriedOutInTheirOrderThoughNobodyWaits() {
        var goOn = new CountDownLatch(1);
        driver.once("execute", () -> untilOpen(goOn));
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(connection.execute(INSERT));
            calls.add(connection.all(NAMES));
            calls.add(connection.all(ROWS));
        }
        calls.add(connection.commit());
        CompletableFuture<?> closed = connection.close();
        goOn.countDown();
        closed.join();

        assertThat(calls.stream().allMatch(CompletableFuture::isDone)).isTrue();
        List<String> expected = new ArrayList<>(List.of("1 connect", "1 begin"));
        for (int i = 0; i < 50; i++) {
            expected.addAll(List.of("1 execute " + INSERT_SQL, "1 execute " + NAMES_SQL, "1 execute " + ROWS_SQL));
        }
        expected.addAll(List.of("1 commit", "1 rollback"));
        assertThat(driver.calls()).containsExactlyElementsOf(expected);
    }

    @Test
    void anErrorDoesNotHoldUpTheCallsAfterIt() {
        driver.once("execute", failing(refused("23505")));
        CompletableFuture<?> refused = connection.execute(INSERT);
        CompletableFuture<?> thrown = connection.run(blocking -> {
            throw new IOException("no file");
        });
        CompletableFuture<List<String>> names = connection.all(NAMES);

        assertThat(names.join()).containsExactly("Dan", "Ana");
        assertThatThrownBy(refused::join).hasCauseInstanceOf(IntegrityException.class);
        assertThatThrownBy(thrown::join).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void whatFollowsACallMayWaitForTheNextOne() {
        var goOn = new CountDownLatch(1);
        driver.once("execute", () -> untilOpen(goOn));
        CompletableFuture<List<String>> names = connection
                .execute(INSERT)
                .thenApply(inserted -> connection.all(NAMES).join());
        CompletableFuture<?> queued = connection.all(ROWS);
        goOn.countDown();

        assertThat(names.join()).containsExactly("Dan", "Ana");
        queued.join();
    }

    @Test
    void runsWaitingCode() {
        List<String> names = connection
                .call(blocking -> {
                    blocking.execute(INSERT);
                    return blocking.all(NAMES);
                })
                .join();

        assertThat(names).containsExactly("Dan", "Ana");
        assertThat(connection.run(blocking -> blocking.execute(INSERT)).join()).isNull();
    }

    @Test
    void closingRollsBackAndGivesBack() {
        connection.execute(INSERT).join();
        assertThat(connection.isClosed()).isFalse();
        connection.close().join();

        assertThat(connection.isClosed()).isTrue();
        assertThat(engine.blocking().poolStatus()).isEqualTo(new PoolStatus(1, 1, 0, 0));
        assertThat(driver.calls()).startsWith("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void closingItTwiceDoesNothing() {
        connection.close().join();
        connection.close().join();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback");
    }

    @Test
    void nothingWorksOnceItIsClosed() {
        connection.close().join();

        List<CompletableFuture<?>> calls = List.of(
                connection.execute(INSERT),
                connection.commit(),
                connection.rollback(),
                connection.begin(),
                connection.beginNested(),
                connection.transaction(again -> again.execute(INSERT)));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call::join)
                        .cause()
                        .isInstanceOf(ConnectionClosedException.class)
                        .hasMessageContaining("This connection is closed"));
    }

    @Test
    void closingFailsWithItsRollbackButCloses() {
        driver.once("rollback", failing(refused("XX000")));
        connection.execute(INSERT).join();

        assertThatThrownBy(connection.close()::join).cause().hasMessageContaining("ROLLBACK failed");
        assertThat(connection.isClosed()).isTrue();
        assertThat(engine.blocking().poolStatus()).isEqualTo(new PoolStatus(1, 0, 0, 0));
    }
}
