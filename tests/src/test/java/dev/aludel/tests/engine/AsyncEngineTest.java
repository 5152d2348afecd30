package dev.aludel.tests.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.async.AsyncEngine;
import dev.aludel.async.AsyncTransaction;
import dev.aludel.engine.Engines;
import dev.aludel.sql.Dml;
import dev.aludel.tests.engine.Users.User;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 180, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class AsyncEngineTest {
    private static final int TRANSACTIONS = 200;

    private static AsyncEngine engine(TestDatabase database) {
        AsyncEngine engine = Engines.create(database.url(), ASYNC, poolSize(4), poolTimeout(Duration.ofSeconds(150)));
        engine.execute(createTable(USERS)).join();
        return engine;
    }

    private static Dml insertUser(String name, int age) {
        return insert(USERS).set(USERS.name, name).set(USERS.age, age);
    }

    @ParameterizedTest
    @EnumSource
    void insertsSelectsUpdatesAndDeletes(TestDatabase database) {
        try (AsyncEngine engine = engine(database)) {
            assertThat(engine.one(insertUser("Dan", 30).returning(USERS.id)).join())
                    .isEqualTo(1);
            assertThat(engine.execute(insertUser("Ana", 40)).join().rowCount()).isEqualTo(1);
            assertThat(engine.all(Users.all()).join())
                    .containsExactly(new User(1L, "Dan", 30), new User(2L, "Ana", 40));
            assertThat(engine.execute(update(USERS).set(USERS.age, 50)).join().rowCount())
                    .isEqualTo(2);
            assertThat(engine.execute(delete(USERS).where(USERS.name.eq("Dan")))
                            .join()
                            .rowCount())
                    .isEqualTo(1);
            assertThat(engine.scalar(select(USERS.age).from(USERS)).join()).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatIsCommittedAndNothingElse(TestDatabase database) {
        try (AsyncEngine engine = engine(database)) {
            engine.transaction(connection -> connection.execute(insertUser("Dan", 30)))
                    .join();
            assertThatThrownBy(engine.transaction(connection -> {
                        connection.execute(delete(USERS));
                        throw new IllegalStateException("no");
                    })::join)
                    .hasCauseInstanceOf(IllegalStateException.class);
            engine.run(connection -> connection.execute(insertUser("Ana", 40))).join();

            assertThat(engine.all(Users.names()).join()).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneConnectionDoesManyThingsInTheirOrder(TestDatabase database) {
        try (AsyncEngine engine = engine(database)) {
            List<String> names = engine.connect(connection -> {
                        List<CompletableFuture<?>> calls = new ArrayList<>();
                        calls.add(connection.execute(insertUser("Dan", 30)));
                        CompletableFuture<AsyncTransaction> savepoint = connection.beginNested();
                        calls.add(savepoint);
                        calls.add(connection.execute(insertUser("Ana", 40)));
                        return CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
                                .thenCompose(done -> savepoint.join().rollback())
                                .thenCompose(done -> connection.execute(insertUser("Eve", 50)))
                                .thenCompose(done -> connection.commit())
                                .thenCompose(done -> connection.all(Users.names()));
                    })
                    .join();

            assertThat(names).containsExactly("Dan", "Eve");
            assertThat(engine.all(Users.names()).join()).containsExactly("Dan", "Eve");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionOfFuturesCommitsOrRollsBack(TestDatabase database) {
        try (AsyncEngine engine = engine(database)) {
            engine.connect(connection -> connection.transaction(tx -> tx.execute(insertUser("Dan", 30))))
                    .join();
            assertThatThrownBy(
                            engine.connect(connection -> connection.transaction(tx -> tx.execute(delete(USERS))
                                    .thenCompose(deleted ->
                                            CompletableFuture.failedFuture(new IllegalStateException("no")))))::join)
                    .hasCauseInstanceOf(IllegalStateException.class);

            assertThat(engine.all(Users.names()).join()).containsExactly("Dan");
            assertThat(engine.blocking().poolStatus().inUse()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyTransactionsShareAFewConnections(TestDatabase database) {
        try (AsyncEngine engine = engine(database)) {
            engine.execute(insertUser("counter", 0)).join();
            List<CompletableFuture<?>> transactions = new ArrayList<>();
            for (int i = 0; i < TRANSACTIONS; i++) {
                String name = "user " + i;
                transactions.add(engine.transaction(connection -> {
                    connection.execute(insertUser(name, -1));
                    EngineTest.countOne(connection);
                }));
            }
            CompletableFuture.allOf(transactions.toArray(CompletableFuture[]::new))
                    .join();

            assertThat(engine.scalar(select(USERS.age).from(USERS).where(USERS.name.eq("counter")))
                            .join())
                    .isEqualTo(TRANSACTIONS);
            assertThat(engine.all(Users.names()).join()).hasSize(TRANSACTIONS + 1);
            assertThat(engine.blocking().poolStatus().inUse()).isZero();
            assertThat(engine.blocking().poolStatus().idle()).isBetween(1, 4);
        }
    }
}
