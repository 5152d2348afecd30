package dev.aludel.engine;

import static dev.aludel.dialect.IsolationLevel.AUTOCOMMIT;
import static dev.aludel.dialect.IsolationLevel.READ_COMMITTED;
import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static dev.aludel.engine.EngineOptions.execution;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.ExecutionOptions.transactions;
import static dev.aludel.engine.TransactionOptions.isolation;
import static dev.aludel.engine.TransactionOptions.readOnly;
import static dev.aludel.engine.TransactionOptions.retry;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.PendingRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TransactionOptionsTest {
    private static final String EXECUTE = "1 execute " + INSERT_SQL;

    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);

    @Test
    void theNearestHolds() {
        Engine strict = engine.with(transactions(isolation(SERIALIZABLE).and(readOnly())));
        strict.transaction(connection -> {});
        strict.transaction(isolation(READ_COMMITTED), connection -> {});
        try (Connection connection = strict.connect().with(transactions(isolation(READ_COMMITTED)))) {
            connection.execute(INSERT);
        }
        engine.transaction(connection -> {});

        assertThat(driver.calls())
                .filteredOn(call -> call.startsWith("1 begin"))
                .containsExactly(
                        "1 begin SERIALIZABLE READ ONLY",
                        "1 begin READ COMMITTED READ ONLY",
                        "1 begin READ COMMITTED READ ONLY",
                        "1 begin");
    }

    @Test
    void aSingleStatementIsATransactionWhereItsKindIsSaid() {
        engine.with(transactions(isolation(SERIALIZABLE))).execute(INSERT);
        engine.with(transactions(isolation(AUTOCOMMIT))).execute(INSERT);
        engine.with(transactions(retry(1))).execute(INSERT);

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin SERIALIZABLE",
                        EXECUTE,
                        "1 commit",
                        "1 rollback",
                        EXECUTE,
                        "1 rollback",
                        EXECUTE,
                        "1 rollback");
    }

    @Test
    void autocommitIsOnlyInTheBooks() {
        engine.transaction(isolation(AUTOCOMMIT), connection -> {
            connection.execute(INSERT);
            assertThat(connection.inTransaction()).isTrue();
        });

        assertThat(driver.calls()).containsExactly("1 connect", EXECUTE, "1 rollback");
    }

    @Test
    void doesTheWorkAgainFromItsBeginning() {
        driver.once("execute", failing(refused("40001"))).once("commit", failing(refused("40P01")));
        var tries = new AtomicInteger();
        int value = engine.transactionResult(retry(2), connection -> {
            connection.execute(INSERT);
            return tries.incrementAndGet();
        });

        assertThat(value).isEqualTo(2);
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        EXECUTE,
                        "1 rollback",
                        "1 begin",
                        EXECUTE,
                        "1 commit",
                        "1 rollback",
                        "1 begin",
                        EXECUTE,
                        "1 commit",
                        "1 rollback");
    }

    @Test
    void seesTheErrorBehindThatOfTheProgram() {
        driver.once("execute", failing(refused("40001")));
        engine.transaction(retry(1), connection -> {
            try {
                connection.execute(INSERT);
            } catch (OperationalException e) {
                throw new IllegalStateException("mine", e);
            }
        });

        assertThat(driver.calls()).containsSubsequence(EXECUTE, "1 rollback", EXECUTE, "1 commit");
    }

    @Test
    void theEngineMaySayHowOften() {
        driver.once("execute", failing(refused("40001")));
        Engines.create(driver, BLOCKING, execution(transactions(retry(1)))).transaction(c -> c.execute(INSERT));

        assertThat(driver.calls()).endsWith("1 commit", "1 rollback");
    }

    @Test
    void doesNotDoAgainWhatIsWrongInItself() {
        driver.once("execute", failing(refused("23505")));

        assertThatThrownBy(() -> engine.transaction(retry(3), c -> c.execute(INSERT)))
                .hasNoSuppressedExceptions();
        assertThat(driver.calls()).containsOnlyOnce(EXECUTE);
    }

    @Test
    void doesNotDoAgainACommitOfWhichNobodyKnows() {
        driver.once("commit", failing(gone()));

        assertThatThrownBy(() -> engine.transaction(retry(3), c -> c.execute(INSERT)))
                .isInstanceOfSatisfying(
                        OperationalException.class,
                        e -> assertThat(e.isTransient()).isFalse());
        assertThat(driver.calls()).containsOnlyOnce(EXECUTE);
    }

    @Test
    void doesAgainWhatLostItsConnectionBefore() {
        driver.once("begin", failing(gone()));
        engine.transaction(retry(1), c -> c.execute(INSERT));

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 close",
                        "2 connect",
                        "2 begin",
                        "2 execute " + INSERT_SQL,
                        "2 commit",
                        "2 rollback");
    }

    @Test
    void isNotDoneAgainOnceInterrupted() {
        driver.always("execute", failing(refused("40001")));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> engine.transaction(retry(3), c -> c.execute(INSERT)))
                .isInstanceOf(OperationalException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(driver.calls()).containsOnlyOnce(EXECUTE);
    }

    @Test
    void lessThanNeverIsRefused() {
        assertThatThrownBy(() -> retry(-1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("retry(-1)");
    }

    @Test
    void whatTheDatabaseRolledBackDoesNotGoOn() {
        driver.endingTransactions().once("execute", failing(refused("40001")));
        try (Connection connection = engine.connect()) {
            Transaction savepoint = connection.begin();
            assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(OperationalException.class);
            assertThatThrownBy(() -> connection.execute(INSERT))
                    .isInstanceOf(PendingRollbackException.class)
                    .hasMessage("The database has rolled this transaction back because of an error; call rollback()"
                            + " before anything else.")
                    .hasCauseInstanceOf(OperationalException.class);
            assertThatThrownBy(savepoint::commit).isInstanceOf(PendingRollbackException.class);
            connection.rollback();
            connection.execute(INSERT);
            connection.commit();
        }

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect", "1 begin", EXECUTE, "1 rollback", "1 begin", EXECUTE, "1 commit", "1 rollback");
    }

    @Test
    void aSavepointDoesNotSaveWhatTheDatabaseRolledBack() {
        driver.endingTransactions();
        try (Connection connection = engine.connect()) {
            Transaction savepoint = connection.beginNested();
            assertThat(connection.inNestedTransaction()).isTrue();
            driver.once("execute", failing(refused("40001")));
            assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(OperationalException.class);
            savepoint.rollback();
            assertThat(connection.inNestedTransaction()).isFalse();
            assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(PendingRollbackException.class);
        }

        assertThat(driver.calls()).doesNotContain("1 execute ROLLBACK TO SAVEPOINT aludel_1");
    }
}
