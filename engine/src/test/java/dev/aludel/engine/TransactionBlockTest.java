package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.listener;
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
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.pool.PoolStatus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionBlockTest {
    private static final String BLOCK_ENDED = "The transaction of this block has ended; leave the block";

    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    @Test
    void commitsWhenItReturns() {
        connection.transaction(c -> {
            assertThat(c).isSameAs(connection);
            c.execute(INSERT);
        });

        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void returnsWhatTheWorkReturned() {
        List<String> names = connection.transactionResult(c -> c.all(NAMES));
        String none = connection.transactionResult(c -> null);

        assertThat(names).containsExactly("Dan", "Ana");
        assertThat(none).isNull();
        assertThat(driver.calls()).endsWith("1 begin", "1 commit");
    }

    @Test
    void rollsBackWhenItThrows() {
        var failure = new IllegalStateException("no");

        assertThatThrownBy(() -> connection.transaction(c -> {
                    c.execute(INSERT);
                    throw failure;
                }))
                .isSameAs(failure)
                .hasNoSuppressedExceptions();
        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void rollsBackOnErrorsToo() {
        var failure = new StackOverflowError();

        assertThatThrownBy(() -> connection.transaction(c -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(driver.calls()).endsWith("1 begin", "1 rollback");
    }

    @Test
    void checkedExceptionsPass() {
        var failure = new IOException("no file");

        try {
            connection.transaction(c -> {
                throw failure;
            });
        } catch (IOException e) {
            assertThat(e).isSameAs(failure);
        }
        assertThat(driver.calls()).endsWith("1 begin", "1 rollback");
    }

    @Test
    void aCommitThatFailsIsRolledBackAndReported() {
        driver.once("commit", failing(refused("23503")));

        assertThatThrownBy(() -> connection.transaction(c -> c.execute(INSERT)))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("COMMIT failed")
                .hasNoSuppressedExceptions();
        assertThat(connection.inTransaction()).isFalse();
        connection.transaction(c -> c.execute(INSERT));
        assertThat(driver.calls()).endsWith("1 commit", "1 rollback", "1 begin", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void aRollbackThatFailsTooIsSuppressed() {
        driver.once("rollback", failing(refused("XX000")));
        var failure = new IllegalStateException("no");

        assertThatThrownBy(() -> engine.transaction(c -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e).hasMessageContaining("ROLLBACK"));
        assertThat(driver.calls()).endsWith("2 begin", "2 rollback", "2 close");
    }

    @Test
    void nothingIsRolledBackOnALostConnection() {
        driver.once("execute", failing(gone()));

        assertThatThrownBy(() -> engine.transaction(c -> c.execute(INSERT)))
                .isInstanceOf(OperationalException.class)
                .hasNoSuppressedExceptions();
        assertThat(driver.calls()).endsWith("2 begin", "2 execute " + INSERT_SQL, "2 close");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 0, 1, 0));
    }

    @Test
    void aLossThatTheWorkSwallowsIsNotCommitted() {
        assertThatThrownBy(() -> connection.transaction(Connection::cancel))
                .isInstanceOf(ConnectionClosedException.class);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 cancel", "1 close");
    }

    @Test
    void statementsAfterACommitWithinAreRefused() {
        assertThatThrownBy(() -> connection.transaction(c -> {
                    c.commit();
                    c.execute(INSERT);
                }))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith(BLOCK_ENDED);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 commit");
    }

    @Test
    void statementsAfterARollbackWithinAreRefused() {
        connection.transaction(c -> {
            c.rollback();
            assertThatThrownBy(() -> c.execute(INSERT))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageStartingWith(BLOCK_ENDED);
            assertThatThrownBy(() -> c.executeAutocommitted(INSERT)).hasMessageStartingWith(BLOCK_ENDED);
            assertThatThrownBy(c::begin).hasMessageStartingWith(BLOCK_ENDED);
            assertThatThrownBy(c::beginNested).hasMessageStartingWith(BLOCK_ENDED);
        });

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 rollback");
    }

    @Test
    void leavingAfterACommitWithinIsSilentAndTheConnectionGoesOn() {
        connection.transaction(Connection::commit);
        connection.execute(INSERT);

        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 commit", "1 begin", "1 execute " + INSERT_SQL);
    }

    @Test
    void aFailedCommitThatTheWorkSwallowsIsRolledBack() {
        driver.once("commit", failing(refused("23503")));

        connection.transaction(c -> assertThatThrownBy(c::commit).isInstanceOf(IntegrityException.class));
        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 commit", "1 rollback");
    }

    @Test
    void anotherBlockWithinIsRefused() {
        assertThatThrownBy(() -> connection.transaction(c -> {
                    c.execute(INSERT);
                    c.transaction(again -> again.execute(INSERT));
                }))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("in a transaction already", "beginNested()");
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void isRefusedOnceAStatementHasBegunATransaction() {
        connection.all(NAMES);

        assertThatThrownBy(() -> connection.transaction(c -> c.execute(INSERT)))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(connection.inTransaction()).isTrue();
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void savepointsWithinWork() {
        connection.transaction(c -> {
            c.beginNested().rollback();
            c.execute(INSERT);
        });

        assertThat(driver.calls())
                .endsWith("1 execute ROLLBACK TO SAVEPOINT aludel_1", "1 execute " + INSERT_SQL, "1 commit");
    }

    @Test
    void ofTheEngineHasAConnectionOfItsOwn() {
        long inserted = engine.transactionResult(c -> {
            assertThat(engine.poolStatus().inUse()).isEqualTo(2);
            return c.execute(INSERT).rowCount();
        });

        assertThat(inserted).isEqualTo(1);
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 1, 1, 0));
        assertThat(driver.calls())
                .startsWith("1 connect", "2 connect", "2 begin", "2 execute " + INSERT_SQL, "2 commit");
    }

    @Test
    void ofTheEngineGivesItsConnectionBackWhenItThrows() {
        var failure = new IOException("no file");

        assertThatThrownBy(() -> engine.transaction(c -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 1, 1, 0));
        assertThat(driver.calls()).containsSubsequence("2 begin", "2 rollback").doesNotContain("2 commit");
    }

    @Test
    void isRolledBackWhenAListenerForbidsTheCommit() {
        var forbidden = new IllegalStateException("not now");
        var guarded = Engines.create(driver, BLOCKING, listener(new EngineListener() {
            @Override
            public void onCommit(Connection connection) {
                throw forbidden;
            }
        }));

        assertThatThrownBy(() -> guarded.transaction(c -> c.execute(INSERT))).isSameAs(forbidden);
        assertThat(driver.calls()).containsSubsequence("2 begin", "2 rollback").doesNotContain("2 commit");
        assertThat(guarded.poolStatus().idle()).isEqualTo(1);
    }
}
