package dev.aludel.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.connectHook;
import static dev.aludel.engine.EngineOptions.leakWarning;
import static dev.aludel.engine.EngineOptions.poolKind;
import static dev.aludel.engine.EngineOptions.poolLifo;
import static dev.aludel.engine.EngineOptions.poolListener;
import static dev.aludel.engine.EngineOptions.poolOverflow;
import static dev.aludel.engine.EngineOptions.poolPrePing;
import static dev.aludel.engine.EngineOptions.poolRecycle;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.engine.EngineOptions.resetOnReturn;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.Credentials;
import dev.aludel.driver.DriverTraits;
import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.error.ArgumentException;
import dev.aludel.pool.PoolEntry;
import dev.aludel.pool.PoolKind;
import dev.aludel.pool.PoolListener;
import dev.aludel.pool.PoolStatus;
import dev.aludel.pool.ResetOnReturn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which option means something on which pool. */
class PoolOptionsTest {
    private static final DriverTraits POOLED = new DriverTraits(false, true, false);
    private static final DriverTraits IN_MEMORY = new DriverTraits(true, false, true);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeDriver driver = Users.driver();

    static List<Setting<?>> ofAQueueOnly() {
        return List.of(poolOverflow(1), poolLifo());
    }

    static List<Setting<?>> ofAPool() {
        return List.of(
                poolSize(3),
                poolTimeout(MINUTE),
                poolOverflow(1),
                poolRecycle(MINUTE),
                poolPrePing(),
                poolPrePing(MINUTE),
                poolLifo());
    }

    static List<Setting<?>> ofAll() {
        return List.of(
                resetOnReturn(ResetOnReturn.COMMIT),
                leakWarning(MINUTE),
                poolListener(new PoolListener() {}),
                connectHook(driver -> driver.connect()));
    }

    @ParameterizedTest
    @MethodSource({"ofAPool", "ofAll"})
    void aQueueTakesThemAll(Setting<?> option) {
        try (Engine engine = Engines.create(driver, BLOCKING, option)) {
            assertThat(engine.poolKind()).isEqualTo(PoolKind.QUEUE);
            engine.connect().close();
        }
        assertThat(driver.open()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ofAPool")
    void whatIsPooledElsewhereRefusesWhatItWouldIgnore(Setting<?> option) {
        driver.withTraits(POOLED);

        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, option))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The option " + option.option() + " would have no effect: connections come from a DataSource,"
                                + " which pools them itself; set it there, or, if that is no"
                                + " pool, add poolKind(QUEUE).");
        Engines.create(driver, BLOCKING, option, poolKind(PoolKind.QUEUE)).close();
    }

    @ParameterizedTest
    @MethodSource("ofAll")
    void whatIsPooledElsewhereTakesTheOthers(Setting<?> option) {
        try (Engine engine = Engines.create(driver.withTraits(POOLED), BLOCKING, option)) {
            assertThat(engine.poolKind()).isEqualTo(PoolKind.NONE);
            engine.connect().close();
        }
        assertThat(driver.open()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ofAQueueOnly")
    void oneConnectionForAllRefusesThoseOfAQueue(Setting<?> option) {
        driver.withTraits(IN_MEMORY);

        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, option))
                .hasMessage("The option " + option.option()
                        + " would have no effect: there is one connection for all; leave it out.");
    }

    @Test
    void aDatabaseInItsConnectionIsNotClosedForItsAge() {
        driver.withTraits(IN_MEMORY);

        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, poolRecycle(MINUTE)))
                .hasMessageContainingAll("poolRecycle", "lose the database");
        try (Engine engine = Engines.create(driver, BLOCKING, poolSize(20), poolTimeout(MINUTE))) {
            assertThat(engine.poolKind()).isEqualTo(PoolKind.STATIC);
            assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(1, 0, 0, 0));
        }
    }

    @Test
    void aDatabaseInItsConnectionHasNoSecondOne() {
        driver.withTraits(IN_MEMORY);

        for (PoolKind kind : List.of(PoolKind.QUEUE, PoolKind.NONE)) {
            assertThatThrownBy(() -> Engines.create(driver, BLOCKING, poolKind(kind)))
                    .hasMessageContainingAll("poolKind(" + kind + ")", "database of its own", "STATIC");
        }
        Engines.create(driver, BLOCKING, poolKind(PoolKind.PER_THREAD)).close();
    }

    @Test
    void eachKindSaysWhyAnOptionIsNotForIt() {
        refuses(PoolKind.NONE, poolSize(3), "opened and closed each time");
        refuses(PoolKind.STATIC, poolLifo(), "one connection for all");
        refuses(PoolKind.PER_THREAD, poolTimeout(MINUTE), "each thread has a connection of its own");
        refuses(PoolKind.ASSERTION, poolTimeout(MINUTE), "nobody waits for it");
    }

    private void refuses(PoolKind kind, Setting<?> option, String why) {
        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, poolKind(kind), option))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll(
                        "option " + option.option(), why, "; leave it out, or choose another poolKind.");
    }

    @Test
    void eachKindTakesWhatIsForIt() {
        Engines.create(driver, BLOCKING, poolKind(PoolKind.STATIC), poolRecycle(MINUTE), poolPrePing())
                .close();
        Engines.create(driver, BLOCKING, poolKind(PoolKind.PER_THREAD), poolSize(3), poolRecycle(MINUTE))
                .close();
        Engines.create(driver, BLOCKING, poolKind(PoolKind.ASSERTION), poolPrePing())
                .close();
        try (Engine engine = Engines.create(driver, BLOCKING, poolKind(PoolKind.NONE))) {
            engine.connect().close();
            assertThat(driver.calls()).containsSubsequence("1 connect", "1 rollback", "1 close");
        }
    }

    @Test
    void anAsynchronousEngineHasNoConnectionsOfThreads() {
        assertThatThrownBy(() -> Engines.create(driver, ASYNC, poolKind(PoolKind.PER_THREAD)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("PER_THREAD", "asynchronous", "BLOCKING");
        assertThat(driver.calls()).containsExactly("close driver");
        Engines.create(driver, ASYNC, poolKind(PoolKind.STATIC)).close();
    }

    @Test
    void eachConnectionIsOpenedByTheHook() {
        int[] tokens = new int[1];
        try (Engine engine = Engines.create(
                driver, BLOCKING, connectHook(opened -> opened.connect(new Credentials("app" + ++tokens[0], "t"))))) {
            engine.connect().close();
            engine.dispose();
            engine.connect().close();
        }

        assertThat(driver.calls()).contains("1 connect as app1", "2 connect as app2");
        assertThat(new Credentials("app", "secret")).hasToString("Credentials[user=app, password=***]");
        assertThat(new Credentials(null, null)).hasToString("Credentials[user=null, password=null]");
    }

    @Test
    void listenersAreToldInTheirOrder() {
        var order = new StringBuilder();
        PoolListener first = new PoolListener() {
            @Override
            public void onConnect(PoolEntry entry) {
                order.append("first ");
            }
        };
        PoolListener second = new PoolListener() {
            @Override
            public void onConnect(PoolEntry entry) {
                order.append("second");
            }
        };
        try (Engine engine = Engines.create(driver, BLOCKING, poolListener(first), poolListener(second))) {
            engine.connect().close();
        }

        assertThat(order).hasToString("first second");
    }
}
