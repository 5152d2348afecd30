package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.type.Wire;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelling from another thread. The statements would run for hours. */
@Timeout(60)
class CancelTest {
    private static final String SQLITE_NUMBERS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite: | 9 | " + SQLITE_NUMBERS + "SELECT COUNT(*) FROM n",
                "h2: | 57014 | SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000) a, SYSTEM_RANGE(1, 1000000) b"
            })
    void endsWhatIsRunning(String url, int code, String sql) throws InterruptedException {
        try (Session session = Session.open(url)) {
            Thread canceller =
                    cancelUntilItEnds(session.connection(), () -> assertCancelled(code, () -> session.value(sql)));
            canceller.join();
            assertThat(session.value("SELECT 1")).isEqualTo(1);
        }
    }

    @Test
    void endsTheNextRowOfSqliteToo() throws InterruptedException {
        String sql = SQLITE_NUMBERS + "SELECT i FROM n WHERE i IN (1, 1000000000000)";
        try (Session session = Session.open("sqlite:");
                DriverRows rows = session.connection().execute(new DriverRequest(sql, List.of(), List.of()))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.value(0, Wire.INTEGER)).isEqualTo(1);
            Thread canceller = cancelUntilItEnds(session.connection(), () -> assertCancelled(9, rows::next));
            canceller.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:", "h2:"})
    void isNothingWhenNothingRuns(String url) {
        try (Session session = Session.open(url);
                DriverRows rows = session.connection()
                        .execute(new DriverRequest("SELECT 1 UNION ALL SELECT 2", List.of(), List.of()))) {
            rows.next();
            session.connection().cancel();
            assertThat(rows.next()).isTrue();
            session.connection().cancel();
            assertThat(session.value("SELECT 1")).isEqualTo(1);
        }
    }

    private static void assertCancelled(int code, Runnable statement) {
        assertThatThrownBy(statement::run)
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.vendorCode()).isEqualTo(code));
    }

    /** Nobody can tell from outside when a statement has begun, so the wish is repeated until it was heard. */
    private static Thread cancelUntilItEnds(DriverConnection connection, Runnable statement) {
        var ended = new AtomicBoolean();
        Thread canceller = Thread.ofPlatform().start(() -> {
            while (!ended.get()) {
                connection.cancel();
                Thread.onSpinWait();
            }
        });
        try {
            statement.run();
        } finally {
            ended.set(true);
        }
        return canceller;
    }
}
