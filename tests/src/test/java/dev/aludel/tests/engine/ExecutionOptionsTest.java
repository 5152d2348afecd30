package dev.aludel.tests.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.ExecutionOptions.given;
import static dev.aludel.engine.ExecutionOptions.schemas;
import static dev.aludel.engine.ExecutionOptions.timeout;
import static dev.aludel.engine.TransactionOptions.retry;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.SchemaObjects.nextValue;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.SchemaMap;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.error.TimeoutException;
import dev.aludel.pool.PoolStatus;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.Sequence;
import dev.aludel.sql.Select;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(180)
class ExecutionOptionsTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void oneStatementServesManySchemas(TestDatabase database) {
        Sequence ticket = sequence("ticket");
        MetaData metadata = MetaData.of(USERS).with(ticket);
        Select<String> names = Users.names();
        try (Engine engine = Engines.create(database.url(), poolSize(2))) {
            for (String tenant : List.of("tenant_a", "tenant_b")) {
                engine.execute(text("CREATE SCHEMA " + tenant));
                Engine mine = engine.with(schemas(SchemaMap.none().to(tenant)));
                mine.createAll(metadata);
                mine.createAll(metadata);
                mine.execute(insert(USERS).set(USERS.name, "of " + tenant));
                mine.execute(update(USERS).set(USERS.age, 1).where(USERS.name.eq("of " + tenant)));
                mine.execute(delete(USERS).where(USERS.age.isNull()));
                assertThat(mine.scalar(select(nextValue(ticket)))).isEqualTo(1);
            }
            engine.createAll(metadata);
            for (int i = 0; i < 4; i++) {
                assertThat(engine.all(names)).isEmpty();
                assertThat(tenant(engine, "tenant_a").all(names)).containsExactly("of tenant_a");
                assertThat(tenant(engine, "tenant_b").all(names)).containsExactly("of tenant_b");
            }
            try (Connection connection = engine.connect()) {
                assertThat(connection.all(given(names, schemas(SchemaMap.none().to("tenant_b")))))
                        .containsExactly("of tenant_b");
            }
            tenant(engine, "tenant_a").dropAll(metadata);
            assertThat(tenant(engine, "tenant_b").all(names)).hasSize(1);
        }
    }

    private static Engine tenant(Engine engine, String name) {
        return engine.with(schemas(SchemaMap.none().to(name)));
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void theSchemasOfSqliteToo(TestDatabase database) {
        try (Engine engine = Engines.create(database.url());
                Connection connection = engine.connect()) {
            engine.execute(createTable(USERS));
            Connection hidden = connection.with(schemas(SchemaMap.none().to("temp")));
            hidden.createAll(MetaData.of(USERS));
            hidden.execute(insert(USERS).set(USERS.name, "hidden"));
            Select<String> names = Users.names();
            for (int i = 0; i < 3; i++) {
                assertThat(hidden.all(names)).containsExactly("hidden");
                assertThat(connection.with(schemas(SchemaMap.none().to("main"))).all(names))
                        .isEmpty();
            }
        }
    }

    private static String slow(TestDatabase database) {
        return switch (database) {
            case POSTGRESQL -> "SELECT pg_sleep(600)";
            case MARIADB -> "SELECT count(*) FROM seq_1_to_100000 a, seq_1_to_100000 b WHERE a.seq + b.seq < 0";
            case H2 -> "SELECT count(*) FROM SYSTEM_RANGE(1, 100000) a, SYSTEM_RANGE(1, 100000) b WHERE a.x + b.x < 0";
            case SQLITE ->
                "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000000000)"
                        + " SELECT count(*) FROM n";
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatTakesTooLongIsStopped(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1))) {
            engine.execute(createTable(USERS));
            assertThatThrownBy(() -> engine.with(timeout(SHORT)).execute(text(slow(database))))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContainingAll(
                            "took longer than its timeout of 0.", "cancelled on the server", slow(database));
            assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(1, 0, 0, 0));
            try (Connection connection = engine.connect()) {
                connection.execute(insert(USERS).set(USERS.name, "Dan"));
                assertThatThrownBy(() -> connection.execute(given(text(slow(database)), timeout(SHORT))))
                        .isInstanceOf(TimeoutException.class);
                assertThatThrownBy(() -> connection.all(Users.names())).isInstanceOf(PendingRollbackException.class);
                connection.rollback();
                assertThat(connection.with(timeout(Duration.ofMinutes(1))).all(Users.names()))
                        .isEmpty();
            }
            assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(1, 1, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTimeIsForTheConnectionToo(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1));
                Connection taken = engine.connect()) {
            assertThatThrownBy(() -> engine.with(timeout(SHORT)).connect())
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("no connection became free within 0.3 s");
            assertThat(taken.executeSql("SELECT 1").all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sqlOfTheDriverGoesAsItIs(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1));
                Connection connection = engine.connect()) {
            connection.execute(createTable(USERS));
            assertThat(connection
                            .executeSql("INSERT INTO users (name, age) VALUES (?, ?)", "a:b", null)
                            .rowCount())
                    .isEqualTo(1);
            assertThat(connection.inTransaction()).isTrue();
            assertThat(connection
                            .executeSql("SELECT name FROM users WHERE name = ':x' OR name = ?", "a:b")
                            .one()
                            .get(0))
                    .isEqualTo("a:b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void asyncToo(TestDatabase database) {
        try (var engine = Engines.create(database.url(), ASYNC, poolSize(1))) {
            engine.execute(createTable(USERS)).join();
            assertThat(engine.transactionResult(retry(1), Connection::isolationLevel)
                            .join())
                    .isNotNull();
            var connection = engine.connect().join();
            var inserted = connection.executeSql("INSERT INTO users (name) VALUES (?)", "Dan");
            assertThat(inserted.join().rowCount()).isEqualTo(1);
            connection.invalidate().join();
            assertThatThrownBy(connection.all(Users.names())::join).hasCauseInstanceOf(PendingRollbackException.class);
            connection.rollback().join();
            assertThat(connection
                            .with(timeout(Duration.ofMinutes(1)))
                            .thenCompose(view -> view.all(Users.names()))
                            .join())
                    .isEmpty();
            connection.close().join();
        }
    }
}
