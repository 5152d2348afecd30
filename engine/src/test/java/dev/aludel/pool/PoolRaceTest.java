package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.OperationalException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A caller that gives up waiting in the very moment it is given something. The test holds the pool's lock until the
 * caller, already awake, stands before it, and gives it the connection then; so nothing here is left to chance.
 */
@Timeout(60)
class PoolRaceTest {
    private final FakeDriver driver = new FakeDriver();
    private final PoolThreads threads = new PoolThreads();
    private final Pool pool = new Pool(driver, new PoolSettings(1, Duration.ofSeconds(30)));
    private final PooledConnection loan = pool.acquire();
    private final AtomicInteger interrupted = new AtomicInteger();

    @Test
    void anInterruptedCallerPassesTheConnectionOn() {
        Thread first = threads.startWaiting(pool, this::acquireInVain);
        threads.startWaiting(pool, () -> pool.acquire().release());

        whenInterrupted(first, loan::release);

        assertThat(interrupted).hasValue(1);
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 rollback");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void anInterruptedCallerPutsTheConnectionBackWhenNobodyWaits() {
        Thread only = threads.startWaiting(pool, this::acquireInVain);

        whenInterrupted(only, loan::release);

        assertThat(interrupted).hasValue(1);
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void anInterruptedCallerPassesThePlaceOn() {
        Thread first = threads.startWaiting(pool, this::acquireInVain);
        threads.startWaiting(pool, () -> pool.acquire().release());

        whenInterrupted(first, loan::discard);

        assertThat(interrupted).hasValue(1);
        assertThat(driver.calls()).containsExactly("1 connect", "1 close", "2 connect", "2 rollback");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void anInterruptedCallerClosesTheConnectionWhenThePoolIsClosed() {
        Thread only = threads.startWaiting(pool, this::acquireInVain);

        whenInterrupted(only, () -> {
            loan.release();
            pool.close();
        });

        assertThat(interrupted).hasValue(1);
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
    }

    @Test
    void aCallerInterruptedWhileThePoolClosesHoldsNothing() {
        Thread only = threads.startWaiting(pool, this::acquireInVain);

        whenInterrupted(only, pool::close);

        assertThat(interrupted).hasValue(1);
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 1, 0));
    }

    @Test
    void aCallerWhoseTimeIsUpKeepsWhatItWasGiven() {
        var impatient = new Pool(driver, new PoolSettings(1, Duration.ofMillis(300)));
        PooledConnection held = impatient.acquire();
        Thread only = threads.startWaiting(impatient, () -> impatient.acquire().release());

        impatient.slots.lock.lock();
        try {
            whenAwake(impatient, only, held::release);
        } finally {
            impatient.slots.lock.unlock();
        }
        threads.joinAll();

        assertThat(impatient.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void aCallerGivenAConnectionByAPoolThatThenClosesMayUseIt() {
        threads.startWaiting(pool, () -> pool.acquire().release());
        pool.slots.lock.lock();
        try {
            loan.release();
            pool.close();
        } finally {
            pool.slots.lock.unlock();
        }
        threads.joinAll();

        assertThatThrownBy(pool::acquire).isInstanceOf(ConnectionClosedException.class);
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
    }

    private void acquireInVain() {
        assertThatThrownBy(pool::acquire).isInstanceOf(OperationalException.class);
        interrupted.incrementAndGet();
    }

    private void whenInterrupted(Thread caller, Runnable event) {
        pool.slots.lock.lock();
        try {
            caller.interrupt();
            whenAwake(pool, caller, event);
        } finally {
            pool.slots.lock.unlock();
        }
        threads.joinAll();
    }

    /** Waits until the caller has woken up, for whatever reason, and stands before the lock; then comes the event. */
    private static void whenAwake(Pool awaited, Thread caller, Runnable event) {
        PoolThreads.until(() -> awaited.slots.lock.hasQueuedThread(caller));
        event.run();
    }
}
