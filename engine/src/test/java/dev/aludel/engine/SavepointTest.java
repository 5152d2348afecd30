package dev.aludel.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import org.junit.jupiter.api.Test;

class SavepointTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    @Test
    void isReleasedByCommit() {
        Transaction transaction = connection.begin();
        Transaction savepoint = connection.beginNested();
        connection.execute(INSERT);
        savepoint.commit();

        assertThat(savepoint.isActive()).isFalse();
        assertThat(transaction.isActive()).isTrue();
        transaction.commit();
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_1",
                        "1 execute " + INSERT_SQL,
                        "1 execute RELEASE SAVEPOINT aludel_1",
                        "1 commit");
    }

    @Test
    void isRolledBackToByRollback() {
        Transaction savepoint = connection.beginNested();
        connection.execute(INSERT);
        savepoint.rollback();
        savepoint.rollback();

        assertThat(connection.inTransaction()).isTrue();
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_1",
                        "1 execute " + INSERT_SQL,
                        "1 execute ROLLBACK TO SAVEPOINT aludel_1");
    }

    @Test
    void isRolledBackToWhenItIsClosed() {
        try (Transaction savepoint = connection.beginNested()) {
            assertThat(savepoint.isActive()).isTrue();
        }

        assertThat(driver.calls()).endsWith("1 execute ROLLBACK TO SAVEPOINT aludel_1");
    }

    @Test
    void aSecondCommitIsRefused() {
        Transaction savepoint = connection.beginNested();
        savepoint.commit();

        assertThatThrownBy(savepoint::commit)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("This savepoint has ended already; begin another one.");
    }

    @Test
    void eachHasANameOfItsOwn() {
        connection.beginNested().commit();
        connection.beginNested().rollback();
        connection.commit();
        connection.beginNested();

        assertThat(driver.calls())
                .filteredOn(call -> call.startsWith("1 execute SAVEPOINT"))
                .containsExactly(
                        "1 execute SAVEPOINT aludel_1", "1 execute SAVEPOINT aludel_2", "1 execute SAVEPOINT aludel_3");
    }

    @Test
    void endsWithTheTransactionWithoutSql() {
        Transaction transaction = connection.begin();
        Transaction outer = connection.beginNested();
        Transaction inner = connection.beginNested();
        transaction.commit();

        assertThat(outer.isActive()).isFalse();
        assertThat(inner.isActive()).isFalse();
        inner.rollback();
        assertThatThrownBy(outer::commit).isInstanceOf(InvalidRequestException.class);
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_1",
                        "1 execute SAVEPOINT aludel_2",
                        "1 commit");
    }

    @Test
    void isNotWhatTheConnectionsRollbackIsAbout() {
        Transaction savepoint = connection.beginNested();
        connection.rollback();

        assertThat(savepoint.isActive()).isFalse();
        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 execute SAVEPOINT aludel_1", "1 rollback");
    }

    @Test
    void releasingTheOuterOneEndsTheInnerOne() {
        Transaction outer = connection.beginNested();
        Transaction inner = connection.beginNested();
        outer.commit();

        assertThat(inner.isActive()).isFalse();
        inner.rollback();
        assertThatThrownBy(inner::commit).isInstanceOf(InvalidRequestException.class);
        assertThat(driver.calls()).endsWith("1 execute RELEASE SAVEPOINT aludel_1");
    }

    @Test
    void rollingBackToTheOuterOneEndsTheInnerOne() {
        Transaction outer = connection.beginNested();
        Transaction inner = connection.beginNested();
        outer.rollback();

        assertThat(inner.isActive()).isFalse();
        inner.rollback();
        assertThat(driver.calls()).endsWith("1 execute ROLLBACK TO SAVEPOINT aludel_1");
        connection.commit();
        assertThat(driver.calls()).endsWith("1 commit");
    }

    @Test
    void endingTheInnerOneKeepsTheOuterOne() {
        Transaction outer = connection.beginNested();
        Transaction inner = connection.beginNested();
        inner.rollback();

        assertThat(outer.isActive()).isTrue();
        outer.commit();
        assertThat(driver.calls())
                .endsWith("1 execute ROLLBACK TO SAVEPOINT aludel_2", "1 execute RELEASE SAVEPOINT aludel_1");
    }

    @Test
    void oneThatCannotBeSetLeavesNothingBehind() {
        driver.refuse("SAVEPOINT aludel_1", refused("25P02"));

        assertThatThrownBy(connection::beginNested).isInstanceOf(DatabaseException.class);
        connection.commit();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute SAVEPOINT aludel_1", "1 commit");
    }
}
