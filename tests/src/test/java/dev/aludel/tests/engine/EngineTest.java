package dev.aludel.tests.engine;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Feature;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Result;
import dev.aludel.engine.Transaction;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.IntegrityException;
import dev.aludel.sql.Dml;
import dev.aludel.sql.Row;
import dev.aludel.tests.engine.Users.User;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(180)
class EngineTest {
    private static Engine engine(TestDatabase database) {
        Engine engine = Engines.create(database.url(), poolSize(4));
        engine.execute(createTable(USERS));
        return engine;
    }

    private static Dml insertUser(String name, int age) {
        return insert(USERS).set(USERS.name, name).set(USERS.age, age);
    }

    @ParameterizedTest
    @EnumSource
    void aTextYieldsRowsAsTheDatabaseNamesThem(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.execute(insertUser("Dan", 30));
            Result<Row> result = engine.execute(text("SELECT name, age AS years FROM users WHERE age > :age")
                    .with("age", 20));
            assertThat(result.labels())
                    .map(label -> label.toLowerCase(Locale.ROOT))
                    .containsExactly("name", "years");
            Row row = result.one();
            assertThat(row.get(result.labels().getFirst())).isEqualTo("Dan");
            assertThat(((Number) row.get(1)).intValue()).isEqualTo(30);
            Result<Row> changed =
                    engine.execute(text("UPDATE users SET age = :age").with("age", 31));
            assertThat(changed.returnsRows()).isFalse();
            assertThat(changed.rowCount()).isEqualTo(1);
            assertThatThrownBy(() -> engine.execute(text("UPDATE users SET age = :age")))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("A value is required for the parameter 'age'; give it with(\"age\", …).");
        }
    }

    @ParameterizedTest
    @EnumSource
    void insertsSelectsUpdatesAndDeletes(TestDatabase database) {
        try (Engine engine = engine(database)) {
            Result<Void> inserted = engine.execute(insertUser("Dan", 30));
            assertThat(inserted.rowCount()).isEqualTo(1);
            assertThat(inserted.returnsRows()).isFalse();
            engine.execute(insertUser("Ana", 40));
            engine.execute(insert(USERS).set(USERS.name, "Eve"));

            assertThat(engine.all(Users.all()))
                    .containsExactly(new User(1L, "Dan", 30), new User(2L, "Ana", 40), new User(3L, "Eve", null));
            assertThat(engine.all(select(USERS.age).from(USERS).orderBy(USERS.id)))
                    .containsExactly(30, 40, null);
            var row = engine.one(select(USERS).where(USERS.name.eq("Ana")));
            assertThat(row.get(USERS.id)).isEqualTo(2L);
            assertThat(row.labels()).containsExactly("id", "name", "age");

            assertThat(engine.execute(update(USERS).set(USERS.age, 41).where(USERS.age.isNotNull()))
                            .rowCount())
                    .isEqualTo(2);
            assertThat(engine.execute(update(USERS).set(USERS.age, 41).where(USERS.name.eq("Ana")))
                            .rowCount())
                    .as("matched, though not changed")
                    .isEqualTo(1);
            assertThat(engine.execute(delete(USERS).where(USERS.name.eq("Eve"))).rowCount())
                    .isEqualTo(1);
            assertThat(engine.execute(delete(USERS).where(USERS.name.eq("Eve"))).rowCount())
                    .isZero();
            assertThat(engine.scalar(select(USERS.age).from(USERS).where(USERS.name.eq("Dan"))))
                    .isEqualTo(41);
            assertThat(engine.oneOrNull(Users.names().where(USERS.name.eq("Eve"))))
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsWhatItChanged(TestDatabase database) {
        try (Engine engine = engine(database)) {
            Result<Long> inserted = engine.execute(insertUser("Dan", 30).returning(USERS.id));
            assertThat(inserted.returnsRows()).isTrue();
            assertThat(inserted.one()).isEqualTo(1);
            assertThat(engine.one(insertUser("Ana", 40).returning(USERS.id))).isEqualTo(2);

            if (engine.dialect().has(Feature.UPDATE_RETURNING)) {
                var updated = engine.one(update(USERS)
                        .set(USERS.age, 41)
                        .where(USERS.name.eq("Ana"))
                        .returning(USERS.id, USERS.age));
                assertThat(updated.get(USERS.age)).isEqualTo(41);
                assertThat(updated.get(USERS.id)).isEqualTo(2);
            }
            assertThat(engine.all(delete(USERS).where(USERS.name.eq("Dan")).returning(USERS.name)))
                    .containsExactly("Dan");
            assertThat(engine.all(Users.names())).containsExactly("Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatIsCommittedAndNothingElse(TestDatabase database) {
        try (Engine engine = engine(database)) {
            try (Connection connection = engine.connect()) {
                connection.execute(insertUser("Dan", 30));
                connection.commit();
                connection.execute(insertUser("Ana", 40));
            }
            assertThat(engine.all(Users.names())).containsExactly("Dan");

            engine.transaction(connection -> connection.execute(insertUser("Eve", 50)));
            assertThatThrownBy(() -> engine.transaction(connection -> {
                        connection.execute(delete(USERS));
                        assertThat(connection.all(Users.names())).isEmpty();
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(engine.all(Users.names())).containsExactly("Dan", "Eve");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollsBackToASavepoint(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.transaction(connection -> {
                connection.execute(insertUser("Dan", 30));
                try (Transaction savepoint = connection.beginNested()) {
                    assertThat(savepoint.isActive()).isTrue();
                    connection.execute(insertUser("Ana", 40));
                }
                Transaction outer = connection.beginNested();
                Transaction inner = connection.beginNested();
                connection.execute(insertUser("Eve", 50));
                inner.rollback();
                connection.execute(insertUser("Kim", 60));
                outer.commit();
            });

            assertThat(engine.all(Users.names())).containsExactly("Dan", "Kim");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSavepointSavesATransactionFromAnError(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.transaction(connection -> {
                connection.execute(insertUser("Dan", 30));
                Transaction savepoint = connection.beginNested();
                assertThatThrownBy(() -> connection.execute(
                                insert(USERS).set(USERS.id, 1L).set(USERS.name, "Dan again")))
                        .isInstanceOf(IntegrityException.class);
                savepoint.rollback();
                connection.execute(insertUser("Ana", 40));
            });

            assertThat(engine.all(Users.names())).containsExactly("Dan", "Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreadsShareAFewConnections(TestDatabase database) throws InterruptedException {
        try (Engine engine = engine(database)) {
            engine.execute(insertUser("counter", 0));
            var failures = new ConcurrentLinkedQueue<Throwable>();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                threads.add(Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, e) -> failures.add(e))
                        .start(() -> engine.transaction(EngineTest::countOne)));
            }
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(failures).isEmpty();
            assertThat(engine.scalar(select(USERS.age).from(USERS))).isEqualTo(40);
            assertThat(engine.poolStatus().inUse()).isZero();
            assertThat(engine.poolStatus().idle()).isBetween(1, 4);
        }
    }

    /** The counter is the first of the users. */
    static void countOne(Connection connection) {
        long matched = connection
                .execute(update(USERS).set(USERS.age, USERS.age.plus(1)).where(USERS.id.eq(1L)))
                .rowCount();
        assertThat(matched).isEqualTo(1);
    }
}
