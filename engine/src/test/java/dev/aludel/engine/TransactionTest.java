package dev.aludel.engine;

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
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    @Test
    void anyStatementBeginsOne() {
        assertThat(connection.inTransaction()).isFalse();
        connection.all(NAMES);
        connection.execute(INSERT);

        assertThat(connection.inTransaction()).isTrue();
        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 execute " + NAMES_SQL, "1 execute " + INSERT_SQL);
    }

    @Test
    void commitEndsItAndTheNextStatementBeginsAnother() {
        connection.execute(INSERT);
        connection.commit();
        assertThat(connection.inTransaction()).isFalse();
        connection.execute(INSERT);
        connection.rollback();
        assertThat(connection.inTransaction()).isFalse();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 rollback");
    }

    @Test
    void commitAndRollbackWithoutOneDoNothing() {
        connection.commit();
        connection.rollback();

        assertThat(driver.calls()).containsExactly("1 connect");
    }

    @Test
    void leavingWithoutCommitRollsBack() {
        connection.execute(INSERT);
        connection.close();

        assertThat(driver.calls()).startsWith("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 rollback");
        assertThat(driver.calls()).doesNotContain("1 commit");
    }

    @Test
    void beginIsRefusedAfterAMereSelect() {
        connection.all(NAMES);

        assertThatThrownBy(connection::begin)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("in a transaction already", "a SELECT too", "beginNested()");
        connection.commit();
        assertThat(connection.begin().isActive()).isTrue();
    }

    @Test
    void beginIsRefusedTheSecondTime() {
        Transaction transaction = connection.begin();

        assertThatThrownBy(connection::begin).isInstanceOf(InvalidRequestException.class);
        assertThat(transaction.isActive()).isTrue();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin");
    }

    @Test
    void statementsAreOfTheTransactionThatWasBegun() {
        Transaction transaction = connection.begin();
        connection.execute(INSERT);
        transaction.commit();

        assertThat(transaction.isActive()).isFalse();
        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void aSecondCommitIsRefused() {
        Transaction transaction = connection.begin();
        transaction.commit();

        assertThatThrownBy(transaction::commit)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("This transaction has ended already; begin another one.");
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 commit");
    }

    @Test
    void aSecondRollbackDoesNothing() {
        Transaction transaction = connection.begin();
        transaction.rollback();
        transaction.rollback();
        transaction.close();

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 rollback");
    }

    @Test
    void commitAfterRollbackIsRefused() {
        Transaction transaction = connection.begin();
        transaction.rollback();

        assertThatThrownBy(transaction::commit).isInstanceOf(InvalidRequestException.class);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 rollback");
    }

    @Test
    void anEndedTransactionDoesNotTouchTheNextOne() {
        Transaction first = connection.begin();
        connection.commit();
        Transaction second = connection.begin();
        first.rollback();

        assertThat(first.isActive()).isFalse();
        assertThat(second.isActive()).isTrue();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 commit", "1 begin");
    }

    @Test
    void closingItWithoutCommitRollsBack() {
        try (Transaction transaction = connection.begin()) {
            connection.execute(INSERT);
            assertThat(transaction.isActive()).isTrue();
        }

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void closingItAfterCommitDoesNothing() {
        try (Transaction transaction = connection.begin()) {
            transaction.commit();
        }

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 commit");
    }

    @Test
    void anErrorOfAStatementDoesNotEndIt() {
        driver.refuse(INSERT_SQL, refused("23505"));
        Transaction transaction = connection.begin();

        assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(IntegrityException.class);
        assertThat(transaction.isActive()).isTrue();
        connection.all(NAMES);
        transaction.commit();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 execute " + NAMES_SQL, "1 commit");
    }

    @Test
    void autocommittedStatementsBeginNone() {
        connection.executeAutocommitted(INSERT);

        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 execute " + INSERT_SQL);
    }

    @Test
    void autocommittedStatementsAreRefusedWithinOne() {
        connection.all(NAMES);

        assertThatThrownBy(() -> connection.executeAutocommitted(INSERT))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("in a transaction already", "Commit or roll back first");
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL);
    }

    @Test
    void oneThatCannotBeginLeavesNothingBehind() {
        driver.once("begin", failing(refused("53100")));

        assertThatThrownBy(() -> connection.execute(INSERT))
                .isInstanceOf(OperationalException.class)
                .hasMessageContaining("BEGIN failed: the server says no");
        assertThat(connection.inTransaction()).isFalse();
        connection.execute(INSERT);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 begin", "1 execute " + INSERT_SQL);
    }
}
