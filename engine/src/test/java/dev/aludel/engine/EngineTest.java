package dev.aludel.engine;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineOptions.poolTimeout;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import dev.aludel.pool.PoolStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EngineTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING, poolSize(1), poolTimeout(Duration.ZERO));

    @Test
    void opensNoConnectionBeforeTheFirstUse() {
        assertThat(driver.calls()).isEmpty();
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(1, 0, 0, 0));
    }

    @Test
    void executesAStatementThatCommitsItself() {
        assertThat(engine.execute(INSERT).rowCount()).isEqualTo(1);

        assertThat(driver.calls()).containsExactly("1 connect", "1 execute " + INSERT_SQL, "1 rollback");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void offersEveryWayToFetch() {
        assertThat(engine.all(NAMES)).containsExactly("Dan", "Ana");
        assertThat(engine.first(NAMES)).contains("Dan");
        assertThat(engine.scalar(NAMES)).isEqualTo("Dan");
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row("Eve"));
        assertThat(engine.one(NAMES)).isEqualTo("Eve");
        assertThat(engine.oneOrNull(NAMES)).isEqualTo("Eve");
    }

    @Test
    void givesTheConnectionBackWhenAStatementFails() {
        driver.once("execute", failing(refused("42601")));

        assertThatThrownBy(() -> engine.execute(INSERT)).hasMessageContaining("the server says no");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void throwsALostConnectionAway() {
        driver.once("execute", failing(gone()));

        assertThatThrownBy(() -> engine.execute(INSERT)).isInstanceOf(OperationalException.class);
        assertThat(engine.execute(INSERT).rowCount()).isEqualTo(1);
        assertThat(driver.calls()).contains("1 close", "2 connect");
    }

    @Test
    void refusesMoreConnectionsThanThePoolHas() {
        try (Connection connection = engine.connect()) {
            assertThat(connection.isClosed()).isFalse();
            assertThatThrownBy(engine::connect).isInstanceOf(TimeoutException.class);
        }
        engine.connect().close();
        assertThat(driver.mostOpen()).isEqualTo(1);
    }

    @Test
    void aFailureToConnectTakesNoPlace() {
        driver.once("connect", failing(refused("08001")));

        assertThatThrownBy(engine::connect).isInstanceOf(OperationalException.class);
        engine.connect().close();
        engine.close();
        assertThat(driver.calls()).endsWith("close driver");
    }

    @Test
    void knowsItsDialectAndDriver() {
        assertThat(engine.dialect()).isSameAs(POSTGRESQL);
        assertThat(engine.driver()).isSameAs(driver);
    }

    @Test
    void closesTheDriverOnce() {
        engine.connect().close();
        engine.close();
        engine.close();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 close", "close driver");
    }

    @Test
    void isOfNoUseOnceItIsClosed() {
        engine.close();

        assertThatThrownBy(engine::connect).isInstanceOf(ConnectionClosedException.class);
        assertThatThrownBy(() -> engine.execute(INSERT))
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContainingAll("pool is closed", "its engine is");
        assertThat(driver.calls()).containsExactly("close driver");
    }

    @Test
    void closesTheDriverNotBeforeTheLastConnectionIsBack() {
        Connection connection = engine.connect();
        engine.close();
        assertThat(driver.calls()).containsExactly("1 connect");

        connection.execute(INSERT);
        connection.commit();
        connection.close();
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit",
                        "1 rollback",
                        "1 close",
                        "close driver");
    }

    @Test
    void closesTheDriverAlsoWhenTheLastConnectionWasLost() {
        Connection connection = engine.connect();
        engine.close();
        connection.cancel();
        connection.close();

        assertThat(driver.calls()).containsExactly("1 connect", "1 cancel", "1 close", "close driver");
    }
}
