package dev.aludel.tests.scoped;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.executor;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineOptions.poolListener;
import static dev.aludel.engine.EngineOptions.poolOverflow;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.scoped.People.PEOPLE;
import static dev.aludel.tests.scoped.People.add;
import static dev.aludel.tests.scoped.People.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.async.AsyncConnection;
import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Connection;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Result;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.TimeoutException;
import dev.aludel.pool.PoolEntry;
import dev.aludel.pool.PoolListener;
import dev.aludel.reflect.Inspector;
import dev.aludel.schema.MetaData;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine behind futures, and what it must not be used for. */
@Timeout(value = 180, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class FuturesTest {
    private static int inUse(AsyncEngine engine) {
        return engine.blocking().poolStatus().inUse();
    }

    @ParameterizedTest
    @EnumSource
    void isMadeOfAUrlAndConnectsWhenAsked(TestDatabase database) {
        var opened = new AtomicInteger();
        var counting = new PoolListener() {
            @Override
            public void onConnect(PoolEntry entry) {
                opened.incrementAndGet();
            }
        };
        try (AsyncEngine engine = Engines.create(database.url(), ASYNC, poolListener(counting))) {
            assertThat(opened).hasValue(0);
            assertThat(engine).hasToString("Async" + engine.blocking());
            assertThat(engine.dialect().name()).isEqualTo(database.dialect());
            AsyncConnection connection = engine.connect().join();
            assertThat(opened).hasValue(1);
            assertThat(connection.isClosed()).isFalse();
            connection.close().join();
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void executesAndBringsAllRows(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            engine.execute(add("Dan")).join();
            Result<String> result = engine.execute(names()).join();
            assertThat(inUse(engine)).isZero();
            assertThat(result.all()).containsExactly("Dan");
            assertThat(engine.scalar(select(literal(7))).join()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionCommitsOrRollsBack(TestDatabase database) {
        var failing = new AtomicBoolean();
        var listening = new EngineListener() {
            @Override
            public void onCommit(Connection connection) {
                if (failing.get()) {
                    throw new IllegalStateException("no commit");
                }
            }
        };
        try (AsyncEngine engine = People.futures(database, listener(listening))) {
            engine.transaction(connection -> connection.execute(add("Dan"))).join();
            assertThatThrownBy(engine.transaction(connection -> {
                        connection.execute(add("Ana"));
                        throw new IllegalStateException("no");
                    })::join)
                    .hasRootCauseMessage("no");
            failing.set(true);
            assertThatThrownBy(engine.transaction(connection -> connection.execute(add("Eve")))::join)
                    .hasRootCauseMessage("no commit");
            failing.set(false);

            assertThat(engine.all(names()).join()).containsExactly("Dan");
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsWaitingCodeElsewhere(TestDatabase database) {
        try (AsyncEngine engine = Engines.create(database.url(), ASYNC)) {
            var thread = new AtomicReference<Thread>();
            engine.run(connection -> {
                        connection.createAll(MetaData.of(PEOPLE));
                        connection.commit();
                        thread.set(Thread.currentThread());
                    })
                    .join();
            assertThat(thread.get()).isNotEqualTo(Thread.currentThread());
            assertThat(engine.call(connection -> Inspector.of(connection).hasTable("people"))
                            .join())
                    .isTrue();
            assertThat(engine.call(connection -> Inspector.of(connection).hasTable("nobody"))
                            .join())
                    .isFalse();
            assertThat(engine.call(connection -> Inspector.of(connection).tableNames())
                            .join())
                    .containsExactly("people");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatItCannotTakeIsRefused(TestDatabase database) {
        assertThatThrownBy(() -> Engines.create(database.url(), ASYNC, executor(statement -> {})))
                .isInstanceOf(ArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void itsListenersAreThoseOfTheEngineBehindIt(TestDatabase database) {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (AsyncEngine engine = People.futures(
                database, listener(EngineListener.beforeExecute(execution -> seen.add(execution.sql()))))) {
            engine.execute(add("Dan")).join();
            engine.blocking().execute(add("Ana"));
            assertThat(seen).hasSize(3);
            assertThat(seen.get(1)).startsWith("INSERT INTO people").isEqualTo(seen.get(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlockThatFailsClosesItsConnection(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            var kept = new AtomicReference<AsyncConnection>();
            assertThatThrownBy(engine.<Void>connect(connection -> {
                        kept.set(connection);
                        throw new IllegalStateException("no");
                    })::join)
                    .hasRootCauseMessage("no");
            assertThat(kept.get().isClosed()).isTrue();
            assertThatThrownBy(kept.get().execute(names())::join).hasCauseInstanceOf(ConnectionClosedException.class);
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsTooLongIsTold(TestDatabase database) {
        for (Duration time : List.of(Duration.ZERO, Duration.ofMillis(50))) {
            try (AsyncEngine engine =
                    Engines.create(database.url(), ASYNC, poolSize(1), poolOverflow(0), poolTimeout(time))) {
                AsyncConnection only = engine.connect().join();
                assertThatThrownBy(engine.connect()::join).hasCauseInstanceOf(TimeoutException.class);
                only.close().join();
                engine.connect().join().close().join();
                assertThat(inUse(engine)).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyFirstUsesPrepareOnce(TestDatabase database) {
        var first = new AtomicInteger();
        var counting = new PoolListener() {
            @Override
            public void onFirstConnect(PoolEntry entry) {
                first.incrementAndGet();
            }
        };
        try (AsyncEngine engine = Engines.create(database.url(), ASYNC, poolSize(4), poolListener(counting))) {
            all(engine);
            assertThat(first).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyGoOnAfterItBeganAnew(TestDatabase database) {
        try (AsyncEngine engine = Engines.create(database.url(), ASYNC, poolSize(4))) {
            all(engine);
            engine.dispose().join();
            assertThat(engine.blocking().poolStatus().idle()).isZero();
            all(engine);
            assertThat(inUse(engine)).isZero();
        }
    }

    private static void all(AsyncEngine engine) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(engine.scalar(select(literal(i))));
        }
        for (int i = 0; i < calls.size(); i++) {
            assertThat(calls.get(i).join()).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onceClosedItAnswersNobody(TestDatabase database) {
        AsyncEngine engine = People.futures(database);
        engine.close();
        engine.close();
        assertThatThrownBy(engine.execute(names())::join).hasCauseInstanceOf(ConnectionClosedException.class);
    }
}
