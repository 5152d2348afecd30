package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolOverflowTest {
    private static final PoolSettings TWO = new PoolSettings(2, Duration.ZERO);

    private final FakeDriver driver = new FakeDriver();
    private final List<PooledConnection> loans = new ArrayList<>();

    private void acquire(Pool pool, int count) {
        for (int i = 0; i < count; i++) {
            loans.add(pool.acquire());
        }
    }

    @Test
    void theSizeAndTheOverflowAreAHardLimit() {
        var pool = new Pool(driver, TWO.withOverflow(3));
        acquire(pool, 5);

        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 5, 0));
        assertThat(pool.status().overflow()).isEqualTo(3);
        assertThatThrownBy(pool::acquire)
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("pool size 2, overflow 3, in use 5, waiting 1");
    }

    @Test
    void whatIsBeyondTheSizeIsClosedWhenItComesBack() {
        var pool = new Pool(driver, TWO.withOverflow(3));
        acquire(pool, 5);
        loans.forEach(PooledConnection::release);

        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 2, 0, 0));
        assertThat(pool.status().overflow()).isZero();
        assertThat(driver.calls()).endsWith("3 rollback", "3 close", "4 rollback", "4 close", "5 rollback", "5 close");
    }

    @Test
    void whoeverWaitsIsGivenAnOverflowConnection() {
        var threads = new PoolThreads();
        var pool = new Pool(driver, new PoolSettings(1, Duration.ofSeconds(30)).withOverflow(1));
        acquire(pool, 2);
        threads.startWaiting(pool, () -> pool.acquire().release());

        loans.get(1).release();
        threads.joinAll();
        loans.get(0).release();

        assertThat(driver.calls())
                .containsExactly("1 connect", "2 connect", "2 rollback", "2 rollback", "1 rollback", "1 close");
    }

    @Test
    void thereMayBeNoLimit() {
        var pool = new Pool(driver, TWO.withOverflow(PoolSettings.UNLIMITED));
        acquire(pool, 500);
        loans.forEach(PooledConnection::release);
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 2, 0, 0));

        loans.clear();
        var keepsAll = new Pool(driver, new PoolSettings(PoolSettings.UNLIMITED, Duration.ZERO).withOverflow(1));
        acquire(keepsAll, 500);
        loans.forEach(PooledConnection::release);
        assertThat(keepsAll.status()).isEqualTo(new PoolStatus(0, 500, 0, 0));
        assertThat(keepsAll.status().overflow()).isZero();
    }

    @Test
    void theLastThatCameBackIsLentFirstIfThatIsWanted() {
        var pool = new Pool(driver, TWO.withLifo());
        acquire(pool, 2);
        DriverConnection last = loans.get(1).connection();
        loans.forEach(PooledConnection::release);

        assertThat(pool.acquire().connection()).isSameAs(last);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> TWO.withOverflow(-1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("overflow of -1", "UNLIMITED");
        assertThatThrownBy(() -> TWO.withRecycle(Duration.ZERO))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("age", "PT0S", "more than zero");
        assertThatThrownBy(() -> TWO.withPrePing(Duration.ofSeconds(-1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("sign of life", "PT-1S");
        assertThatThrownBy(() -> TWO.withLeakWarning(Duration.ZERO))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("on loan");
    }
}
