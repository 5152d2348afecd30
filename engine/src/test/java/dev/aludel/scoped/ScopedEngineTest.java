package dev.aludel.scoped;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Users;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.IntegrityException;
import org.junit.jupiter.api.Test;

/** What a scoped engine has its driver do, and what it remembers of a thread. */
class ScopedEngineTest {
    /** What the pool does when a connection comes back. */
    private static final String RESET = "1 rollback";

    private final FakeDriver driver = Users.driver();
    private final ScopedEngine engine = ScopedEngine.of(Engines.create(driver, BLOCKING));

    @Test
    void aThreadThatHoldsNothingIsForgotten() {
        assertThat(engine.isScope()).isFalse();
        ScopedConnection connection = engine.acquire();
        assertThat(engine.isScope()).isTrue();
        connection.release();
        assertThat(engine.isScope()).isFalse();
    }

    @Test
    void aThreadWhoseConnectionAnotherOneReleasedIsForgottenWhenItAsks() throws InterruptedException {
        ScopedConnection connection = engine.acquire();
        Thread.ofVirtual().start(connection::release).join();
        assertThat(engine.isScope()).isTrue();
        assertThat(engine.currentConnection()).isEmpty();
        assertThat(engine.isScope()).isFalse();
    }

    @Test
    void whatCannotConnectIsNotRemembered() {
        driver.once("connect", failing(refused("28P01")));
        assertThatThrownBy(engine::acquire).isInstanceOf(DatabaseException.class);
        assertThat(engine.isScope()).isFalse();
        assertThat(engine.engine().poolStatus().inUse()).isZero();
    }

    @Test
    void leavingEarlyCommitsOnTheWay() {
        engine.transaction(outer -> engine.transaction(inner -> {
            engine.execute(INSERT);
            throw outer.raiseCommit();
        }));
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_1",
                        "1 execute " + INSERT_SQL,
                        "1 execute RELEASE SAVEPOINT aludel_1",
                        "1 commit",
                        RESET);
    }

    @Test
    void leavingEarlyRollsBackOnTheWay() {
        engine.transaction(outer -> engine.transaction(inner -> {
            engine.execute(INSERT);
            throw outer.raiseRollback();
        }));
        assertThat(driver.calls()).endsWith("1 execute ROLLBACK TO SAVEPOINT aludel_1", "1 rollback", RESET);
    }

    @Test
    void aRollbackToASavepointThatFailsDoesNotHideTheReason() {
        driver.refuse("ROLLBACK TO SAVEPOINT aludel_1", refused("3B001"));
        assertThatThrownBy(() -> engine.transaction(outer -> engine.transaction(inner -> {
                    throw new IllegalStateException("no");
                })))
                .hasMessage("no")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }

    @Test
    void aCommitOnTheWayThatFailsIsTold() {
        driver.refuse("RELEASE SAVEPOINT aludel_1", refused("23503"));
        assertThatThrownBy(() -> engine.transaction(outer -> engine.transaction(inner -> {
                    throw outer.raiseCommit();
                })))
                .isInstanceOf(IntegrityException.class);
        assertThat(driver.calls()).endsWith("1 execute ROLLBACK TO SAVEPOINT aludel_1", "1 rollback", RESET);
    }
}
