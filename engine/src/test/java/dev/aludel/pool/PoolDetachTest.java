package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that leave the pool while they are in use: by the wish of their user, or because all begins anew. */
@Timeout(60)
class PoolDetachTest {
    private final FakeDriver driver = new FakeDriver();
    private final RecordingListener listener = new RecordingListener();
    private final PoolThreads threads = new PoolThreads();
    private final Pool pool = new Pool(driver, new PoolSettings(1, Duration.ofSeconds(30)).withListener(listener));

    @Test
    void aDetachedConnectionLeavesItsPlaceToOthers() {
        PooledConnection loan = pool.acquire();
        loan.info().put("kept", true);
        loan.detach();
        loan.detach();
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
        assertThat(loan.info()).containsEntry("kept", true);
        loan.connection().begin();
        pool.acquire().release();
        assertThat(driver.open()).isEqualTo(2);
        listener.take();

        loan.release();

        assertThat(listener.take()).containsExactly("1 reset open", "1 closeDetached");
        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "2 connect", "2 rollback", "1 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void whoeverWaitsTakesThePlace() {
        PooledConnection loan = pool.acquire();
        threads.startWaiting(pool, () -> pool.acquire().release());

        loan.detach();
        threads.joinAll();

        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
        loan.discard();
        assertThat(listener.take()).endsWith("1 closeDetached");
        assertThat(driver.open()).isEqualTo(1);
    }

    @Test
    void detachedTwiceIsHandedBackOnce() {
        PooledConnection loan = pool.acquire();
        loan.detach();
        loan.release();

        assertThatThrownBy(loan::detach).hasMessageContaining("handed back");
    }

    @Test
    void disposeClosesTheIdleNowAndTheLentWhenTheyComeBack() {
        var two = new Pool(driver, new PoolSettings(2, Duration.ZERO));
        PooledConnection lent = two.acquire();
        two.acquire().release();

        two.dispose();
        assertThat(driver.calls()).containsExactly("1 connect", "2 connect", "2 rollback", "2 close");
        assertThat(two.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        PooledConnection third = two.acquire();
        PooledConnection fourth = two.acquire();
        assertThat(two.status()).isEqualTo(new PoolStatus(2, 0, 2, 0));

        lent.connection().begin();
        lent.release();
        assertThat(driver.calls()).endsWith("1 begin", "1 rollback", "1 close");
        assertThat(two.status()).isEqualTo(new PoolStatus(2, 0, 2, 0));
        third.release();
        fourth.release();
        assertThat(two.status()).isEqualTo(new PoolStatus(2, 2, 0, 0));
    }

    @Test
    void whoeverWaitsForAConnectionThatIsDisposedOfIsGivenANewOne() {
        PooledConnection lent = pool.acquire();
        var served = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            threads.startWaiting(pool, () -> {
                pool.acquire().release();
                served.incrementAndGet();
            });
        }

        pool.dispose();
        threads.joinAll();

        assertThat(served).hasValue(3);
        lent.discard();
        assertThat(driver.calls())
                .containsExactly("1 connect", "2 connect", "2 rollback", "2 rollback", "2 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 1, 0, 0));
    }

    @Test
    void aConnectionOpenedWhileAllBeginsAnewIsClosedWhenItComesBack() {
        driver.once("connect", pool::dispose);

        pool.acquire().release();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
    }

    @Test
    void thePoolCanBeClosedAfterwards() {
        PooledConnection lent = pool.acquire();
        pool.dispose();
        pool.close();
        lent.release();

        assertThat(driver.open()).isZero();
        assertThat(new Pool(driver, pool.settings()).status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
    }
}
