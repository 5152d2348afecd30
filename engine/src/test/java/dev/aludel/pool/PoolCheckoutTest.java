package dev.aludel.pool;

import static dev.aludel.pool.CheckoutVerdict.REPLACE;
import static dev.aludel.pool.CheckoutVerdict.REPLACE_ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.InvalidRequestException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to a connection before it is lent again. */
@Timeout(60)
class PoolCheckoutTest {
    private static final PoolSettings THREE = new PoolSettings(3, Duration.ZERO);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeDriver driver = new FakeDriver();
    private final FakeClock clock = new FakeClock();
    private final RecordingListener listener = new RecordingListener();
    private final RecordingLogger log = new RecordingLogger();

    private Pool pool(PoolSettings settings) {
        return new Pool(driver, settings.withListener(listener), new Diary(log, clock));
    }

    private static List<PooledConnection> acquire(Pool pool, int count) {
        List<PooledConnection> loans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            loans.add(pool.acquire());
        }
        return loans;
    }

    @Test
    void anOldConnectionIsReplacedWhenItIsAskedForAndNotBefore() {
        Pool pool = pool(THREE.withRecycle(MINUTE));
        pool.acquire().release();
        clock.pass(MINUTE);
        pool.acquire().release();
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 rollback");

        clock.pass(Duration.ofNanos(1));
        assertThat(driver.open()).isEqualTo(1);
        pool.acquire().release();

        assertThat(driver.calls()).endsWith("1 close", "2 connect", "2 rollback");
        assertThat(pool.status()).isEqualTo(new PoolStatus(3, 1, 0, 0));
    }

    @Test
    void theAgeCountsFromTheOpeningAndNotFromTheLastUse() {
        Pool pool = pool(THREE.withRecycle(MINUTE));
        for (int i = 0; i < 7; i++) {
            pool.acquire().release();
            clock.pass(Duration.ofSeconds(10));
        }
        pool.acquire().release();

        assertThat(driver.calls()).contains("1 close", "2 connect").doesNotContain("3 connect");
    }

    @Test
    void aFreshConnectionIsNotPinged() {
        Pool pool = pool(THREE.withPrePing(MINUTE));
        pool.acquire().release();
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback");

        pool.acquire().release();
        assertThat(driver.calls()).endsWith("1 isValid", "1 rollback");
    }

    @Test
    void aFailingPingReplacesAllThatWereOpenedBefore() {
        Pool pool = pool(THREE.withPrePing(MINUTE));
        acquire(pool, 3).forEach(PooledConnection::release);
        listener.take();
        driver.down(true);

        List<PooledConnection> loans = acquire(pool, 3);
        driver.down(false);
        loans.forEach(PooledConnection::release);

        assertThat(listener.take())
                .startsWith("1 invalidate", "1 close", "1 connect", "1 checkout")
                .containsSubsequence("2 close", "2 connect", "2 checkout")
                .doesNotContain("2 invalidate", "3 invalidate");
        acquire(pool, 3).forEach(PooledConnection::release);
        assertThat(driver.calls())
                .contains("4 isValid", "5 isValid", "6 isValid")
                .doesNotContain("7 connect");
        assertThat(pool.metrics().invalidated()).isEqualTo(1);
    }

    @Test
    void whatALateConnectionShowsSaysNothingOfThoseOpenedSince() {
        Pool pool = pool(THREE);
        List<PooledConnection> old = acquire(pool, 2);
        old.getFirst().lost(new IllegalStateException("restart"));
        old.getFirst().discard();
        pool.acquire().release();

        old.getLast().lost(new IllegalStateException("restart"));
        old.getLast().discard();
        pool.acquire().release();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect", "2 connect", "1 close", "3 connect", "3 rollback", "2 close", "3 rollback");
    }

    @Test
    void anErrorInUseReplacesTheIdleOnesLazilyAndThoseInUseToo() {
        Pool pool = pool(THREE);
        List<PooledConnection> loans = acquire(pool, 3);
        loans.get(2).release();
        listener.take();

        loans.get(0).invalidate(new IllegalStateException("gone"), true);
        assertThat(listener.take()).containsExactly("1 invalidate gone", "1 close", "1 checkin closed");
        loans.get(1).release();
        assertThat(driver.open()).isEqualTo(2);
        acquire(pool, 3).forEach(PooledConnection::release);

        assertThat(driver.calls()).contains("3 close", "2 close", "4 connect", "5 connect", "6 connect");
        assertThat(driver.open()).isEqualTo(3);
    }

    @Test
    void aSingleInvalidationLeavesTheOthers() {
        Pool pool = pool(THREE);
        List<PooledConnection> loans = acquire(pool, 2);
        loans.get(1).release();

        loans.get(0).invalidate(null, false);
        loans.get(0).release();
        loans.get(0).discard();
        acquire(pool, 2).forEach(PooledConnection::release);

        assertThat(driver.calls()).contains("3 connect").doesNotContain("2 close");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void anInvalidatedConnectionIsOutOfReach() {
        PooledConnection loan = pool(THREE).acquire();
        loan.invalidate(null, false);

        assertThatThrownBy(loan::connection).hasMessageContainingAll("invalidated", "acquire another one");
        assertThatThrownBy(loan::info).hasMessageContaining("invalidated");
        assertThatThrownBy(() -> loan.softInvalidate(null)).hasMessageContaining("invalidated");
        assertThatThrownBy(loan::detach).hasMessageContaining("invalidated");
    }

    @Test
    void aSoftInvalidationWaitsForTheEndOfTheLoan() {
        Pool pool = pool(THREE);
        PooledConnection loan = pool.acquire();
        listener.take();
        loan.softInvalidate(new IllegalStateException("settings changed"));
        loan.connection().begin();
        loan.release();
        pool.acquire().release();

        assertThat(listener.take())
                .containsExactly(
                        "1 softInvalidate settings changed",
                        "1 reset open",
                        "1 checkin",
                        "1 close",
                        "1 connect",
                        "1 checkout",
                        "1 reset",
                        "1 checkin");
    }

    @Test
    void aListenerMayHaveAConnectionReplaced() {
        Pool pool = pool(THREE);
        acquire(pool, 2).forEach(PooledConnection::release);
        listener.take();
        listener.answer(REPLACE);
        acquire(pool, 2).forEach(PooledConnection::release);

        assertThat(listener.take())
                .startsWith("1 checkout", "1 invalidate", "1 close", "1 connect", "1 checkout", "2 checkout");
        assertThat(driver.calls()).contains("3 connect").doesNotContain("2 close");
    }

    @Test
    void aListenerMayHaveAllReplaced() {
        Pool pool = pool(THREE);
        acquire(pool, 2).forEach(PooledConnection::release);
        listener.answer(REPLACE_ALL);
        acquire(pool, 2).forEach(PooledConnection::release);

        assertThat(driver.calls()).contains("1 close", "2 close", "3 connect", "4 connect");
    }

    @Test
    void twoRefusalsAreEnough() {
        Pool pool = pool(THREE);
        pool.acquire().release();
        listener.answer(REPLACE, REPLACE);

        assertThatThrownBy(pool::acquire)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("2 connections in a row", "onCheckout");
        assertThat(driver.open()).isZero();
        assertThat(pool.status()).isEqualTo(new PoolStatus(3, 0, 0, 0));
        pool.acquire().release();
    }

    @Test
    void whenTheReplacementCannotBeOpenedThePlaceIsFree() {
        Pool pool = pool(THREE.withPrePing(MINUTE));
        pool.acquire().release();
        driver.down(true);
        var refused = new DriverException("no route", "08001", 0, true, null);
        driver.once("connect", () -> {
            throw refused;
        });

        assertThatThrownBy(pool::acquire).isSameAs(refused);
        assertThat(pool.status()).isEqualTo(new PoolStatus(3, 0, 0, 0));
        assertThat(pool.metrics().connectFailures()).isEqualTo(1);
    }
}
