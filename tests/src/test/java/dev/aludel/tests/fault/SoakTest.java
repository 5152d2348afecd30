package dev.aludel.tests.fault;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.tests.fault.Units.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Engines;
import dev.aludel.tests.engine.Sessions;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything at once while connections are being killed; {@code -Dsoak.seconds=300} makes it five minutes on each database. */
@Timeout(value = 900, threadMode = SEPARATE_THREAD)
class SoakTest {
    private static final long SECONDS = Long.getLong("soak.seconds", 6);
    private static final long SEED = Long.getLong("soak.seed", 20_261_121L);
    private static final int WORKERS = 12;
    private static final int CONNECTIONS = 6;
    private static final long KILL_MILLIS = 150;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void eachCommittedUnitIsThereOnce(TestDatabase database) throws Exception {
        FreshDatabase fresh = database.fresh();
        var ledger = new Ledger();
        try (AsyncEngine engine = Engines.create(fresh.url(), ASYNC, poolSize(CONNECTIONS));
                var sessions = new Sessions(database, fresh)) {
            engine.execute(createTable(UNITS)).join();
            int kills = run(new Soak(engine, ledger), sessions, SECONDS);
            Aftermath.settled(engine.blocking(), sessions);
            System.out.println("Soak on " + database + ", seed " + SEED + ", " + SECONDS + " s, " + kills
                    + " kills, " + ledger.check(engine.blocking()) + ", "
                    + engine.blocking().poolMetrics());
            Aftermath.nothingHoldsTheTable(engine.blocking());
        }
    }

    private static int run(Soak soak, Sessions sessions, long seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var random = new Random(SEED);
        List<Future<?>> workers = new ArrayList<>();
        int kills = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WORKERS; i++) {
                var own = new Random(random.nextLong());
                workers.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        soak.unit(own);
                    }
                    return null;
                }));
            }
            while (System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(KILL_MILLIS);
                List<Long> ids = sessions.ids();
                if (!ids.isEmpty()) {
                    sessions.kill(ids.get(random.nextInt(ids.size())));
                    kills++;
                }
            }
            for (Future<?> worker : workers) {
                worker.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(kills).isPositive();
        return kills;
    }
}
