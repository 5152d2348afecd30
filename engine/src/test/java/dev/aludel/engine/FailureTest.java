package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.poolPrePing;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.OperationalException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final List<Failure.Stage> stages = new ArrayList<>();

    private void openTwo() {
        try (Connection one = engine.connect();
                Connection two = engine.connect()) {
            assertThat(one.isClosed()).isEqualTo(two.isClosed());
        }
    }

    @Test
    void isReplacedByOneListenerAfterTheOther() {
        driver.refuse(INSERT_SQL, refused("23505"));
        engine.listeners().add(EngineListener.failing(failure -> {
            assertThat(failure.error()).isInstanceOf(IntegrityException.class);
            assertThat(failure.execution().orElseThrow().sql()).isEqualTo(INSERT_SQL);
            failure.replace(new IllegalStateException("taken", failure.error()));
        }));
        engine.listeners().add(EngineListener.failing(failure -> {
            throw new IllegalArgumentException("twice", failure.error());
        }));

        assertThatThrownBy(() -> engine.execute(INSERT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("the server says no");
    }

    @Test
    void canCountAsALostConnection() {
        driver.refuse(INSERT_SQL, refused("XX999"));
        engine.listeners().add(EngineListener.failing(failure -> failure.connectionLost(true)));
        try (Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(RuntimeException.class);
            assertThat(connection.isInvalidated()).isTrue();
            connection.rollback();
            assertThat(connection.all(NAMES)).hasSize(2);
        }
        assertThat(driver.calls()).contains("2 connect");
    }

    @Test
    void needNotCountAsALostConnection() {
        driver.once("execute", failing(refused("08006")));
        engine.listeners().add(EngineListener.failing(failure -> {
            assertThat(failure.isConnectionLost()).isTrue();
            failure.connectionLost(false);
        }));
        try (Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(OperationalException.class);
            assertThat(connection.isInvalidated()).isFalse();
        }
        assertThat(driver.open()).isEqualTo(1);
    }

    @Test
    void keepsTheOtherConnectionsIfAskedTo() {
        openTwo();
        driver.once("execute", failing(gone()));
        engine.listeners().add(EngineListener.failing(failure -> failure.invalidatePool(false)));
        assertThatThrownBy(() -> engine.execute(INSERT)).isInstanceOf(OperationalException.class);
        openTwo();

        assertThat(driver.calls()).contains("3 connect").doesNotContain("4 connect");
    }

    @Test
    void isToldOfEveryStage() {
        engine.listeners().add(EngineListener.failing(failure -> stages.add(failure.stage())));
        driver.once("begin", failing(refused("53100")));
        assertThatThrownBy(() -> engine.transaction(c -> c.execute(INSERT))).hasMessageContaining("BEGIN");
        driver.once("commit", failing(refused("40001")));
        assertThatThrownBy(() -> engine.transaction(c -> c.execute(INSERT))).hasMessageContaining("COMMIT");
        driver.once("rollback", failing(refused("40001")));
        try (Connection connection = engine.connect()) {
            connection.execute(INSERT);
            assertThatThrownBy(connection::rollback).hasMessageContaining("ROLLBACK");
        }

        assertThat(stages).containsExactly(Failure.Stage.BEGIN, Failure.Stage.COMMIT, Failure.Stage.ROLLBACK);
    }

    @Test
    void isToldOfAConnectionThatCannotBeOpened() {
        var failure = new IllegalStateException("nobody there");
        engine.listeners().add(EngineListener.failing(told -> {
            stages.add(told.stage());
            told.replace(failure);
        }));
        driver.once("connect", failing(gone()));

        assertThatThrownBy(engine::connect).isSameAs(failure);
        assertThat(stages).containsExactly(Failure.Stage.CONNECT);
    }

    @Test
    void isToldOfAMissingSignOfLife() {
        var pinged = Engines.create(driver, BLOCKING, poolPrePing());
        pinged.listeners().add(EngineListener.failing(told -> {
            stages.add(told.stage());
            driver.down(false);
            told.invalidatePool(false);
        }));
        try (Connection one = pinged.connect();
                Connection two = pinged.connect()) {
            assertThat(one.isClosed()).isEqualTo(two.isClosed());
        }
        driver.down(true);
        try (Connection one = pinged.connect();
                Connection two = pinged.connect()) {
            assertThat(one.isClosed()).isEqualTo(two.isClosed());
        }

        assertThat(stages).containsExactly(Failure.Stage.PRE_PING);
        assertThat(driver.calls()).contains("3 connect").doesNotContain("4 connect");
    }
}
