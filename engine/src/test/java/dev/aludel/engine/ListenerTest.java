package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final List<String> told = new ArrayList<>();
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING, listener(new Recorder("")));
    private final Connection connection = engine.connect();

    /** Writes down what it is told, and the calls of the driver between. */
    private final class Recorder implements EngineListener {
        private final String name;

        Recorder(String name) {
            this.name = name;
        }

        private void tell(String what) {
            told.add(name + what + " after call " + driver.calls().size());
        }

        @Override
        public void beforeExecute(Execution execution) {
            tell("before " + execution.sql());
        }

        @Override
        public void afterExecute(Execution execution, Duration elapsed) {
            assertThat(elapsed).isPositive();
            tell("after " + execution.sql());
        }

        @Override
        public void onError(Execution execution, RuntimeException error) {
            tell("error of " + execution.sql() + ": " + error.getClass().getSimpleName());
        }

        @Override
        public void onBegin(Connection connection) {
            tell("begin");
        }

        @Override
        public void onCommit(Connection connection) {
            tell("commit");
        }

        @Override
        public void onRollback(Connection connection) {
            tell("rollback");
        }
    }

    @Test
    void isToldInTheOrderOfThings() {
        connection.execute(INSERT);
        connection.commit();

        assertThat(told)
                .containsExactly(
                        "begin after call 1",
                        "before " + INSERT_SQL + " after call 2",
                        "after " + INSERT_SQL + " after call 3",
                        "commit after call 3");
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void isToldOfARollbackOnceAndOfNoneWithoutTransaction() {
        connection.execute(INSERT);
        connection.close();
        engine.connect().close();

        assertThat(told).filteredOn(what -> what.startsWith("rollback")).containsExactly("rollback after call 3");
    }

    @Test
    void isToldOfSavepointsAsOfStatements() {
        connection.beginNested().rollback();

        assertThat(told)
                .containsExactly(
                        "begin after call 1",
                        "before SAVEPOINT aludel_1 after call 2",
                        "after SAVEPOINT aludel_1 after call 3",
                        "before ROLLBACK TO SAVEPOINT aludel_1 after call 3",
                        "after ROLLBACK TO SAVEPOINT aludel_1 after call 4");
    }

    @Test
    void isToldOfTheTranslatedError() {
        driver.refuse(INSERT_SQL, refused("23505"));
        assertThatThrownBy(() -> engine.execute(INSERT)).isInstanceOf(IntegrityException.class);

        assertThat(told)
                .containsExactly(
                        "before " + INSERT_SQL + " after call 2",
                        "error of " + INSERT_SQL + ": IntegrityException after call 3");
    }

    @Test
    void isGivenTheVeryErrorTheCallerGets() {
        List<RuntimeException> errors = new ArrayList<>();
        var watched = Engines.create(driver, BLOCKING, listener(new EngineListener() {
            @Override
            public void onError(Execution execution, RuntimeException error) {
                errors.add(error);
            }
        }));
        driver.refuse(INSERT_SQL, refused("23505"));

        assertThatThrownBy(() -> watched.execute(INSERT))
                .satisfies(e -> assertThat(errors).containsExactly((RuntimeException) e));
    }

    @Test
    void seesTheValuesAsTheyTravel() {
        List<Execution> seen = new ArrayList<>();
        var watched = Engines.create(driver, BLOCKING, listener(EngineListener.beforeExecute(seen::add)));
        watched.execute(INSERT);

        assertThat(seen).containsExactly(new Execution(INSERT_SQL, List.of(new WireValue(Wire.TEXT, "Dan"))));
    }

    @Test
    void severalAreToldInTheOrderOfTheOptions() {
        var watched =
                Engines.create(driver, BLOCKING, listener(new Recorder("first ")), listener(new Recorder("second ")));
        watched.all(NAMES);

        assertThat(told)
                .extracting(what -> what.substring(0, what.indexOf(' ', 8)))
                .containsExactly("first before", "second before", "first after", "second after");
    }

    @Test
    void keepsAStatementFromBeingSentByThrowing() {
        var failure = new IllegalStateException("read only");
        var guarded = Engines.create(driver, BLOCKING, listener(EngineListener.beforeExecute(execution -> {
            throw failure;
        })));

        assertThatThrownBy(() -> guarded.all(NAMES)).isSameAs(failure);
        assertThat(driver.calls()).doesNotContain("2 execute " + NAMES_SQL);
        assertThat(guarded.poolStatus().idle()).isEqualTo(1);
    }

    @Test
    void canForbidACommitWhichIsThenRolledBack() {
        var failure = new IllegalStateException("not now");
        var guarded = Engines.create(driver, BLOCKING, listener(new EngineListener() {
            @Override
            public void onCommit(Connection connection) {
                throw failure;
            }
        }));

        try (Connection used = guarded.connect()) {
            used.execute(INSERT);
            assertThatThrownBy(used::commit).isSameAs(failure);
            assertThatThrownBy(used::commit).isInstanceOf(PendingRollbackException.class);
            used.rollback();
            used.execute(INSERT);
        }
        assertThat(driver.calls())
                .containsSubsequence("2 execute " + INSERT_SQL, "2 rollback", "2 begin")
                .doesNotContain("2 commit");
    }

    @Test
    void cannotKeepATransactionFromBeingRolledBack() {
        var failure = new IllegalStateException("listener");
        var watched = Engines.create(driver, BLOCKING, listener(new EngineListener() {
            @Override
            public void onRollback(Connection connection) {
                throw failure;
            }
        }));

        try (Connection used = watched.connect()) {
            used.execute(INSERT);
            assertThatThrownBy(used::rollback).isSameAs(failure);
            used.execute(INSERT);
            used.commit();
        }
        assertThat(driver.calls()).containsSubsequence("2 rollback", "2 begin", "2 commit");
    }

    @Test
    void isNotToldOfWhatWasNeverTried() {
        driver.once("begin", failing(refused("53100")));
        assertThatThrownBy(() -> connection.execute(INSERT)).hasMessageContaining("BEGIN failed");

        assertThat(told).containsExactly("begin after call 1");
    }
}
