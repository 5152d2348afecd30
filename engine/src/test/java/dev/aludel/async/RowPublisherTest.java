package dev.aludel.async;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Users;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules of Reactive Streams, by their numbers there, and what becomes of the connection. */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class RowPublisherTest {
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
    void opensNothingBeforeRowsAreWanted() throws Exception {
        Flow.Publisher<String> publisher = engine.stream(NAMES);
        assertThat(driver.calls()).isEmpty();
        publisher.subscribe(rows);
        assertThat(rows.signal()).isEqualTo("subscribed");
        rows.subscription().cancel();
        rows.subscription().request(1);

        assertThat(engine.all(NAMES).join()).hasSize(2);
        assertThat(driver.calls()).containsExactly("1 connect", "1 execute " + NAMES_SQL, "1 rollback");
        assertThat(rows.waiting()).isEmpty();
    }

    @Test
    void handsOut101WhatIsAskedForAndNoMore() throws Exception {
        users(10);
        subscribed(engine.stream(NAMES), rows).ask(2).ask(1);
        assertThat(List.of(rows.signal(), rows.signal(), rows.signal(), rows.signal()))
                .containsExactly("subscribed", "next user 1", "next user 2", "next user 3");
        assertThat(engine.blocking().poolStatus().inUse()).isEqualTo(1);
        assertThat(driver.calls()).filteredOn(call -> call.contains("fetch")).containsExactly("1 fetch 1", "1 fetch 5");
        rows.ask(100);
        assertThat(rows.end()).isEqualTo("complete");
        assertThat(rows.items()).hasSize(10);
        assertThat(rows.breaches()).isEmpty();
    }

    @Test
    void demandDrivesFetching() throws Exception {
        users(40);
        subscribed(engine.stream(NAMES, FetchSize.yieldPer(10)), rows).ask(10);
        for (int i = 0; i <= 10; i++) {
            rows.signal();
        }
        assertThat(driver.calls()).filteredOn(call -> call.contains("fetch")).hasSize(1);
        rows.ask(1);
        assertThat(rows.signal()).isEqualTo("next user 11");
        assertThat(driver.calls()).filteredOn(call -> call.contains("fetch")).hasSize(2);
        rows.subscription().cancel();
        untilGivenBack();
    }

    @Test
    void completes105OnceTheConnectionWasGivenBack() throws Exception {
        Rows<String> watching = new Rows<>() {
            @Override
            public void onComplete() {
                assertThat(engine.blocking().poolStatus().inUse()).isZero();
                super.onComplete();
            }
        };
        subscribed(engine.stream(NAMES), watching).ask(Long.MAX_VALUE);
        assertThat(watching.end()).isEqualTo("complete");
        assertThat(watching.items()).containsExactly("Dan", "Ana");
        assertThat(driver.calls()).endsWith("1 close rows", "1 commit", "1 rollback");
    }

    @Test
    void completesWithoutFurtherDemandWhereTheEndIsAtHand() throws Exception {
        subscribed(engine.stream(NAMES), rows).ask(2);
        assertThat(rows.end()).isEqualTo("complete");
        driver.answer(NAMES_SQL, FakeAnswer.columns("name"));
        Rows<String> none = subscribed(engine.stream(NAMES), new Rows<>()).ask(1);
        assertThat(none.end()).isEqualTo("complete");
    }

    @Test
    void refuses109NobodyAndGreetsBeforeAnythingElse() throws Exception {
        assertThatThrownBy(() -> engine.stream(NAMES).subscribe(null)).isInstanceOf(NullPointerException.class);
        Rows<String> greedy = new Rows<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                super.onSubscribe(given);
                ask(Long.MAX_VALUE);
                ask(Long.MAX_VALUE);
            }
        };
        engine.stream(NAMES).subscribe(greedy);
        assertThat(greedy.signal()).isEqualTo("subscribed");
        assertThat(greedy.end()).isEqualTo("complete");
        assertThat(greedy.breaches()).isEmpty();
    }

    @Test
    void executes111AnewForEachSubscriber() throws Exception {
        Flow.Publisher<String> publisher = engine.stream(NAMES);
        for (int i = 0; i < 3; i++) {
            Rows<String> each = subscribed(publisher, new Rows<>()).ask(10);
            assertThat(each.end()).isEqualTo("complete");
            assertThat(each.items()).containsExactly("Dan", "Ana");
        }
        assertThat(driver.requests()).hasSize(3);
    }

    @Test
    void asking303WithinOnNextNeitherNestsNorOverflowsTheStack() throws Exception {
        users(20_000);
        Rows<String> modest = new Rows<>() {
            @Override
            void received(String name) {
                ask(1);
            }
        };
        subscribed(engine.stream(NAMES), modest).ask(1);
        assertThat(modest.end()).isEqualTo("complete");
        assertThat(modest.items()).hasSize(20_000);
        assertThat(modest.breaches()).isEmpty();
    }

    @Test
    void askedByManyThreadsItKeepsOrderAndCount() throws Exception {
        users(5000);
        subscribed(engine.stream(NAMES, FetchSize.yieldPer(7)), rows);
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofVirtual().start(() -> {
                for (int k = 0; k < 1000; k++) {
                    rows.subscription().request(1);
                }
            });
        }
        rows.ask(1000);
        for (int i = 0; i < 5000; i++) {
            rows.signal();
        }
        assertThat(rows.signal()).isEqualTo("next user 5000");
        for (int i = 0; i < 5000; i++) {
            assertThat(rows.items().get(i)).isEqualTo("user " + (i + 1));
        }
        rows.subscription().cancel();
        untilGivenBack();
    }

    @Test
    void cancelled305WithinOnNextItIsSilentAndKeepsTheConnection() throws Exception {
        users(100);
        Rows<String> brief = new Rows<>() {
            @Override
            void received(String name) {
                if (items().size() == 3) {
                    subscription().cancel();
                    subscription().cancel();
                    subscription().request(5);
                }
            }
        };
        subscribed(engine.stream(NAMES), brief).ask(50);
        for (int i = 0; i <= 3; i++) {
            brief.signal();
        }
        untilGivenBack();
        assertThat(brief.items()).hasSize(3);
        assertThat(engine.blocking().poolStatus().idle()).isEqualTo(1);
        assertThat(driver.openRows()).isZero();
        assertThat(driver.calls()).doesNotContain("1 cancel", "1 commit");
        assertThat(brief.waiting()).isEmpty();
    }

    @Test
    void cancelled306WhileNothingIsWantedItClosesAtOnce() throws Exception {
        users(100);
        subscribed(engine.stream(NAMES), rows).ask(1);
        rows.signal();
        assertThat(rows.signal()).isEqualTo("next user 1");
        rows.subscription().cancel();
        untilGivenBack();
        assertThat(driver.openRows()).isZero();
        assertThat(engine.blocking().poolStatus().idle()).isEqualTo(1);
        assertThat(rows.waiting()).isEmpty();
    }

    @Test
    void cancelledWhileTheServerWorksItStopsTheServerAndDropsTheConnection() throws Exception {
        var working = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        driver.once("execute", () -> {
                    working.countDown();
                    untilOpen(stopped);
                    throw refused("57014");
                })
                .once("cancel", stopped::countDown);
        subscribed(engine.stream(NAMES), rows).ask(1);
        working.await();
        rows.subscription().cancel();
        untilGivenBack();

        assertThat(driver.open()).isZero();
        assertThat(rows.waiting()).containsExactly("subscribed");
        assertThat(engine.all(NAMES).join()).hasSize(2);
    }

    @Test
    void asking309ForNothingIsAnErrorAndEndsIt() throws Exception {
        for (long wish : List.of(0L, -1L, Long.MIN_VALUE)) {
            Rows<String> wrong = subscribed(engine.stream(NAMES), new Rows<>());
            wrong.subscription().request(wish);
            assertThat(wrong.end()).isEqualTo("error");
            assertThat(wrong.error())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("3.9", String.valueOf(wish));
            wrong.ask(5);
            wrong.subscription().cancel();
            assertThat(wrong.waiting()).isEmpty();
        }
        assertThat(driver.calls()).isEmpty();
    }

    @Test
    void aWrongWishInTheMiddleClosesWhatIsOpen() throws Exception {
        users(100);
        subscribed(engine.stream(NAMES), rows).ask(3);
        for (int i = 0; i < 4; i++) {
            rows.signal();
        }
        rows.subscription().request(-5);
        assertThat(rows.end()).isEqualTo("error");
        untilGivenBack();
        assertThat(rows.items()).hasSize(3);
        assertThat(driver.openRows()).isZero();
    }
}
