package dev.aludel.tests.fault;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.tests.fault.Units.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engines;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.tests.engine.Sessions;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions cancelled and interrupted at random moments; {@code -Dcancel.count=10000} for very many. */
@Timeout(value = 900, threadMode = SEPARATE_THREAD)
class CancellationTest {
    private static final int COUNT = Integer.getInteger("cancel.count", 300);
    private static final long SEED = Long.getLong("cancel.seed", 20_261_121L);
    private static final int CALLERS = 6;
    private static final int CONNECTIONS = 4;
    private static final int LATEST_NANOS = 10_000_000;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void leaveNothingBehind(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        var ledger = new Ledger();
        try (AsyncEngine engine = Engines.create(fresh.url(), ASYNC, poolSize(CONNECTIONS));
                var sessions = new Sessions(database, fresh)) {
            engine.execute(createTable(UNITS)).join();
            cancelMany(new Soak(engine, ledger));
            Aftermath.settled(engine.blocking(), sessions);
            System.out.println("Cancellations on " + database + ", seed " + SEED + ", "
                    + ledger.check(engine.blocking()) + ", "
                    + engine.blocking().poolMetrics());
            everyConnectionIsClean(database, engine);
            Aftermath.nothingHoldsTheTable(engine.blocking());
        }
    }

    private static void cancelMany(Soak soak) throws Exception {
        var random = new Random(SEED);
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            var units = IntStream.range(0, COUNT)
                    .mapToObj(i -> unit(soak, random.nextBoolean(), random.nextInt(LATEST_NANOS)))
                    .map(threads::submit)
                    .toList();
            for (Future<?> unit : units) {
                unit.get(10, TimeUnit.MINUTES);
            }
        }
    }

    private static Callable<Void> unit(Soak soak, boolean future, long nanos) {
        return () -> {
            soak.blocking(TransactionOptions.defaults(), Soak::twice); // opens a connection if there is none
            if (future) {
                soak.cancelled(nanos);
            } else {
                soak.interrupted(nanos);
            }
            return null;
        };
    }

    private static void everyConnectionIsClean(TestDatabase database, AsyncEngine engine) {
        String level = database == TestDatabase.POSTGRESQL
                ? "SELECT current_setting('transaction_isolation')"
                : "SELECT @@tx_isolation";
        for (int i = 0; i < CONNECTIONS; i++) {
            try (Connection connection = engine.blocking().connect()) {
                assertThat(connection.executeSql(level).one().get(0))
                        .isEqualTo(database == TestDatabase.POSTGRESQL ? "read committed" : "REPEATABLE-READ");
            }
        }
    }
}
