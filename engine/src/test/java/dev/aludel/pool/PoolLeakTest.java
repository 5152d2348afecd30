package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolLeakTest {
    private static final PoolSettings ONE = new PoolSettings(1, Duration.ZERO);

    private final FakeDriver driver = new FakeDriver();
    private final RecordingListener listener = new RecordingListener();
    private final RecordingLogger log = new RecordingLogger();

    private Pool pool(PoolSettings settings) {
        return new Pool(driver, settings.withListener(listener), new Diary(log, System::nanoTime));
    }

    @Test
    void aLongLoanIsWarnedOfOnceWithThePlaceOfTheAcquire() {
        Pool pool = pool(ONE.withLeakWarning(Duration.ofMillis(1)));
        PooledConnection loan = pool.acquire();
        PoolThreads.until(() -> !log.lines().isEmpty());

        assertThat(log.lines().getFirst())
                .startsWith("WARNING a connection has been on loan to thread ")
                .contains(" s, acquired at ", "close it", "the connection was acquired here");
        loan.release();
        pool.acquire().release();
        PooledConnection again = pool.acquire();
        PoolThreads.until(() -> log.lines().size() == 2);
        again.release();
        assertThat(listener.take()).contains("1 leak the connection was acquired here");
    }

    @Test
    void aShortLoanIsNotWarnedOf() {
        Pool pool = pool(ONE.withLeakWarning(Duration.ofHours(1)));
        for (int i = 0; i < 100; i++) {
            pool.acquire().release();
        }

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void whatIsBeingClosedIsNotOnLoan() {
        var clock = new FakeClock();
        Pool pool = new Pool(driver, ONE.withLeakWarning(Duration.ofSeconds(1)), new Diary(log, clock));
        pool.acquire().release();
        clock.pass(Duration.ofMinutes(1));
        driver.once("close", () -> {
            List<Held> found = new ArrayList<>();
            pool.slots.overdue(Duration.ofSeconds(1).toNanos(), found);
            assertThat(found).isEmpty();
        });
        pool.dispose();

        assertThat(driver.calls()).endsWith("1 close");
    }

    @Test
    void whoeverWaitsInVainIsShownThePlace() {
        Pool pool = pool(ONE.withLeakWarning(Duration.ofHours(1)));
        PooledConnection loan = pool.acquire();

        assertThatThrownBy(pool::acquire)
                .isInstanceOf(TimeoutException.class)
                .hasMessageMatching(".*; held longest by thread .+ for .+ s, acquired at .+; look for .*")
                .cause()
                .hasMessage("the connection was acquired here")
                .hasStackTraceContaining("whoeverWaitsInVainIsShownThePlace");
        loan.release();
    }

    @Test
    void theLongestLoanIsNamedAndNotTheLast() {
        var clock = new FakeClock();
        var two = new Pool(driver, new PoolSettings(2, Duration.ZERO), new Diary(log, clock));
        PooledConnection first = two.acquire();
        clock.pass(Duration.ofSeconds(90));
        PooledConnection second = two.acquire();

        assertThatThrownBy(two::acquire).hasMessageContaining(" for 90.0 s; ");
        first.release();
        second.release();
    }

    @Test
    void whatIsForgottenIsFoundByTheGarbageCollector() {
        Pool pool = pool(ONE);
        var told = new AtomicInteger();
        forget(pool, told);

        PoolThreads.until(() -> {
            System.gc();
            return told.get() == 1;
        });

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 abort");
        assertThat(log.lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ERROR a connection was not closed")
                .contains("leakWarning(…)");
        assertThat(listener.take()).endsWith("1 leak", "1 reset open abandoned", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(1, 0, 0, 0));
        assertThat(pool.metrics().leaks()).isEqualTo(1);
        pool.acquire().release();
    }

    private static void forget(Pool pool, AtomicInteger told) {
        PooledConnection loan = pool.acquire();
        loan.connection().begin();
        loan.ifAbandoned(told::incrementAndGet);
    }

    @Test
    void whatIsForgottenIsShownWithThePlaceIfThatIsRecorded() {
        Pool pool = pool(ONE.withLeakWarning(Duration.ofHours(1)));
        forget(pool, new AtomicInteger());

        PoolThreads.until(() -> {
            System.gc();
            return !log.lines().isEmpty();
        });

        assertThat(log.lines().getFirst())
                .contains("acquired at ", "the connection was acquired here")
                .doesNotContain("leakWarning");
    }

    @Test
    void theAssertionPoolShowsWhoHasTheConnection() {
        Pool pool = pool(new PoolSettings(5, Duration.ofSeconds(30)).withKind(PoolKind.ASSERTION));
        PooledConnection loan = pool.acquire();

        assertThatThrownBy(pool::acquire)
                .hasMessageContainingAll("a second connection was asked for", "on loan to thread", "acquired at")
                .cause()
                .hasStackTraceContaining("theAssertionPoolShowsWhoHasTheConnection");
        loan.release();
        pool.acquire().release();
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 rollback");
    }
}
