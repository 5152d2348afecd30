package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolTest {
    private final FakeDriver driver = new FakeDriver();
    private final RecordingLogger log = new RecordingLogger();
    private final List<PooledConnection> kept = new ArrayList<>();
    private final Pool pool = new Pool(driver, new PoolSettings(2, Duration.ZERO), new Diary(log, System::nanoTime));

    @Test
    void opensNothingUntilItIsAsked() {
        assertThat(driver.calls()).isEmpty();
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }

    @Test
    void opensOneWhenNoneIsIdle() {
        PooledConnection first = pool.acquire();
        PooledConnection second = pool.acquire();

        assertThat(first.connection()).isNotSameAs(second.connection());
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 2, 0));
        assertThat(driver.calls()).containsExactly("1 connect", "2 connect");
    }

    @Test
    void rollsBackAndLendsAgain() {
        PooledConnection first = pool.acquire();
        DriverConnection connection = first.connection();
        connection.begin();
        first.release();
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 1, 0, 0));

        assertThat(pool.acquire().connection()).isSameAs(connection);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 rollback");
    }

    @Test
    void nobodyElseGetsItBeforeItIsRolledBack() {
        PooledConnection loan = pool.acquire();
        driver.once("rollback", () -> assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 1, 0)));

        loan.release();

        assertThat(pool.status().idle()).isEqualTo(1);
    }

    @Test
    void lendsTheOneThatHasBeenIdleLongest() {
        PooledConnection first = pool.acquire();
        PooledConnection second = pool.acquire();
        DriverConnection one = first.connection();
        DriverConnection two = second.connection();
        second.release();
        first.release();

        assertThat(pool.acquire().connection()).isSameAs(two);
        assertThat(pool.acquire().connection()).isSameAs(one);
    }

    @Test
    void closesWhatCannotBeRolledBack() {
        driver.once("rollback", () -> {
            throw new DriverException("broken pipe", "08006", 0, true, null);
        });

        pool.acquire().release();

        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        assertThat(log.lines())
                .containsExactly("WARNING a connection could not be rolled back and is closed instead of pooled:"
                        + " broken pipe");
    }

    @Test
    void anErrorInTheRollbackIsPassedOnAndFreesThePlace() {
        driver.once("rollback", () -> {
            throw new AssertionError("bug in the driver");
        });
        PooledConnection loan = pool.acquire();

        assertThatThrownBy(loan::release).isInstanceOf(AssertionError.class).hasMessage("bug in the driver");
        assertThat(driver.calls()).endsWith("1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }

    @Test
    void discardClosesWithoutRollback() {
        PooledConnection loan = pool.acquire();
        loan.connection().begin();

        loan.discard();

        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        kept.add(pool.acquire());
        assertThat(driver.calls()).endsWith("2 connect");
    }

    @Test
    void aCloseThatThrowsStillFreesThePlace() {
        driver.once("close", () -> {
            throw new IllegalStateException("still busy");
        });

        pool.acquire().discard();

        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        assertThat(log.lines())
                .containsExactly("WARNING a connection could not be closed properly and is dropped: still busy");
    }

    @Test
    void aFailingConnectGivesItsPlaceBack() {
        var refused = new DriverException("wrong password", "28P01", 0, true, null);
        for (int i = 0; i < 5; i++) {
            driver.once("connect", () -> {
                throw refused;
            });
            assertThatThrownBy(pool::acquire).isSameAs(refused);
            assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        }

        kept.add(pool.acquire());
        kept.add(pool.acquire());
        assertThat(driver.open()).isEqualTo(2);
    }

    @Test
    void anErrorInConnectGivesThePlaceBackToo() {
        driver.once("connect", () -> {
            throw new AssertionError("bug in the driver");
        });

        assertThatThrownBy(pool::acquire).isInstanceOf(AssertionError.class);
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
    }

    @Test
    void theSecondReturnIsIgnoredWithAWarning() {
        PooledConnection first = pool.acquire();
        first.release();
        PooledConnection second = pool.acquire();

        first.release();
        first.discard();

        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 1, 0));
        assertThat(second.connection().isValid(Duration.ofSeconds(1))).isTrue();
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback", "1 isValid");
        assertThat(log.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("WARNING a connection was handed back to the pool twice")
                        .endsWith("handed back here for the second time"));
    }

    @Test
    void releaseAfterDiscardIsIgnoredWithAWarning() {
        PooledConnection loan = pool.acquire();
        loan.discard();
        loan.release();

        assertThat(driver.calls()).containsExactly("1 connect", "1 close");
        assertThat(pool.status()).isEqualTo(new PoolStatus(2, 0, 0, 0));
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void aConnectionHandedBackIsOutOfReach() {
        PooledConnection loan = pool.acquire();
        loan.release();

        assertThatThrownBy(loan::connection)
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContainingAll("handed back", "acquire another one");
    }

    @Test
    void logsUnderItsOwnNameByDefault() {
        var quiet = new Pool(driver, PoolSettings.defaults());

        quiet.acquire().release();

        assertThat(quiet.status()).isEqualTo(new PoolStatus(10, 1, 0, 0));
    }
}
