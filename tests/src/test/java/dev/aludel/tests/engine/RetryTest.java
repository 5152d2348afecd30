package dev.aludel.tests.engine;

import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.TransactionOptions.immediate;
import static dev.aludel.engine.TransactionOptions.isolation;
import static dev.aludel.engine.TransactionOptions.retry;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.error.OperationalException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions that are truly in each other's way. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // join() heeds no interrupt
class RetryTest {
    private static Engine engine(TestDatabase database) {
        Engine engine = Engines.create(database.url(), poolSize(4));
        engine.execute(createTable(USERS));
        for (String name : List.of("one", "two")) {
            engine.execute(insert(USERS).set(USERS.name, name).set(USERS.age, 0));
        }
        return engine;
    }

    private static void count(Connection connection, long id) {
        connection.execute(update(USERS).set(USERS.age, USERS.age.plus(1)).where(USERS.id.eq(id)));
    }

    private static List<Integer> counters(Engine engine) {
        return engine.all(select(USERS.age).from(USERS).orderBy(USERS.id));
    }

    /** Each changes one row, waits for the other to have changed the other row, and then changes that. */
    private static void crossing(
            Engine engine, TransactionOptions options, long first, CyclicBarrier meeting, AtomicInteger tries) {
        AtomicInteger mine = new AtomicInteger();
        engine.transaction(options, connection -> {
            tries.incrementAndGet();
            count(connection, first);
            if (mine.incrementAndGet() == 1) {
                await(meeting);
            }
            count(connection, 3 - first);
        });
    }

    private static void await(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aDeadlockIsDoneAgain(TestDatabase database) {
        try (Engine engine = engine(database)) {
            var meeting = new CyclicBarrier(2);
            var tries = new AtomicInteger();
            var other = CompletableFuture.runAsync(
                    () -> crossing(engine, retry(3), 2, meeting, tries), Thread::startVirtualThread);
            crossing(engine, retry(3), 1, meeting, tries);
            other.join();

            assertThat(tries.get()).isGreaterThan(2);
            assertThat(counters(engine)).containsExactly(2, 2);
            assertThat(engine.poolStatus().inUse()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void withoutRetryADeadlockIsAnErrorThatSaysTryAgain(TestDatabase database) {
        try (Engine engine = engine(database)) {
            var meeting = new CyclicBarrier(2);
            var tries = new AtomicInteger();
            var other = CompletableFuture.runAsync(
                    () -> crossing(engine, TransactionOptions.defaults(), 2, meeting, tries),
                    Thread::startVirtualThread);
            List<Throwable> errors = new ArrayList<>();
            try {
                crossing(engine, TransactionOptions.defaults(), 1, meeting, tries);
            } catch (OperationalException e) {
                errors.add(e);
            }
            other.handle((done, e) -> e == null || errors.add(e.getCause())).join();

            assertThat(errors).singleElement().isInstanceOfSatisfying(OperationalException.class, e -> {
                assertThat(e.isTransient()).isTrue();
                assertThat(e.isConnectionLost()).isFalse();
            });
            assertThat(counters(engine)).containsExactly(1, 1);
        }
    }

    /** Both read what the other one writes. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aSerializationFailureIsDoneAgain(TestDatabase database) {
        try (Engine engine = engine(database)) {
            var meeting = new CyclicBarrier(2);
            var tries = new AtomicInteger();
            var other = CompletableFuture.runAsync(() -> sums(engine, 2, meeting, tries), Thread::startVirtualThread);
            sums(engine, 1, meeting, tries);
            other.join();

            assertThat(tries.get()).isGreaterThan(2);
            assertThat(counters(engine)).as("one after the other").containsExactlyInAnyOrder(1, 2);
        }
    }

    private static void sums(Engine engine, long id, CyclicBarrier meeting, AtomicInteger tries) {
        AtomicInteger mine = new AtomicInteger();
        engine.transaction(isolation(SERIALIZABLE).and(retry(5)), connection -> {
            tries.incrementAndGet();
            int sum = connection.all(select(USERS.age).from(USERS)).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (mine.incrementAndGet() == 1) {
                await(meeting);
            }
            connection.execute(update(USERS).set(USERS.age, sum + 1).where(USERS.id.eq(id)));
        });
    }

    @Test
    void theLastErrorHasThoseBefore() {
        try (Engine engine = engine(TestDatabase.POSTGRESQL)) {
            var tries = new AtomicInteger();
            assertThatThrownBy(() -> engine.transaction(isolation(SERIALIZABLE).and(retry(2)), connection -> {
                        tries.incrementAndGet();
                        connection.all(Users.names());
                        engine.transaction(isolation(SERIALIZABLE), other -> count(other, 1));
                        count(connection, 1);
                    }))
                    .isInstanceOfSatisfying(OperationalException.class, e -> {
                        assertThat(e.isTransient()).isTrue();
                        assertThat(e.getSuppressed())
                                .hasSize(2)
                                .allSatisfy(before -> assertThat(before).isInstanceOf(OperationalException.class));
                    });
            assertThat(tries).hasValue(3);
            assertThat(counters(engine)).containsExactly(3, 0);
        }
    }

    @Test
    void aWriterOfSqliteIsDoneAgainWhileAnotherOneWrites() {
        try (Engine engine = Engines.create(TestDatabase.SQLITE.url() + "?busy_timeout=0", poolSize(2));
                Connection writer = engine.connect()) {
            engine.execute(createTable(USERS));
            writer.begin(immediate());
            assertThatThrownBy(() -> engine.transaction(immediate().and(retry(2)), connection -> {}))
                    .isInstanceOfSatisfying(
                            OperationalException.class,
                            e -> assertThat(e.getSuppressed()).hasSize(2));
            var tries = new AtomicInteger();
            engine.transaction(retry(2), connection -> {
                if (tries.incrementAndGet() == 2) {
                    writer.rollback();
                }
                connection.execute(insert(USERS).set(USERS.name, "Dan"));
            });
            assertThat(tries).hasValue(2);
            assertThat(engine.all(Users.names())).containsExactly("Dan");
        }
    }

    /** MariaDB rolls back what was caught in a deadlock; what follows would commit by itself. */
    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "H2"})
    void aTransactionThatTheDatabaseRolledBackDoesNotGoOn(TestDatabase database) {
        try (Engine engine = engine(database)) {
            var meeting = new CyclicBarrier(2);
            var pending = new AtomicInteger();
            var other = CompletableFuture.runAsync(
                    () -> swallowing(engine, 2, meeting, pending), Thread::startVirtualThread);
            swallowing(engine, 1, meeting, pending);
            other.join();

            assertThat(pending).hasValue(1);
            assertThat(counters(engine)).containsExactly(1, 1);
            assertThat(engine.all(Users.names())).containsExactly("one", "two");
        }
    }

    private static void swallowing(Engine engine, long first, CyclicBarrier meeting, AtomicInteger pending) {
        try (Connection connection = engine.connect()) {
            count(connection, first);
            await(meeting);
            try {
                count(connection, 3 - first);
                connection.commit();
            } catch (OperationalException e) {
                assertThat(e.isTransient()).isTrue();
                assertThatThrownBy(() -> connection.execute(insert(USERS).set(USERS.name, "stray")))
                        .isInstanceOf(PendingRollbackException.class)
                        .hasMessageContaining("has rolled this transaction back")
                        .hasCause(e);
                assertThatThrownBy(connection::commit).isInstanceOf(PendingRollbackException.class);
                connection.rollback();
                assertThat(connection.all(Users.names())).hasSize(2);
                pending.incrementAndGet();
            }
        }
    }
}
