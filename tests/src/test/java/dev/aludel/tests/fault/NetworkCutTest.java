package dev.aludel.tests.fault;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.engine.TransactionOptions.retry;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.tests.engine.Eventually.until;
import static dev.aludel.tests.fault.Units.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import dev.aludel.tests.engine.Sessions;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wire to the server is cut, or the pool has nothing left. */
@Timeout(value = 180, threadMode = SEPARATE_THREAD)
class NetworkCutTest {
    private static final int CONNECTIONS = 3;

    private static int port(FreshDatabase fresh) {
        return URI.create(fresh.url()).getPort();
    }

    private static Engine through(CutWire wire, FreshDatabase fresh) {
        Engine engine = Engines.create(
                fresh.url().replace(":" + port(fresh) + "/", ":" + wire.port() + "/"), poolSize(CONNECTIONS));
        engine.execute(createTable(UNITS));
        return engine;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aCutInATransactionUndoesItAndMayBeTriedAgain(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        var ledger = new Ledger();
        try (var wire = new CutWire(port(fresh));
                Engine engine = through(wire, fresh);
                var sessions = new Sessions(database, fresh)) {
            long lost = ledger.next();
            assertThatThrownBy(() -> engine.transaction(connection -> {
                        Soak.twice(connection, lost);
                        wire.cut();
                        Soak.twice(connection, lost);
                    }))
                    .isInstanceOfSatisfying(OperationalException.class, e -> {
                        assertThat(e.isConnectionLost()).isTrue();
                        assertThat(e.isTransient()).isTrue();
                        ledger.failed(lost, e);
                    });
            long kept = ledger.next();
            var tries = new AtomicInteger();
            engine.transaction(retry(1), connection -> {
                if (tries.incrementAndGet() == 1) {
                    wire.cut();
                }
                Soak.twice(connection, kept);
            });
            ledger.acknowledged(kept);
            assertThat(tries).hasValue(2);
            Aftermath.settled(engine, sessions);
            ledger.check(engine);
            Aftermath.nothingHoldsTheTable(engine);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aCutInAStatementReachesItsCaller(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        String slow = database == TestDatabase.POSTGRESQL ? "SELECT pg_sleep(5)" : "SELECT sleep(5)";
        try (var wire = new CutWire(port(fresh));
                Engine engine = through(wire, fresh);
                var sessions = new Sessions(database, fresh)) {
            var caller =
                    CompletableFuture.runAsync(() -> engine.transaction(connection -> connection.executeSql(slow)));
            until(() -> sessions.busy() == 1);
            wire.cut();
            assertThatThrownBy(() -> caller.get(3, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            e -> assertThat(e.isConnectionLost()).isTrue());
            Aftermath.settled(engine, sessions);
            Aftermath.nothingHoldsTheTable(engine);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void anExhaustedPoolSaysSoAndRecovers(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url(), poolSize(1), poolTimeout(Duration.ofMillis(50)));
                var sessions = new Sessions(database, fresh)) {
            engine.execute(createTable(UNITS));
            try (Connection only = engine.connect()) {
                only.executeSql("SELECT 1");
                assertThatThrownBy(engine::connect).isInstanceOf(TimeoutException.class);
            }
            assertThat(engine.poolMetrics().timeouts()).isEqualTo(1);
            Aftermath.settled(engine, sessions);
            Aftermath.nothingHoldsTheTable(engine);
        }
    }
}
