package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeDriver;
import dev.aludel.driver.ServerInfo;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolEventsTest {
    private static final PoolSettings ONE = new PoolSettings(1, Duration.ofSeconds(30));

    private final FakeDriver driver = new FakeDriver();
    private final RecordingListener listener = new RecordingListener();
    private final RecordingLogger log = new RecordingLogger();
    private final Pool pool = pool(ONE.withListener(listener));

    private Pool pool(PoolSettings settings) {
        return new Pool(driver, settings, new Diary(log, System::nanoTime));
    }

    @Test
    void aNormalLifeIsToldInThisOrder() {
        pool.acquire().release();
        pool.acquire().release();
        pool.close();

        assertThat(listener.take())
                .containsExactly(
                        "1 connect",
                        "1 firstConnect",
                        "1 checkout",
                        "1 reset",
                        "1 checkin",
                        "1 checkout",
                        "1 reset",
                        "1 checkin",
                        "1 close");
    }

    @Test
    void aDiscardIsAnInvalidation() {
        PooledConnection loan = pool.acquire();
        loan.lost(new IllegalStateException("gone"));
        listener.take();
        loan.discard();

        assertThat(listener.take()).containsExactly("1 invalidate gone", "1 close", "1 checkin closed");
    }

    @Test
    void nobodyCanBeGivenAConnectionBeforeItsCheckinWasTold() {
        var looks = new AtomicInteger();
        Pool[] watched = new Pool[1];
        watched[0] = pool(ONE.withListener(new PoolListener() {
            @Override
            public void onReset(PoolEntry entry, ResetState state) {
                look(entry);
            }

            @Override
            public void onCheckin(PoolEntry entry) {
                look(entry);
            }

            private void look(PoolEntry entry) {
                assertThat(entry.isOpen()).isTrue();
                assertThat(watched[0].status()).isEqualTo(new PoolStatus(1, 0, 1, 0));
                looks.incrementAndGet();
            }
        }));
        watched[0].acquire().release();

        assertThat(looks).hasValue(2);
        assertThat(watched[0].status().idle()).isEqualTo(1);
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aFailingResetIsAnInvalidation() {
        driver.once("rollback", () -> {
            throw new DriverException("broken pipe", "08006", 0, true, null);
        });
        pool.acquire().release();

        assertThat(listener.take()).endsWith("1 reset", "1 invalidate broken pipe", "1 close", "1 checkin closed");
    }

    @Test
    void theFirstConnectionIsPreparedAgainIfThatFailed() {
        var attempts = new AtomicInteger();
        Pool picky = pool(ONE.withListener(new PoolListener() {
            @Override
            public void onFirstConnect(PoolEntry entry) {
                entry.connection().begin();
                if (attempts.incrementAndGet() == 1) {
                    throw new IllegalStateException("not ready");
                }
            }
        }));

        assertThatThrownBy(picky::acquire).hasMessage("not ready");
        assertThat(picky.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
        picky.acquire().discard();
        picky.acquire().discard();

        assertThat(attempts).hasValue(2);
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 close",
                        "2 connect",
                        "2 begin",
                        "2 rollback",
                        "2 close",
                        "3 connect",
                        "3 close");
    }

    @Test
    void othersWaitUntilTheFirstConnectionIsPrepared() {
        var threads = new PoolThreads();
        var entered = new AtomicInteger();
        var order = new RecordingListener() {
            @Override
            public void onFirstConnect(PoolEntry entry) {
                super.onFirstConnect(entry);
                entered.incrementAndGet();
                PoolThreads.until(() -> driver.calls().size() == 2);
            }
        };
        Pool slow = pool(new PoolSettings(2, Duration.ZERO).withListener(order));
        threads.start(() -> slow.acquire().release());
        PoolThreads.until(() -> entered.get() == 1);
        threads.start(() -> slow.acquire().release());
        threads.joinAll();

        assertThat(order.take().stream().filter(event -> event.endsWith("firstConnect")))
                .hasSize(1);
    }

    @Test
    void theServerIsAskedOnceForWhatItIs() {
        var says = new ServerInfo("18.0", "public", "READ COMMITTED", 63);
        driver.serverInfo(says);
        assertThat(pool.server()).isEmpty();
        pool.acquire().discard();
        pool.acquire().discard();

        assertThat(pool.server()).contains(says);
        assertThat(driver.calls()).containsExactly("1 connect", "1 serverInfo", "1 close", "2 connect", "2 close");
    }

    @Test
    void aListenerThatFailsAtTheEndIsLogged() {
        Pool noisy = pool(ONE.withListener(new PoolListener() {
                    @Override
                    public void onCheckin(PoolEntry entry) {
                        throw new IllegalStateException("checkin " + entry.isOpen());
                    }

                    @Override
                    public void onClose(PoolEntry entry) {
                        throw new IllegalStateException("close");
                    }
                })
                .withListener(listener));
        noisy.acquire().release();

        assertThat(driver.calls()).endsWith("1 rollback", "1 close");
        assertThat(noisy.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
        assertThat(log.lines()).hasSize(2).first().asString().contains("onCheckin", "checkin true");
        assertThat(log.lines().getLast()).contains("a listener of the pool failed", "close");
        assertThat(listener.take()).endsWith("1 close");
    }

    @Test
    void aListenerThatRefusesByAnExceptionIsHeard() {
        Pool strict = pool(ONE.withListener(new PoolListener() {
            @Override
            public CheckoutVerdict onCheckout(PoolEntry entry) {
                throw new IllegalStateException("not today");
            }
        }));

        assertThatThrownBy(strict::acquire).hasMessage("not today");
        assertThat(strict.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
        assertThat(driver.open()).isZero();
    }

    @Test
    void waitsAndTimeoutsAreToldAndCounted() {
        PooledConnection loan = pool.acquire();
        assertThatThrownBy(() -> pool.acquire(Duration.ofMillis(1)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("within 0.001 s");
        assertThat(listener.take()).endsWith("timeout true");

        var threads = new PoolThreads();
        threads.startWaiting(pool, () -> pool.acquire(Duration.ofHours(1)).release());
        loan.release();
        threads.joinAll();

        assertThat(listener.take()).contains("waited true");
        PoolMetrics metrics = pool.metrics();
        assertThat(metrics.created()).isEqualTo(1);
        assertThat(metrics.closed()).isZero();
        assertThat(metrics.acquired()).isEqualTo(2);
        assertThat(metrics.waits()).isEqualTo(2);
        assertThat(metrics.waitTime()).isPositive();
        assertThat(metrics.timeouts()).isEqualTo(1);
        assertThat(metrics.leaks()).isZero();
    }

    @Test
    void whatIsKeptWithTheConnectionGoesWithItAndWhatIsKeptWithThePlaceStays() {
        PooledConnection loan = pool.acquire();
        loan.info().put("session", 1);
        loan.placeInfo().put("place", 2);
        loan.release();
        loan = pool.acquire();
        assertThat(loan.info()).containsEntry("session", 1);
        assertThat(loan.placeInfo()).containsEntry("place", 2);
        loan.discard();

        loan = pool.acquire();
        assertThat(loan.info()).isEmpty();
        assertThat(loan.placeInfo()).containsEntry("place", 2);
        loan.release();
    }

    @Test
    void anEmptyPlaceHasNoConnectionToGive() {
        var entry = new PoolEntry(7);

        assertThatThrownBy(entry::connection)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("place 7", "isOpen()");
        assertThatThrownBy(entry::info).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void theResetIsWhatWasAskedFor() {
        PooledConnection committed = pool(ONE.withReset(ResetOnReturn.COMMIT)).acquire();
        committed.connection().begin();
        committed.release();
        pool(ONE.withReset(ResetOnReturn.COMMIT)).acquire().release();
        PooledConnection left = pool(ONE.withReset(ResetOnReturn.NONE)).acquire();
        left.connection().begin();
        left.release();

        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 commit", "2 connect", "3 connect", "3 begin");
    }

    @Test
    void aFailingCommitOrListenerClosesTheConnection() {
        driver.once("commit", () -> {
            throw new DriverException("deferred constraint", "23503", 0, false, null);
        });
        PooledConnection loan = pool(ONE.withReset(ResetOnReturn.COMMIT)).acquire();
        loan.connection().begin();
        loan.release();
        pool(ONE.withReset(ResetOnReturn.NONE).withListener(new PoolListener() {
                    @Override
                    public void onReset(PoolEntry entry, ResetState state) {
                        throw new IllegalStateException("no");
                    }
                }))
                .acquire()
                .release();

        assertThat(driver.open()).isZero();
        assertThat(log.lines()).hasSize(2).first().asString().contains("could not be committed");
        assertThat(log.lines().getLast()).contains("could not be reset by the pool's listeners");
    }
}
