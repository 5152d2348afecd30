package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at once, random where it helps but with a fixed seed; afterwards nothing may be missing. */
@Timeout(120)
class PoolLoadTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final DriverRequest SELECT = new DriverRequest("SELECT 1", List.of(), List.of());

    private final FakeDriver driver = new FakeDriver()
            .answer("SELECT 1", FakeAnswer.columns("1").row(1L))
            .always("execute", () -> LockSupport.parkNanos(1_000));
    private final PoolThreads threads = new PoolThreads();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void tenThousandVirtualThreadsShareEightConnections() {
        var pool = new Pool(driver, new PoolSettings(8, LONG));
        for (int i = 0; i < 10_000; i++) {
            threads.start(() -> use(pool.acquire(), false));
        }
        threads.joinAll();

        assertThat(served).hasValue(10_000);
        assertThat(driver.mostOpen()).isLessThanOrEqualTo(8);
        assertNothingLost(pool);
    }

    /** Those before me whom I overtake hold a connection and have not yet said so: there are no more than seven. */
    @Test
    void tenThousandVirtualThreadsAreServedInTheOrderOfArrival() {
        var pool = new Pool(driver, new PoolSettings(8, LONG).withPrePing(LONG));
        List<PooledConnection> loans = acquire(pool, 8);
        var order = new ConcurrentLinkedQueue<Integer>();
        for (int i = 0; i < 10_000; i++) {
            int number = i;
            threads.start(() -> {
                PooledConnection loan = pool.acquire();
                order.add(number);
                use(loan, number % 100 == 0);
            });
            int waiting = i + 1;
            PoolThreads.until(() -> pool.status().waiting() == waiting);
        }

        loans.forEach(PooledConnection::release);
        threads.joinAll();

        List<Integer> served = List.copyOf(order);
        assertThat(served).hasSize(10_000);
        for (int i = 0; i < served.size(); i++) {
            assertThat(served.get(i) - i).as("overtaken by %s", served.get(i)).isLessThan(8);
        }
        assertThat(pool.metrics().waits()).isEqualTo(10_000);
        assertNothingLost(pool);
    }

    @Test
    void interruptsInTheMiddleOfHandOversLoseNothing() {
        var pool = new Pool(driver, new PoolSettings(4, LONG));
        List<PooledConnection> loans = acquire(pool, 4);
        var random = new Random(20_261_120);
        var waiters = new ArrayList<Thread>();
        for (int i = 0; i < 6_000; i++) {
            boolean discard = random.nextBoolean();
            waiters.add(threads.start(() -> {
                try {
                    use(pool.acquire(), discard);
                } catch (OperationalException e) {
                    assertThat(Thread.currentThread().isInterrupted()).isTrue();
                    refused.incrementAndGet();
                }
            }));
        }
        PoolThreads.until(() -> pool.status().waiting() == 6_000);
        Collections.shuffle(waiters, random);

        loans.forEach(loan -> threads.start(loan::release));
        waiters.subList(0, 3_000).forEach(Thread::interrupt);
        threads.joinAll();

        assertThat(served.get() + refused.get()).isEqualTo(6_000);
        assertThat(served).hasValueGreaterThanOrEqualTo(3_000);
        assertThat(refused).hasPositiveValue();
        assertThat(driver.mostOpen()).isEqualTo(4);
        assertNothingLost(pool);
    }

    @Test
    void anInterruptAtTheMomentOfTheHandOverLosesNothing() {
        var pool = new Pool(driver, new PoolSettings(1, LONG));
        var random = new Random(20_261_121);
        for (int round = 0; round < 5_000; round++) {
            PooledConnection loan = pool.acquire();
            Thread waiter = threads.startWaiting(pool, () -> {
                try {
                    use(pool.acquire(), false);
                } catch (OperationalException e) {
                    refused.incrementAndGet();
                }
            });
            boolean discard = random.nextBoolean();
            if (random.nextBoolean()) {
                threads.start(waiter::interrupt);
            } else {
                driver.once(discard ? "close" : "rollback", waiter::interrupt);
            }
            handBack(loan, discard);
        }
        threads.joinAll();

        assertThat(served.get() + refused.get()).isEqualTo(5_000);
        assertThat(served).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
        assertThat(driver.mostOpen()).isEqualTo(1);
        assertNothingLost(pool);
    }

    @Test
    void timeoutsAtTheMomentOfTheHandOverLoseNothing() {
        var pool = new Pool(driver, new PoolSettings(2, Duration.ofMillis(1)));
        for (int i = 0; i < 4_000; i++) {
            threads.start(() -> {
                try {
                    PooledConnection loan = pool.acquire();
                    LockSupport.parkNanos(100_000);
                    use(loan, false);
                } catch (TimeoutException e) {
                    refused.incrementAndGet();
                }
            });
        }
        threads.joinAll();

        assertThat(served.get() + refused.get()).isEqualTo(4_000);
        assertThat(served).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
        assertThat(driver.mostOpen()).isLessThanOrEqualTo(2);
        assertNothingLost(pool);
    }

    @Test
    void failuresOfTheDriverLoseNothing() {
        var pool = new Pool(driver, new PoolSettings(4, LONG), new Diary(new RecordingLogger(), System::nanoTime));
        var random = new Random(20_261_122);
        driver.always("connect", () -> failOneIn(3, random));
        driver.always("rollback", () -> failOneIn(5, random));
        for (int i = 0; i < 4_000; i++) {
            boolean discard = random.nextInt(7) == 0;
            threads.start(() -> {
                try {
                    use(pool.acquire(), discard);
                } catch (DriverException e) {
                    refused.incrementAndGet();
                }
            });
        }
        threads.joinAll();

        assertThat(served.get() + refused.get()).isEqualTo(4_000);
        assertThat(served).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
        assertThat(driver.mostOpen()).isLessThanOrEqualTo(4);
        driver.always("connect", () -> {}).always("rollback", () -> {});
        assertNothingLost(pool);
    }

    private void use(PooledConnection loan, boolean discard) {
        loan.connection().execute(SELECT).close();
        served.incrementAndGet();
        handBack(loan, discard);
    }

    private static void handBack(PooledConnection loan, boolean discard) {
        if (discard) {
            loan.discard();
        } else {
            loan.release();
        }
    }

    private static void failOneIn(int times, Random random) {
        if (random.nextInt(times) == 0) {
            throw new DriverException("unlucky", "08006", 0, true, null);
        }
    }

    private static List<PooledConnection> acquire(Pool pool, int count) {
        var loans = new ArrayList<PooledConnection>();
        for (int i = 0; i < count; i++) {
            loans.add(pool.acquire());
        }
        return loans;
    }

    /** Every place is free again, and every connection that is open is idle. */
    private void assertNothingLost(Pool pool) {
        int size = pool.status().size();
        assertThat(pool.status()).isEqualTo(new PoolStatus(size, driver.open(), 0, 0));
        List<PooledConnection> all = acquire(pool, size);
        assertThat(pool.status()).isEqualTo(new PoolStatus(size, 0, size, 0));
        all.forEach(PooledConnection::release);
        pool.close();
        assertThat(driver.open()).isZero();
        assertThat(pool.status()).isEqualTo(new PoolStatus(size, 0, 0, 0));
    }
}
