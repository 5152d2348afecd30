package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolCloseTest {
    private final FakeDriver driver = new FakeDriver();
    private final List<PooledConnection> kept = new ArrayList<>();
    private final Pool pool = new Pool(driver, new PoolSettings(2, Duration.ofSeconds(30)));

    @Test
    void closesTheIdleNowAndTheLentWhenTheyComeBack() {
        PooledConnection lent = pool.acquire();
        pool.acquire().release();

        pool.close();
        assertThat(driver.calls()).containsExactly("1 connect", "2 connect", "2 rollback", "2 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 1, 0));
        assertThat(lent.connection().isValid(Duration.ofSeconds(1))).isTrue();

        lent.release();
        assertThat(driver.calls()).endsWith("1 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }

    @Test
    void aLentOneMayAlsoBeDiscardedAfterwards() {
        PooledConnection lent = pool.acquire();
        pool.close();
        lent.discard();

        assertThat(driver.calls()).containsExactly("1 connect", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }

    @Test
    void theSecondCloseDoesNothing() {
        pool.acquire().release();
        pool.close();
        pool.close();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 close");
    }

    @Test
    void theDriverStaysOpen() {
        pool.close();

        assertThat(driver.calls()).isEmpty();
    }

    @Test
    void newCallersAreRefused() {
        pool.acquire().release();
        pool.close();

        assertThatThrownBy(pool::acquire)
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContainingAll("pool is closed", "open a new engine");
    }

    @Test
    void whoeverWaitsIsRefused() {
        var threads = new PoolThreads();
        var refused = new AtomicInteger();
        kept.add(pool.acquire());
        kept.add(pool.acquire());
        for (int i = 0; i < 3; i++) {
            threads.startWaiting(pool, () -> {
                assertThatThrownBy(pool::acquire).isInstanceOf(ConnectionClosedException.class);
                refused.incrementAndGet();
            });
        }

        pool.close();
        threads.joinAll();

        assertThat(refused).hasValue(3);
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 2, 0));
    }

    @Test
    void aConnectionOpenedMeanwhileIsClosedAndNotLent() {
        driver.once("connect", pool::close);

        assertThatThrownBy(pool::acquire).isInstanceOf(ConnectionClosedException.class);
        assertThat(driver.calls()).containsExactly("1 connect", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }
}
