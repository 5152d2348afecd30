package dev.aludel.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.async.AsyncEngine;
import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Credentials;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverTraits;
import dev.aludel.driver.FakeDriver;
import dev.aludel.driver.ServerInfo;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.OperationalException;
import dev.aludel.pool.PoolStatus;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an engine does with its pool. */
@Timeout(60)
class EnginePoolTest {
    private static final ServerInfo SERVER = new ServerInfo("18.0", "public", "READ COMMITTED", 63);

    private final FakeDriver driver = Users.driver();
    private final AtomicInteger disposed = new AtomicInteger();
    private final Engine engine = Engines.create(driver, BLOCKING, poolSize(2), listener(new EngineListener() {
        @Override
        public void onDispose() {
            disposed.incrementAndGet();
        }
    }));

    /** Opens two connections and leaves them idle. */
    private void openTwo() {
        try (Connection one = engine.connect();
                Connection two = engine.connect()) {
            assertThat(one.isClosed()).isEqualTo(two.isClosed());
        }
    }

    @Test
    void aLostConnectionHasTheIdleOnesReplacedToo() {
        openTwo();
        driver.once("execute", failing(gone()));
        assertThatThrownBy(() -> engine.execute(INSERT)).isInstanceOf(OperationalException.class);
        assertThat(driver.open()).isEqualTo(1);

        openTwo();

        assertThat(driver.calls()).contains("1 close", "2 close", "3 connect", "4 connect");
        assertThat(engine.poolMetrics().invalidated()).isEqualTo(1);
    }

    @Test
    void theIdleOnesAreReplacedBeforeTheLostOneIsClosed() {
        openTwo();
        Connection lost = engine.connect();
        driver.once("execute", failing(gone()));
        assertThatThrownBy(() -> lost.execute(INSERT)).isInstanceOf(OperationalException.class);

        engine.connect().close();

        assertThat(driver.calls()).contains("1 close", "3 connect").doesNotContain("2 close");
        lost.close();
        assertThat(driver.calls()).endsWith("2 close");
    }

    @Test
    void aRefusedOrCancelledStatementHasNothingReplaced() {
        openTwo();
        driver.once("execute", failing(refused("42601")));
        assertThatThrownBy(() -> engine.execute(INSERT)).hasMessageContaining("the server says no");
        Connection cancelled = engine.connect();
        cancelled.cancel();
        cancelled.close();
        openTwo();

        assertThat(driver.calls()).contains("3 connect").doesNotContain("4 connect");
    }

    @Test
    void disposeBeginsAnewAndTellsTheListener() {
        try (Connection held = engine.connect()) {
            engine.connect().close();
            engine.dispose();
            assertThat(disposed).hasValue(1);
            assertThat(driver.calls()).endsWith("2 close");
            assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(2, 0, 0, 0));
            held.execute(INSERT);
            held.commit();
        }
        engine.connect().close();
        engine.close();

        assertThat(driver.calls())
                .containsSubsequence("1 commit", "1 rollback", "1 close", "3 connect", "close driver");
    }

    @Test
    void aDetachedConnectionIsClosedAndNotGivenBack() {
        Connection connection = engine.connect();
        connection.info().put("mine", true);
        connection.detach();
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        assertThat(connection.info()).containsKey("mine");
        connection.execute(INSERT);
        connection.commit();
        connection.close();

        assertThat(driver.calls()).endsWith("1 commit", "1 rollback", "1 close");
        assertThatThrownBy(connection::detach).isInstanceOf(ConnectionClosedException.class);
        assertThatThrownBy(connection::info).isInstanceOf(ConnectionClosedException.class);
    }

    @Test
    void theServerSaysWhatItIsOnTheFirstConnection() {
        assertThat(engine.server()).isEmpty();
        driver.serverInfo(SERVER);
        try (Engine other = Engines.create(driver, BLOCKING)) {
            assertThat(other.server()).contains(SERVER);
            assertThat(other.server()).contains(SERVER);
        }
        assertThat(driver.calls().stream().filter(call -> call.endsWith("serverInfo")))
                .hasSize(1);
    }

    @Test
    void theServerIsAskedAgainIfItDidNotAnswer() {
        driver.serverInfo(SERVER).once("serverInfo", failing(gone()));

        assertThatThrownBy(engine::server)
                .isInstanceOf(OperationalException.class)
                .hasMessageContaining("Cannot connect");
        assertThat(engine.server()).contains(SERVER);
        assertThat(driver.calls()).containsSubsequence("1 serverInfo", "1 close", "2 serverInfo");
    }

    @Test
    void theAsynchronousEngineDoesTheSame() {
        driver.serverInfo(SERVER);
        try (AsyncEngine async = Engines.create(driver, ASYNC)) {
            assertThat(async.server().join()).contains(SERVER);
            var connection = async.connect().join();
            connection.detach().join();
            async.dispose().join();
            assertThat(async.blocking().poolStatus()).isEqualTo(new PoolStatus(10, 0, 0, 0));
            connection.close().join();
        }
        assertThat(driver.open()).isZero();
    }

    @Test
    void aForgottenConnectionDoesNotKeepTheDriverOpen() {
        forget(engine);
        engine.close();

        Waiting.until(() -> {
            System.gc();
            return driver.calls().contains("close driver");
        });
        assertThat(driver.calls()).contains("1 abort");
    }

    private static void forget(Engine engine) {
        engine.connect().execute(INSERT);
    }

    @Test
    void aDriverThatKnowsOneUserSaysSo() {
        assertThatThrownBy(() -> new OneUser().connect(new Credentials("ana", "secret")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("OneUser", "no others")
                .hasMessageNotContaining("secret");
    }

    private final class OneUser implements Driver {
        @Override
        public Dialect dialect() {
            return driver.dialect();
        }

        @Override
        public DriverTraits traits() {
            return driver.traits();
        }

        @Override
        public DriverConnection connect() {
            return driver.connect();
        }

        @Override
        public void close() {}
    }
}
