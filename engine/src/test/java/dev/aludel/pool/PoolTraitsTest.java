package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverTraits;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolTraitsTest {
    private static final PoolSettings TWO = new PoolSettings(2, Duration.ZERO);

    private final List<PooledConnection> kept = new ArrayList<>();

    @Test
    void aSingleConnectionIsSharedByTurnsAndKeptOpen() {
        var driver = new FakeDriver().withTraits(new DriverTraits(true, false, true));
        try (var pool = new Pool(driver, TWO)) {
            PooledConnection loan = pool.acquire();
            DriverConnection connection = loan.connection();
            assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 1, 0));
            assertThatThrownBy(pool::acquire)
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContainingAll("pool size 1", "one connection for all", "close one before");
            loan.release();

            assertThat(pool.acquire().connection()).isSameAs(connection);
            assertThat(driver.calls()).containsExactly("1 connect", "1 rollback");
        }
    }

    @Test
    void aDiscardedSingleConnectionIsReplaced() {
        var driver = new FakeDriver().withTraits(new DriverTraits(true, false, true));
        try (var pool = new Pool(driver, TWO)) {
            pool.acquire().discard();
            kept.add(pool.acquire());

            assertThat(driver.calls()).containsExactly("1 connect", "1 close", "2 connect");
        }
    }

    @Test
    void whatIsPooledElsewhereIsNeitherKeptNorLimited() {
        var driver = new FakeDriver().withTraits(new DriverTraits(false, true, false));
        var pool = new Pool(driver, TWO);
        var loans = new ArrayList<PooledConnection>();
        for (int i = 0; i < 50; i++) {
            loans.add(pool.acquire());
        }
        assertThat(pool.status()).isEqualTo(new PoolStatus(0, 0, 50, 0));

        loans.forEach(PooledConnection::release);

        assertThat(pool.status()).isEqualTo(new PoolStatus(0, 0, 0, 0));
        assertThat(driver.open()).isZero();
        assertThat(driver.calls()).containsSubsequence("50 connect", "1 rollback", "1 close", "2 rollback", "2 close");
        pool.close();
        assertThatThrownBy(pool::acquire).isInstanceOf(ConnectionClosedException.class);
    }
}
