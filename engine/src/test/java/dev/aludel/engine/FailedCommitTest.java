package dev.aludel.engine;

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
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.pool.PoolStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A commit that fails leaves its transaction where it is, and only a rollback gets out of it. */
class FailedCommitTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    @Test
    void onlyRollbackGetsOutOfIt() {
        driver.once("commit", failing(refused("23503")));
        connection.execute(INSERT);

        assertThatThrownBy(connection::commit)
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("COMMIT failed: the server says no");
        assertThat(connection.inTransaction()).isTrue();
        assertPending(() -> connection.execute(INSERT), "transaction");
        assertPending(() -> connection.all(NAMES), "transaction");
        assertPending(connection::commit, "transaction");
        assertPending(connection::beginNested, "transaction");
        assertThatThrownBy(connection::begin).isInstanceOf(InvalidRequestException.class);

        connection.rollback();
        connection.execute(INSERT);
        connection.commit();
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit",
                        "1 rollback",
                        "1 begin",
                        "1 execute " + INSERT_SQL,
                        "1 commit");
    }

    @Test
    void ofATransactionToo() {
        driver.once("commit", failing(refused("40001")));
        Transaction transaction = connection.begin();

        assertThatThrownBy(transaction::commit)
                .isInstanceOfSatisfying(
                        OperationalException.class,
                        e -> assertThat(e.isTransient()).isTrue());
        assertThat(transaction.isActive()).isFalse();
        assertPending(transaction::commit, "transaction");
        assertPending(() -> connection.execute(INSERT), "transaction");

        transaction.rollback();
        assertThatThrownBy(transaction::commit).isInstanceOf(InvalidRequestException.class);
        connection.execute(INSERT);
        assertThat(driver.calls()).containsSubsequence("1 commit", "1 rollback", "1 begin");
    }

    @Test
    void endsItsSavepointsWithoutSql() {
        driver.once("commit", failing(refused("23503")));
        Transaction transaction = connection.begin();
        Transaction savepoint = connection.beginNested();
        assertThatThrownBy(transaction::commit).isInstanceOf(IntegrityException.class);

        savepoint.rollback();
        transaction.rollback();
        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 execute SAVEPOINT aludel_1", "1 commit", "1 rollback");
    }

    @Test
    void closingTheConnectionRollsBack() {
        driver.once("commit", failing(refused("23503")));
        connection.execute(INSERT);
        assertThatThrownBy(connection::commit).isInstanceOf(IntegrityException.class);
        connection.close();

        assertThat(driver.calls()).containsSubsequence("1 commit", "1 rollback");
        assertThat(engine.poolStatus().idle()).isEqualTo(1);
    }

    @Test
    void aFailedReleaseIsUndoneByTheSavepointsRollback() {
        driver.refuse("RELEASE SAVEPOINT aludel_1", refused("3B001"));
        Transaction transaction = connection.begin();
        Transaction savepoint = connection.beginNested();

        assertThatThrownBy(savepoint::commit).isInstanceOf(OperationalException.class);
        assertThat(savepoint.isActive()).isFalse();
        assertThat(transaction.isActive()).isTrue();
        assertPending(() -> connection.execute(INSERT), "savepoint");
        assertPending(transaction::commit, "savepoint");
        assertPending(savepoint::commit, "savepoint");

        savepoint.rollback();
        connection.execute(INSERT);
        transaction.commit();
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_1",
                        "1 execute RELEASE SAVEPOINT aludel_1",
                        "1 execute ROLLBACK TO SAVEPOINT aludel_1",
                        "1 execute " + INSERT_SQL,
                        "1 commit");
    }

    @Test
    void aFailedReleaseIsUndoneByTheConnectionsRollback() {
        driver.refuse("RELEASE SAVEPOINT aludel_1", refused("3B001"));
        Transaction savepoint = connection.beginNested();
        assertThatThrownBy(savepoint::commit).isInstanceOf(OperationalException.class);

        connection.rollback();
        savepoint.rollback();
        connection.execute(INSERT);
        assertThat(driver.calls())
                .endsWith("1 execute RELEASE SAVEPOINT aludel_1", "1 rollback", "1 begin", "1 execute " + INSERT_SQL);
    }

    @Test
    void aCommitThatLosesTheConnectionLeavesNothingToRollBack() {
        driver.once("commit", failing(gone()));
        Transaction transaction = connection.begin();

        assertThatThrownBy(transaction::commit).isInstanceOf(OperationalException.class);
        transaction.rollback();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 commit", "1 close");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 0, 0, 0));

        connection.execute(INSERT);
        connection.commit();
        assertThat(driver.calls()).endsWith("2 connect", "2 begin", "2 execute " + INSERT_SQL, "2 commit");
    }

    @Test
    void aRollbackThatFailsIsTheEndOfTheConnection() {
        driver.once("rollback", failing(refused("XX000")));
        connection.execute(INSERT);

        assertThatThrownBy(connection::rollback).hasMessageContaining("ROLLBACK failed: the server says no");
        assertThat(connection.inTransaction()).isFalse();
        connection.execute(INSERT);
        connection.commit();

        assertThat(driver.calls())
                .endsWith("1 rollback", "1 close", "2 connect", "2 begin", "2 execute " + INSERT_SQL, "2 commit");
    }

    private static void assertPending(ThrowingCallable call, String what) {
        assertThatThrownBy(call)
                .isInstanceOf(PendingRollbackException.class)
                .hasMessage("The commit of this " + what + " failed; call rollback() before anything else.");
    }
}
