package dev.aludel.tests.scoped;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
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
import dev.aludel.async.AsyncTransaction;
import dev.aludel.engine.Result;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection behind futures, its transactions and results. */
@Timeout(value = 180, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class FutureConnectionTest {
    private static AsyncEngine three(TestDatabase database) {
        AsyncEngine engine = People.futures(database);
        for (String name : List.of("Dan", "Ana", "Eve")) {
            engine.execute(add(name)).join();
        }
        return engine;
    }

    private static Result<String> threeNames(AsyncEngine engine) {
        return engine.execute(names()).join();
    }

    @ParameterizedTest
    @EnumSource
    void executesUntilItIsClosed(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            AsyncConnection connection = engine.connect().join();
            assertThat(connection.execute(add("Dan")).join().rowCount()).isEqualTo(1);
            assertThat(connection.scalar(select(literal(7))).join()).isEqualTo(7);
            connection.close().join();
            connection.close().join();
            assertThat(connection.isClosed()).isTrue();
            assertThatThrownBy(connection.scalar(select(literal(7)))::join)
                    .hasCauseInstanceOf(ConnectionClosedException.class);
            assertThatThrownBy(connection.begin()::join).hasCauseInstanceOf(ConnectionClosedException.class);
            assertThat(engine.all(names()).join()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void transactionsByHand(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            AsyncConnection connection = engine.connect().join();
            AsyncTransaction first = connection.begin().join();
            assertThat(first.isActive()).isTrue();
            connection.execute(add("Dan")).join();
            first.commit().join();
            assertThat(first.isActive()).isFalse();
            AsyncTransaction second = connection.begin().join();
            connection.execute(add("Ana")).join();
            second.rollback().join();
            connection.close().join();

            assertThat(engine.all(names()).join()).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void savepointsByHand(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            AsyncConnection connection = engine.connect().join();
            AsyncTransaction outer = connection.begin().join();
            connection.execute(add("Dan")).join();
            AsyncTransaction undone = connection.beginNested().join();
            connection.execute(add("Ana")).join();
            undone.rollback().join();
            AsyncTransaction kept = connection.beginNested().join();
            connection.execute(add("Eve")).join();
            kept.commit().join();
            outer.commit().join();
            connection.close().join();

            assertThat(engine.all(names()).join()).containsExactly("Dan", "Eve");
        }
    }

    @ParameterizedTest
    @EnumSource
    void transactionsAsBlocks(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            engine.connect(connection -> connection.transaction(within -> within.execute(add("Dan"))))
                    .join();
            assertThatThrownBy(
                            engine.connect(connection -> connection.transaction(within -> within.execute(add("Ana"))
                                    .thenCompose(
                                            done -> CompletableFuture.failedFuture(new IllegalStateException("no")))))
                                    ::join)
                    .hasRootCauseMessage("no");
            assertThat(engine.all(names()).join()).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsWaitingFormIsTheSameConnection(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            AsyncConnection connection = engine.connect().join();
            connection.begin().join();
            connection.execute(add("Dan")).join();
            assertThat(connection.call(waiting -> waiting.inTransaction()).join())
                    .isTrue();
            assertThat(connection.call(waiting -> waiting.all(names())).join()).containsExactly("Dan");
            connection.rollback().join();
            assertThat(connection.call(waiting -> waiting.inTransaction()).join())
                    .isFalse();
            connection.close().join();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreFetchedOneByOne(TestDatabase database) {
        try (AsyncEngine engine = three(database)) {
            Result<String> result = threeNames(engine);
            assertThat(result.fetchOne()).contains("Dan");
            assertThat(result.fetchOne()).contains("Ana");
            assertThat(result.fetchOne()).contains("Eve");
            assertThat(result.fetchOne()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void someRowsAreFetched(TestDatabase database) {
        try (AsyncEngine engine = three(database)) {
            Result<String> result = threeNames(engine);
            assertThat(result.fetchMany(1)).containsExactly("Dan");
            assertThat(result.fetchMany(5)).containsExactly("Ana", "Eve");
            assertThat(result.fetchMany(5)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allRowsAreFetchedFirstOrOneValue(TestDatabase database) {
        try (AsyncEngine engine = three(database)) {
            assertThat(threeNames(engine).all()).containsExactly("Dan", "Ana", "Eve");
            Result<String> first = threeNames(engine);
            assertThat(first.first()).contains("Dan");
            assertThatThrownBy(first::all).isInstanceOf(ResultClosedException.class);
            assertThat(threeNames(engine).scalar()).isEqualTo("Dan");
            List<String> seen = new ArrayList<>();
            threeNames(engine).iterator().forEachRemaining(seen::add);
            assertThat(seen).containsExactly("Dan", "Ana", "Eve");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResultSaysWhatItIs(TestDatabase database) {
        try (AsyncEngine engine = three(database)) {
            Result<String> rows = threeNames(engine);
            assertThat(rows.labels()).containsExactly("name");
            assertThat(rows.returnsRows()).isTrue();
            Result<?> change = engine.execute(delete(PEOPLE)).join();
            assertThat(change.returnsRows()).isFalse();
            assertThat(change.rowCount()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInsertBringsItsKey(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database)) {
            assertThat(engine.one(insert(PEOPLE).set(PEOPLE.name, "Dan").returning(PEOPLE.id))
                            .join())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledCallLeavesItsAnswerToNobody(TestDatabase database) {
        try (AsyncEngine engine = People.futures(database, poolSize(2))) {
            for (int i = 0; i < 30; i++) {
                CompletableFuture<Integer> unwanted = engine.scalar(select(literal(-1)));
                unwanted.cancel(true);
                assertThat(engine.scalar(select(literal(i))).join()).isEqualTo(i);
            }
        }
    }
}
