package dev.aludel.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.dialect;
import static dev.aludel.engine.EngineOptions.executor;
import static dev.aludel.engine.EngineOptions.hideParameters;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.EngineStrategies.MOCK;
import static dev.aludel.engine.Users.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class EnginesTest {
    private final FakeDriver driver = Users.driver();

    @Test
    void anOptionThatNobodyTakesIsRefusedAndTheEngineClosed() {
        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, poolSize(3), executor(statement -> {})))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The strategy 'blocking' does not understand executor (for the engine).");
        assertThat(driver.calls()).containsExactly("close driver");
    }

    @Test
    void allOptionsThatNobodyTakesAreNamed() {
        assertThatThrownBy(() -> Engines.create(
                        "postgresql:",
                        MOCK,
                        executor(statement -> {}),
                        poolSize(3),
                        poolTimeout(Duration.ofSeconds(1))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The strategy 'mock' does not understand poolSize (for the pool), poolTimeout (for the"
                        + " pool).");
    }

    @Test
    void anOptionGivenTwiceIsRefused() {
        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, poolSize(3), poolSize(4)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The option poolSize was given 2 times.");
        assertThatThrownBy(() -> Engines.create(driver, BLOCKING, dialect(MARIADB), dialect(POSTGRESQL)))
                .hasMessage("The option dialect was given 2 times.");
    }

    @Test
    void aListenerMayBeGivenTwice() {
        EngineListener listener = new EngineListener() {};

        try (Engine engine = Engines.create(driver, ASYNC, listener(listener), listener(listener))
                .blocking()) {
            assertThat(engine.execute(INSERT).rowCount()).isEqualTo(1);
        }
    }

    @Test
    void optionsAreReadBeforeADriverIsOpened() {
        assertThatThrownBy(() -> Engines.create("postgresql://db.example/shop", poolSize(0)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("pool of size 0");
        assertThatThrownBy(() -> Engines.create("postgresql://db.example/shop", hideParameters(), hideParameters()))
                .hasMessage("The option hideParameters was given 2 times.");
    }

    @Test
    void theDialectOptionBeatsTheDriversDialect() {
        try (Engine engine = Engines.create(driver, BLOCKING, dialect(MARIADB))) {
            assertThat(engine.dialect()).isSameAs(MARIADB);
        }
        MockEngine mock = Engines.create("postgresql:", MOCK, dialect(MARIADB), executor(statement -> {}));
        assertThat(mock.dialect()).isSameAs(MARIADB);
    }

    @Test
    void theDialectIsThatOfTheUrlOrOfTheDriver() {
        MockEngine mock = Engines.create("mariadb:", MOCK, executor(statement -> {}));

        assertThat(mock.dialect()).isSameAs(MARIADB);
        assertThat(Engines.create(driver, BLOCKING).dialect()).isSameAs(POSTGRESQL);
    }

    @Test
    void anUnknownDialectIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Engines.create("oracle://app:geheim@db.example/shop"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("There is no dialect 'oracle'", "mariadb", "postgresql", "DialectProvider")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void withoutAnyDriverTheMessageSaysWhatToAdd() {
        assertThatThrownBy(() -> Engines.create("postgresql://app:geheim@db.example/shop"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("No driver is on the class path or module path for"
                        + " postgresql://app:***@db.example/shop; add dev.aludel:aludel-jdbc.");
    }

    @Test
    void aMalformedUrlIsRefused() {
        assertThatThrownBy(() -> Engines.create("postgresql://app:geheim@db.example:54x2/shop"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the port")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aMockEngineHandsStatementsOverUncompiled() {
        var seen = new ArrayList<Object>();
        MockEngine mock = Engines.create("postgresql:", MOCK, executor(seen::add));
        mock.execute(INSERT);

        assertThat(seen).singleElement().isSameAs(INSERT);
    }

    @Test
    void aMockEngineNeedsAnExecutor() {
        assertThatThrownBy(() -> Engines.create("postgresql:", MOCK))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("somebody to hand its statements to", "executor(statement -> …)");
    }
}
