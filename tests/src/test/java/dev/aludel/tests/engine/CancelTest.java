package dev.aludel.tests.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.engine.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.pool.PoolStatus;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cancels a statement that would run for minutes. */
@Timeout(value = 180, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class CancelTest {
    private static String slowSql(TestDatabase database) {
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
    void aCancelledStatementLeavesThePoolInOrder(TestDatabase database) throws Exception {
        var sending = new CountDownLatch(1);
        var listener = EngineListener.beforeExecute(execution -> sending.countDown());
        try (AsyncEngine engine =
                Engines.create(database.url(), ASYNC, poolSize(1), EngineOptions.listener(listener))) {
            CompletableFuture<?> slow = engine.execute(new RawSql(slowSql(database)));
            sending.await();

            assertThat(slow.cancel(true)).isTrue();
            assertThatThrownBy(slow::join).isInstanceOf(CancellationException.class);
            until(() -> engine.blocking().poolStatus().equals(new PoolStatus(1, 0, 0, 0)));
            assertThat(engine.scalar(select(literal(7))).join()).isEqualTo(7);
            assertThat(engine.blocking().poolStatus()).isEqualTo(new PoolStatus(1, 1, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void theServerStops(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        try (AsyncEngine engine = Engines.create(fresh.url(), ASYNC, poolSize(1));
                Connection admin = fresh.connect()) {
            CompletableFuture<?> slow =
                    engine.transaction(connection -> connection.execute(new RawSql(slowSql(database))));
            until(() -> running(database, admin) == 1);

            slow.cancel(true);
            until(() -> running(database, admin) == 0);
            until(() -> engine.blocking().poolStatus().equals(new PoolStatus(1, 0, 0, 0)));
            assertThat(engine.scalar(select(literal(7))).join()).isEqualTo(7);
        }
    }

    private static long running(TestDatabase database, Connection admin) throws SQLException {
        String sql = database == TestDatabase.POSTGRESQL
                ? "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
                        + " AND pid <> pg_backend_pid()"
                : "SELECT count(*) FROM information_schema.processlist WHERE db = database() AND info IS NOT NULL"
                        + " AND id <> connection_id()";
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
