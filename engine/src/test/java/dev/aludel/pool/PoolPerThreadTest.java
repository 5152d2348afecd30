package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.InvalidRequestException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolPerThreadTest {
    private static final DriverRequest SELECT = new DriverRequest("SELECT 1", List.of(), List.of());

    private final FakeDriver driver = new FakeDriver()
            .answer("SELECT 1", FakeAnswer.columns("1").row(1L))
            .answer("SAVEPOINT aludel_thread_1", FakeAnswer.count(-1))
            .answer("RELEASE SAVEPOINT aludel_thread_1", FakeAnswer.count(-1))
            .answer("ROLLBACK TO SAVEPOINT aludel_thread_1", FakeAnswer.count(-1));
    private final PoolThreads threads = new PoolThreads();
    private final Pool pool = new Pool(driver, new PoolSettings(2, Duration.ZERO).withKind(PoolKind.PER_THREAD));

    @Test
    void eachThreadHasAConnectionThatIsKept() {
        pool.acquire().release();
        threads.start(() -> pool.acquire().release());
        threads.joinAll();
        pool.acquire().release();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "2 connect", "2 rollback", "1 rollback");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 2, 0, 0));
    }

    @Test
    void aThreadThatAsksAgainIsGivenTheSame() {
        PooledConnection outer = pool.acquire();
        PooledConnection inner = pool.acquire();
        inner.connection().execute(SELECT).close();
        assertThat(inner.connection().isValid(Duration.ofSeconds(1))).isTrue();
        inner.release();
        outer.release();

        assertThat(driver.calls()).containsExactly("1 connect", "1 execute SELECT 1", "1 isValid", "1 rollback");
        assertThat(pool.metrics().acquired()).isEqualTo(2);
    }

    @Test
    void aTransactionWithinAnotherIsASavepoint() {
        PooledConnection outer = pool.acquire();
        PooledConnection inner = pool.acquire();
        outer.connection().begin();
        inner.connection().begin();
        assertThat(inner.connection().inTransaction()).isTrue();
        inner.connection().commit();
        outer.connection().commit();
        inner.release();
        outer.release();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_thread_1",
                        "1 execute RELEASE SAVEPOINT aludel_thread_1",
                        "1 commit",
                        "1 rollback");
    }

    @Test
    void theEndOfTheInnerLoanUndoesTheInnerWorkOnly() {
        PooledConnection outer = pool.acquire();
        PooledConnection inner = pool.acquire();
        outer.connection().begin();
        inner.connection().begin();
        inner.release();
        assertThat(outer.connection().inTransaction()).isTrue();
        outer.connection().rollback();
        outer.connection().cancel();
        outer.connection().close();
        outer.release();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SAVEPOINT aludel_thread_1",
                        "1 execute ROLLBACK TO SAVEPOINT aludel_thread_1",
                        "1 rollback",
                        "1 cancel",
                        "1 rollback");
    }

    @Test
    void aConnectionThatOneLoanFoundUselessIsClosedWithTheLast() {
        PooledConnection outer = pool.acquire();
        pool.acquire().invalidate(new IllegalStateException("gone"), false);
        outer.release();

        assertThat(driver.calls()).containsExactly("1 connect", "1 close");
        pool.acquire().release();
        assertThat(driver.calls()).endsWith("2 connect", "2 rollback");
    }

    @Test
    void aLoanWhoseEndFailsDoesNotThrowAndTheConnectionIsClosedWithTheLast() {
        var log = new RecordingLogger();
        var strict = new Pool(
                driver,
                new PoolSettings(2, Duration.ZERO).withKind(PoolKind.PER_THREAD),
                new Diary(log, System::nanoTime));
        PooledConnection outer = strict.acquire();
        PooledConnection inner = strict.acquire();
        inner.connection().begin();
        driver.once("rollback", () -> {
            throw new DriverException("stuck", "25000", 0, false, null);
        });
        inner.release();
        outer.release();

        assertThat(driver.calls()).endsWith("1 rollback", "1 close");
        assertThat(log.lines()).singleElement().asString().contains("could not be rolled back", "stuck");
    }

    @Test
    void aForgottenLoanDoesNotEndTheOthers() {
        PooledConnection outer = pool.acquire();
        var told = new AtomicInteger();
        pool.acquire().ifAbandoned(told::incrementAndGet);
        PoolThreads.until(() -> {
            System.gc();
            return told.get() == 1;
        });

        assertThat(outer.connection().isValid(Duration.ofSeconds(1))).isTrue();
        outer.release();
        assertThat(driver.calls()).containsExactly("1 connect", "1 isValid", "1 close");
    }

    @Test
    void beyondTheSizeTheConnectionsOfThreadsThatEndedAreClosedFirst() {
        pool.acquire().release();
        threads.start(() -> pool.acquire().release());
        threads.joinAll();
        var asked = new CountDownLatch(1);
        threads.start(() -> {
            pool.acquire().release();
            asked.countDown();
        });
        threads.joinAll();

        assertThat(asked.getCount()).isZero();
        assertThat(driver.calls()).endsWith("3 connect", "3 rollback", "2 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 2, 0, 0));
        pool.close();
        assertThat(driver.open()).isZero();
    }

    @Test
    void beyondTheSizeOfLivingThreadsOneIsClosed() {
        var one = new Pool(driver, new PoolSettings(1, Duration.ZERO).withKind(PoolKind.PER_THREAD));
        var done = new CountDownLatch(1);
        one.acquire().release();
        threads.start(() -> {
            one.acquire().release();
            done.countDown();
        });
        threads.joinAll();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "2 connect", "2 rollback", "1 close");
        assertThat(done.getCount()).isZero();
    }

    @Test
    void itCannotBeTakenOutOfThePool() {
        PooledConnection loan = pool.acquire();

        assertThatThrownBy(loan::detach)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("belongs to its thread", "another kind of pool");
        loan.release();
    }
}
