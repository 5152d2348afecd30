package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.engine.Users.INSERT;
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
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Users;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a subscriber is told when something is wrong, and how publishers share a connection. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class RowPublisherErrorTest {
    private final FakeDriver driver = Users.driver();
    private final AsyncEngine engine = Engines.create(driver, ASYNC, poolSize(1));
    private final Rows<String> rows = new Rows<>();

    private void users(int count) {
        FakeAnswer answer = FakeAnswer.columns("name");
        for (int i = 1; i <= count; i++) {
            answer = answer.row("user " + i);
        }
        driver.answer(NAMES_SQL, answer);
    }

    private void untilGivenBack() {
        while (engine.blocking().poolStatus().inUse() > 0) {
            Thread.onSpinWait();
        }
    }

    private static <T> Rows<T> subscribed(Flow.Publisher<T> publisher, Rows<T> subscriber) {
        publisher.subscribe(subscriber);
        return subscriber;
    }

    @Test
    void errorsAreTranslatedAndComeBehindTheRowsBeforeThem() throws Exception {
        users(100);
        for (int i = 0; i < 9; i++) {
            driver.once("next", () -> {});
        }
        driver.once("next", failing(refused("40001")));
        subscribed(engine.stream(NAMES), rows).ask(1000);
        assertThat(rows.end()).isEqualTo("error");
        assertThat(rows.error()).isInstanceOf(OperationalException.class).hasMessageContaining(NAMES_SQL);
        assertThat(rows.items()).hasSize(9);
        assertThat(engine.blocking().poolStatus().inUse()).isZero();
        assertThat(driver.calls()).doesNotContain("1 commit");
    }

    @Test
    void anErrorAtTheBeginningIsTold104() throws Exception {
        Rows<Void> nothing = subscribed(engine.stream(INSERT), new Rows<>()).ask(1);
        assertThat(nothing.end()).isEqualTo("error");
        assertThat(nothing.error()).isInstanceOf(ResultClosedException.class);
        driver.once("commit", failing(refused("23505")));
        Rows<String> uncommitted =
                subscribed(engine.stream(NAMES), new Rows<>()).ask(9);
        assertThat(uncommitted.end()).isEqualTo("error");
        assertThat(uncommitted.error()).isInstanceOf(IntegrityException.class);
        assertThat(uncommitted.items()).hasSize(2);
    }

    @Test
    void aDriverWithoutCursorsIsRefused() throws Exception {
        driver.withoutCursors();
        assertThat(subscribed(engine.stream(NAMES), rows).ask(1).end()).isEqualTo("error");
        assertThat(rows.error())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("hands out all rows at once");
        assertThat(driver.calls()).doesNotContain("1 execute " + NAMES_SQL);
    }

    @Test
    void nullIsNoRowForASubscriber213() throws Exception {
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row("Dan").row((Object) null));
        assertThat(subscribed(engine.stream(NAMES), rows).ask(9).end()).isEqualTo("error");
        assertThat(rows.error()).isInstanceOf(InvalidRequestException.class).hasMessageContaining("coalesce");
        assertThat(rows.items()).containsExactly("Dan");
    }

    @Test
    void aSubscriberThatThrowsGetsNothingMoreAndTheExceptionIsNotLost() throws Exception {
        var failure = new IllegalStateException("subscriber");
        var seen = new LinkedBlockingQueue<Throwable>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> seen.add(e));
        try {
            Rows<String> failing = new Rows<>() {
                @Override
                void received(String name) {
                    throw failure;
                }
            };
            subscribed(engine.stream(NAMES), failing).ask(5);
            assertThat(seen.take()).isSameAs(failure);
            untilGivenBack();
            assertThat(failing.items()).hasSize(1);
            assertThat(driver.openRows()).isZero();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void comesInPartitions() throws Exception {
        users(25);
        Rows<List<String>> parts =
                subscribed(engine.streamPartitions(NAMES, 10), new Rows<>()).ask(1);
        assertThat(parts.signal()).isEqualTo("subscribed");
        assertThat(parts.signal()).startsWith("next");
        assertThat(parts.ask(9).end()).isEqualTo("complete");
        assertThat(parts.items()).extracting(List::size).containsExactly(10, 10, 5);
    }

    @Test
    void onAConnectionItIsPartOfTheTransactionAndOneAtATime() throws Exception {
        users(30);
        AsyncConnection connection = engine.connect().join();
        connection.execute(INSERT).join();
        subscribed(connection.stream(NAMES), rows).ask(1);
        rows.signal();
        assertThat(rows.signal()).isEqualTo("next user 1");
        Rows<String> second = subscribed(connection.stream(NAMES), new Rows<>()).ask(1);
        assertThat(second.end()).isEqualTo("error");
        assertThat(second.error()).isInstanceOf(InvalidRequestException.class).hasMessageContaining("A stream is open");
        assertThatThrownBy(connection.all(NAMES)::join).hasCauseInstanceOf(InvalidRequestException.class);

        assertThat(rows.ask(100).end()).isEqualTo("complete");
        assertThat(rows.items()).hasSize(30);
        assertThat(connection.all(NAMES).join()).hasSize(30);
        assertThat(driver.calls()).filteredOn("1 begin"::equals).hasSize(1);
        assertThat(driver.calls()).doesNotContain("1 commit");
        connection.close().join();
    }

    @Test
    void aSubscriberMayWaitForTheConnectionItReadsFrom() throws Exception {
        AsyncConnection connection = engine.connect().join();
        Rows<String> waiting = new Rows<>() {
            @Override
            void received(String name) {
                assertThatThrownBy(connection.all(NAMES)::join).hasCauseInstanceOf(InvalidRequestException.class);
            }
        };
        subscribed(connection.stream(NAMES, FetchSize.yieldPer(1)), waiting).ask(1);
        waiting.signal();
        assertThat(waiting.signal()).isEqualTo("next Dan");
        connection.commit().join();
        assertThat(waiting.ask(1).end()).isEqualTo("error");
        assertThat(waiting.error()).isInstanceOf(ResultClosedException.class).hasMessageContaining("transaction");
        connection.close().join();
    }

    @Test
    void aSubscriptionThatGetsNoConnectionIsTold() throws Exception {
        AsyncEngine impatient = Engines.create(driver, ASYNC, poolSize(1), poolTimeout(Duration.ofMillis(1)));
        AsyncConnection connection = impatient.connect().join();
        assertThat(subscribed(impatient.stream(NAMES), rows).ask(1).end()).isEqualTo("error");
        assertThat(rows.error()).isInstanceOf(TimeoutException.class);
        connection.close().join();
    }
}
