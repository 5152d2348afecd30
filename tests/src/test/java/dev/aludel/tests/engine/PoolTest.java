package dev.aludel.tests.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.connectHook;
import static dev.aludel.engine.EngineOptions.poolKind;
import static dev.aludel.engine.EngineOptions.poolOverflow;
import static dev.aludel.engine.EngineOptions.poolPrePing;
import static dev.aludel.engine.EngineOptions.poolRecycle;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.async.AsyncEngine;
import dev.aludel.driver.Credentials;
import dev.aludel.driver.ServerInfo;
import dev.aludel.driver.Url;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.engine.EngineStrategies;
import dev.aludel.engine.Engines;
import dev.aludel.error.OperationalException;
import dev.aludel.jdbc.Jdbc;
import dev.aludel.pool.PoolKind;
import dev.aludel.pool.PoolStatus;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The pool before servers that hang up. */
@Timeout(180)
class PoolTest {
    private static void use(Engine engine) {
        assertThat(engine.scalar(select(literal(7)))).isEqualTo(7);
    }

    /** Opens so many connections and leaves them idle. */
    private static void fill(Engine engine, int count) {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            connections.add(engine.connect());
        }
        connections.forEach(Connection::close);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aPingFindsThatTheServerHasHungUp(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url(), poolSize(3), poolPrePing());
                var sessions = new Sessions(database, fresh)) {
            fill(engine, 3);
            assertThat(sessions.ids()).hasSize(3);
            sessions.kill();

            for (int i = 0; i < 6; i++) {
                use(engine);
            }

            assertThat(engine.poolMetrics().invalidated()).isEqualTo(1);
            assertThat(engine.poolMetrics().created()).isEqualTo(6);
            assertThat(sessions.ids()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void withoutAPingOneCallFailsAndNoMore(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url(), poolSize(3));
                var sessions = new Sessions(database, fresh)) {
            fill(engine, 3);
            sessions.kill();

            assertThatThrownBy(() -> use(engine))
                    .isInstanceOfSatisfying(
                            OperationalException.class,
                            lost -> assertThat(lost.isConnectionLost()).isTrue());
            for (int i = 0; i < 6; i++) {
                use(engine);
            }
            assertThat(engine.poolStatus().inUse()).isZero();
            assertThat(engine.poolMetrics().invalidated()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void theSameWithFutures(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        try (AsyncEngine engine = Engines.create(fresh.url(), ASYNC, poolSize(3), poolPrePing(Duration.ofSeconds(30)));
                var sessions = new Sessions(database, fresh)) {
            fill(engine.blocking(), 3);
            sessions.kill();

            for (int i = 0; i < 6; i++) {
                assertThat(engine.scalar(select(literal(7))).join()).isEqualTo(7);
            }
            assertThat(engine.blocking().poolMetrics().created()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOldConnectionIsReplaced(TestDatabase database) throws Exception {
        try (Engine engine = Engines.create(database.url(), poolRecycle(Duration.ofNanos(1)))) {
            use(engine);
            use(engine);

            assertThat(engine.poolMetrics().created()).isEqualTo(2);
            assertThat(engine.poolMetrics().closed()).isEqualTo(1);
        }
    }

    @Test
    void theServerSeesTheOverflowComeAndGo() throws Exception {
        FreshDatabase fresh = TestDatabase.POSTGRESQL.fresh();
        try (Engine engine = Engines.create(fresh.url(), poolSize(1), poolOverflow(2));
                var sessions = new Sessions(TestDatabase.POSTGRESQL, fresh)) {
            try (Connection one = engine.connect();
                    Connection two = engine.connect();
                    Connection three = engine.connect()) {
                assertThat(List.of(one, two, three)).noneMatch(Connection::isClosed);
                assertThat(engine.poolStatus().overflow()).isEqualTo(2);
                assertThat(sessions.ids()).hasSize(3);
            }
            Eventually.until(() -> sessions.ids().size() == 1);
        }
        try (var sessions = new Sessions(TestDatabase.POSTGRESQL, fresh)) {
            Eventually.until(() -> sessions.ids().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theThreadsOwnConnectionTakesATransactionWithinATransaction(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolKind(PoolKind.PER_THREAD))) {
            engine.execute(new RawSql("CREATE TABLE users (id INTEGER PRIMARY KEY, name VARCHAR(20))"));
            try (Connection outer = engine.connect()) {
                outer.execute(new RawSql("INSERT INTO users VALUES (1, 'outer')"));
                try (Connection inner = engine.connect()) {
                    inner.execute(new RawSql("INSERT INTO users VALUES (2, 'undone')"));
                }
                engine.transaction(inner -> inner.execute(new RawSql("INSERT INTO users VALUES (3, 'inner')")));
                outer.commit();
            }
            assertThat(engine.all(Users.names())).containsExactly("outer", "inner");
            assertThat(engine.poolMetrics().created()).isEqualTo(1);
        }
    }

    @Test
    void sqliteInMemoryIsOneConnectionForAllAndAFileIsAQueue() {
        try (Engine memory = Engines.create("sqlite:");
                Engine file = Engines.create(TestDatabase.SQLITE.url())) {
            assertThat(memory.poolKind()).isEqualTo(PoolKind.STATIC);
            assertThat(memory.poolStatus()).isEqualTo(new PoolStatus(1, 0, 0, 0));
            memory.execute(new RawSql("CREATE TABLE kept (id INTEGER)"));
            memory.execute(new RawSql("INSERT INTO kept VALUES (1)"));
            assertThat(memory.poolMetrics().created()).isEqualTo(1);
            assertThat(file.poolKind()).isEqualTo(PoolKind.QUEUE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aFreshPasswordIsAskedForEachConnection(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        Url url = Url.parse(fresh.url()).withPassword("of yesterday");
        var token = new AtomicReference<>(fresh.password());
        try (Engine engine = Engines.create(
                url,
                EngineStrategies.BLOCKING,
                connectHook(driver -> driver.connect(new Credentials(null, token.get()))))) {
            use(engine);
            token.set("of tomorrow");
            use(engine);
            engine.dispose();
            assertThatThrownBy(() -> use(engine))
                    .isInstanceOf(OperationalException.class)
                    .hasMessageContaining("check the user and the password")
                    .hasMessageNotContaining("of tomorrow");
            token.set(fresh.password());
            use(engine);
            assertThat(engine.poolMetrics().created()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServerSaysWhatItIs(TestDatabase database) {
        try (Engine engine = Engines.create(database.url())) {
            ServerInfo server = engine.server().orElseThrow();
            String expected = switch (database) {
                case SQLITE -> "null SERIALIZABLE 0";
                case POSTGRESQL -> "public READ COMMITTED 63";
                case MARIADB -> "test REPEATABLE READ 64";
                case H2 -> "PUBLIC READ COMMITTED 0";
            };
            String schema = server.defaultSchema();
            String shown = schema != null && schema.startsWith("test_") ? "test" : schema;
            assertThat(shown + " " + server.isolation() + " " + server.maxIdentifierLength())
                    .isEqualTo(expected);
            assertThat(server.version()).containsPattern("\\d+\\.\\d+");
        }
    }

    @Test
    void aDataSourceThatIsNoPoolCanBePooledHere() throws Exception {
        FreshDatabase fresh = TestDatabase.POSTGRESQL.fresh();
        var source = new PGSimpleDataSource();
        source.setUrl(fresh.jdbcUrl());
        source.setUser(fresh.user());
        source.setPassword(fresh.password());
        try (Engine borrowing = Engines.create(Jdbc.driver(source), EngineStrategies.BLOCKING);
                Engine pooling = Engines.create(Jdbc.driver(source), EngineStrategies.BLOCKING, new Setting<?>[] {
                    poolKind(PoolKind.QUEUE), poolSize(2), poolPrePing()
                });
                var sessions = new Sessions(TestDatabase.POSTGRESQL, fresh)) {
            use(borrowing);
            Eventually.until(() -> sessions.ids().isEmpty());
            use(pooling);
            use(pooling);
            assertThat(sessions.ids()).hasSize(1);
            assertThat(pooling.poolMetrics().created()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aForgottenConnectionIsHungUpOn(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url(), poolSize(1));
                var sessions = new Sessions(database, fresh)) {
            forget(engine);

            Eventually.until(() -> {
                System.gc();
                return engine.poolMetrics().leaks() == 1;
            });
            Eventually.until(() -> sessions.ids().isEmpty());
            use(engine);
        }
    }

    private static void forget(Engine engine) {
        engine.connect().execute(select(literal(7)));
    }
}
