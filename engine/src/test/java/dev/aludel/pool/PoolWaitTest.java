package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolWaitTest {
    private final FakeDriver driver = new FakeDriver();
    private final PoolThreads threads = new PoolThreads();
    private final List<PooledConnection> kept = new ArrayList<>();
    private final RecordingLogger log = new RecordingLogger();
    private final Pool pool =
            new Pool(driver, new PoolSettings(1, Duration.ofSeconds(30)), new Diary(log, System::nanoTime));

    @Test
    void servesInTheOrderOfArrival() {
        var order = new CopyOnWriteArrayList<Integer>();
        PooledConnection loan = pool.acquire();
        for (int i = 0; i < 200; i++) {
            int number = i;
            threads.startWaiting(pool, () -> {
                PooledConnection mine = pool.acquire();
                order.add(number);
                mine.release();
            });
        }
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 1, 200));

        loan.release();
        threads.joinAll();

        assertThat(order)
                .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void aNewcomerCannotOvertakeAfterRelease() {
        for (int round = 0; round < 500; round++) {
            assertWaiterComesFirst(PooledConnection::release);
        }
        assertThat(driver.mostOpen()).isEqualTo(1);
    }

    @Test
    void aNewcomerCannotOvertakeAfterDiscard() {
        for (int round = 0; round < 500; round++) {
            assertWaiterComesFirst(PooledConnection::discard);
        }
        assertThat(driver.mostOpen()).isEqualTo(1);
    }

    private void assertWaiterComesFirst(Consumer<PooledConnection> handBack) {
        var served = new AtomicBoolean();
        PooledConnection loan = pool.acquire();
        threads.startWaiting(pool, () -> {
            PooledConnection mine = pool.acquire();
            served.set(true);
            mine.release();
        });

        handBack.accept(loan);
        PooledConnection next = pool.acquire();

        assertThat(served).isTrue();
        next.release();
        threads.joinAll();
    }

    @Test
    void theConnectionItselfIsHandedOver() {
        PooledConnection loan = pool.acquire();
        DriverConnection connection = loan.connection();
        threads.startWaiting(pool, () -> assertThat(pool.acquire().connection()).isSameAs(connection));

        loan.release();
        threads.joinAll();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 1, 0));
    }

    @Test
    void theNextOpensOnlyWhenTheDiscardedOneIsClosed() {
        PooledConnection loan = pool.acquire();
        threads.startWaiting(pool, pool::acquire);
        driver.once("close", () -> assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 1, 1)));

        loan.discard();
        threads.joinAll();

        assertThat(driver.calls()).containsExactly("1 connect", "1 close", "2 connect");
    }

    @Test
    void whenOneCannotConnectTheNextTries() {
        var refused = new DriverException("starting up", "57P03", 0, true, null);
        driver.once("connect", () -> {
            threads.startWaiting(pool, () -> pool.acquire().release());
            throw refused;
        });

        assertThatThrownBy(pool::acquire).isSameAs(refused);
        threads.joinAll();

        assertThat(driver.calls()).containsExactly("1 connect", "2 connect", "2 rollback");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void whenOneCannotRollBackTheNextConnects() {
        PooledConnection loan = pool.acquire();
        threads.startWaiting(pool, () -> pool.acquire().release());
        driver.once("rollback", () -> {
            throw new DriverException("broken pipe", "08006", 0, true, null);
        });

        loan.release();
        threads.joinAll();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 close", "2 connect", "2 rollback");
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void aTimeoutTellsTheStateAndWhatToDo() {
        var impatient = new Pool(driver, new PoolSettings(2, Duration.ofMillis(50)));
        PooledConnection loan = impatient.acquire();
        kept.add(impatient.acquire());
        long start = System.nanoTime();

        assertThatThrownBy(impatient::acquire)
                .isInstanceOf(TimeoutException.class)
                .hasMessageMatching(
                        "no connection became free within 0\\.05 s: pool size 2, in use 2, waiting 1; held longest by"
                            + " thread .+ for \\d+\\.\\d+ s; look for connections that are never closed or held during"
                            + " slow work, or make the pool larger");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));

        assertThat(impatient.status()).isEqualTo(new PoolStatus(2, 0, 2, 0));
        loan.release();
        assertThat(impatient.status()).isEqualTo(new PoolStatus(2, 1, 1, 0));
    }

    @Test
    void aWaitOfZeroFailsAtOnce() {
        var hasty = new Pool(driver, new PoolSettings(1, Duration.ZERO));
        kept.add(hasty.acquire());

        assertThatThrownBy(hasty::acquire).isInstanceOf(TimeoutException.class).hasMessageContaining("within 0.0 s");
        assertThat(hasty.status()).isEqualTo(new PoolStatus(1, 0, 1, 0));
    }

    @Test
    void aWaitForEverIsPossible() {
        var patient = new Pool(driver, new PoolSettings(1, Duration.ofSeconds(Long.MAX_VALUE)));
        PooledConnection loan = patient.acquire();
        threads.startWaiting(patient, () -> patient.acquire().release());

        loan.release();
        threads.joinAll();

        assertThat(patient.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void anInterruptEndsTheWaitAndStaysSet() {
        PooledConnection loan = pool.acquire();
        var ended = new AtomicBoolean();
        Thread waiter = threads.startWaiting(pool, () -> {
            assertThatThrownBy(pool::acquire)
                    .isInstanceOf(OperationalException.class)
                    .hasMessageContaining("interrupted while waiting for a connection")
                    .hasCauseInstanceOf(InterruptedException.class);
            ended.set(Thread.currentThread().isInterrupted());
        });

        waiter.interrupt();
        threads.joinAll();

        assertThat(ended).isTrue();
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 1, 0));
        loan.release();
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void whoeverGivesUpLeavesTheLineToTheOthers() {
        var order = new CopyOnWriteArrayList<Integer>();
        PooledConnection loan = pool.acquire();
        List<Thread> waiters = IntStream.range(0, 3)
                .mapToObj(number -> threads.startWaiting(pool, () -> {
                    try {
                        PooledConnection mine = pool.acquire();
                        order.add(number);
                        mine.release();
                    } catch (OperationalException e) {
                        order.add(-number);
                    }
                }))
                .toList();

        waiters.get(1).interrupt();
        PoolThreads.until(() -> order.contains(-1));
        loan.release();
        threads.joinAll();

        assertThat(order).containsExactly(-1, 0, 2);
    }

    @Test
    void anInterruptSetBeforeDoesNotMatterWhenThereIsNoWait() {
        Thread.currentThread().interrupt();

        PooledConnection loan = pool.acquire();

        assertThat(Thread.interrupted()).isTrue();
        loan.release();
    }
}
