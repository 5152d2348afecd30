package dev.aludel.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.engine.Waiting.until;
import static dev.aludel.engine.Waiting.untilOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.OperationalException;
import dev.aludel.pool.PoolStatus;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionCancelTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    @Test
    void stopsWhatRunsInAnotherThread() {
        var running = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        driver.once("cancel", stopped::countDown).once("execute", () -> {
            running.countDown();
            untilOpen(stopped);
            throw refused("57014");
        });
        Thread.ofVirtual().start(() -> {
            untilOpen(running);
            connection.cancel();
        });

        assertThatThrownBy(() -> connection.execute(INSERT))
                .isInstanceOf(OperationalException.class)
                .hasMessageContaining(INSERT_SQL);
        assertThatThrownBy(() -> connection.execute(INSERT))
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContaining("was cancelled; close it");
        connection.close();
        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 cancel", "1 close");
    }

    @Test
    void keepsTheConnectionFromThePoolEvenIfNothingRan() {
        connection.execute(INSERT);
        connection.cancel();
        connection.close();

        assertThat(driver.calls()).endsWith("1 cancel", "1 close");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 0, 0, 0));
    }

    @Test
    void comingTooLateDoesNotReachTheNextUser() {
        connection.close();
        try (Connection next = engine.connect()) {
            next.execute(INSERT);
            connection.cancel();
            next.execute(INSERT);
            next.commit();
        }

        assertThat(driver.calls()).doesNotContain("1 cancel", "2 connect").contains("1 commit");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 1, 0, 0));
    }

    @Test
    void isOverBeforeTheConnectionIsGivenBack() {
        var cancelling = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        driver.once("cancel", () -> {
            cancelling.countDown();
            untilOpen(goOn);
        });
        Thread canceller = Thread.ofPlatform().start(connection::cancel);
        untilOpen(cancelling);
        Thread closer = Thread.ofPlatform().start(connection::close);

        until(() -> closer.getState() == Thread.State.WAITING || !closer.isAlive());
        assertThat(closer.isAlive()).isTrue();
        assertThat(engine.poolStatus().inUse()).isEqualTo(1);

        goOn.countDown();
        until(() -> !closer.isAlive() && !canceller.isAlive());
        assertThat(driver.calls()).containsExactly("1 connect", "1 cancel", "1 close");
    }
}
