package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineOptions.poolListener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.pool.CheckoutVerdict;
import dev.aludel.pool.PoolEntry;
import dev.aludel.pool.PoolListener;
import dev.aludel.pool.ResetState;
import dev.aludel.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which the listeners of an engine and of its pool are told. */
class EventOrderTest {
    private final List<String> told = new ArrayList<>();
    private final FakeDriver driver = Users.driver();
    private final Engine engine =
            Engines.create(driver, BLOCKING, listener(new OfEngine()), poolListener(new OfPool()));

    private final class OfEngine implements EngineListener {
        @Override
        public void onConnect(Connection connection) {
            told.add("connect");
        }

        @Override
        public <R> Statement<R> rewrite(Statement<R> statement) {
            told.add("rewrite statement");
            return statement;
        }

        @Override
        public Execution rewrite(Execution execution) {
            told.add("rewrite SQL");
            return execution;
        }

        @Override
        public void beforeExecute(Execution execution) {
            told.add("before");
        }

        @Override
        public void afterExecute(Execution execution, Duration elapsed) {
            told.add("after");
        }

        @Override
        public void onBegin(Connection connection) {
            told.add("begin");
        }

        @Override
        public void onCommit(Connection connection) {
            told.add("commit");
        }

        @Override
        public void onRollback(Connection connection) {
            told.add("rollback");
        }

        @Override
        public void onSavepoint(Connection connection, SavepointStep step, String name) {
            told.add(step + " " + name);
        }

        @Override
        public void onTwoPhase(Connection connection, TwoPhaseStep step, String id) {
            told.add(step + " " + id);
        }

        @Override
        public void onDispose() {
            told.add("dispose");
        }
    }

    private final class OfPool implements PoolListener {
        @Override
        public void onConnect(PoolEntry entry) {
            told.add("pool connect");
        }

        @Override
        public CheckoutVerdict onCheckout(PoolEntry entry) {
            told.add("checkout");
            return CheckoutVerdict.ACCEPT;
        }

        @Override
        public void onReset(PoolEntry entry, ResetState state) {
            told.add("reset");
        }

        @Override
        public void onCheckin(PoolEntry entry) {
            told.add("checkin");
        }
    }

    @Test
    void anExecutionThatBeginsATransaction() {
        try (Connection connection = engine.connect()) {
            connection.execute(INSERT);
            connection.commit();
        }
        engine.dispose();

        assertThat(told)
                .containsExactly(
                        "pool connect",
                        "checkout",
                        "connect",
                        "rewrite statement",
                        "begin",
                        "rewrite SQL",
                        "before",
                        "after",
                        "commit",
                        "reset",
                        "checkin",
                        "dispose");
    }

    @Test
    void anExplicitTransactionBeginsBeforeItsStatement() {
        try (Connection connection = engine.connect()) {
            Transaction transaction = connection.begin();
            connection.execute(INSERT);
            transaction.rollback();
        }

        assertThat(told)
                .containsSubsequence("connect", "begin", "rewrite statement", "before", "after", "rollback", "reset");
    }

    @Test
    void savepoints() {
        try (Connection connection = engine.connect()) {
            connection.beginNested().commit();
            connection.beginNested().rollback();
        }

        assertThat(told)
                .filteredOn(what -> what.contains("aludel"))
                .containsExactly("SET aludel_1", "RELEASE aludel_1", "SET aludel_2", "ROLLBACK aludel_2");
    }

    @Test
    void twoPhases() {
        driver.answer("PREPARE TRANSACTION 'order-7'", FakeAnswer.count(-1))
                .answer("COMMIT PREPARED 'order-7'", FakeAnswer.count(-1))
                .answer("ROLLBACK PREPARED 'order-8'", FakeAnswer.count(-1));
        try (Connection connection = engine.connect()) {
            TwoPhaseTransaction transaction = connection.twoPhase().begin("order-7");
            connection.execute(INSERT);
            transaction.prepare();
            transaction.commit();
            connection.twoPhase().rollbackPrepared("order-8");
        }

        assertThat(told)
                .filteredOn(what -> what.contains("order"))
                .containsExactly("BEGIN order-7", "PREPARE order-7", "COMMIT order-7", "ROLLBACK order-8");
        assertThat(driver.calls()).contains("1 execute " + INSERT_SQL);
    }
}
