package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.type.Wire;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The fake guards other tests, so its guards are tested here. */
class FakeDriverTest {
    private final DriverException refused = new DriverException("refused", "42000", 0, false, null);
    private final DriverException gone = new DriverException("gone", "08006", 0, true, null);

    private final FakeDriver driver = new FakeDriver()
            .answer("SELECT", FakeAnswer.columns("id", "name").row(1L, "ana").row(2L, null))
            .answer("UPDATE", FakeAnswer.count(3))
            .refuse("DROP", refused);
    private final DriverConnection connection = driver.connect();

    @Test
    void answersAsTold() {
        try (DriverRows rows = execute("SELECT")) {
            assertThat(rows.returnsRows()).isTrue();
            assertThat(rows.labels()).containsExactly("id", "name");
            assertThat(rows.rowCount()).isEqualTo(-1);
            assertThat(rows.next()).isTrue();
            assertThat(rows.value(0, Wire.BIGINT)).isEqualTo(1L);
            assertThat(rows.next()).isTrue();
            assertThat(rows.value(1, Wire.TEXT)).isNull();
            assertThat(rows.next()).isFalse();
            assertThat(rows.next()).isFalse();
            assertThat(driver.openRows()).isEqualTo(1);
        }
        try (DriverRows rows = execute("UPDATE")) {
            assertThat(rows.returnsRows()).isFalse();
            assertThat(rows.rowCount()).isEqualTo(3);
        }
        assertThatThrownBy(() -> execute("DROP")).isSameAs(refused);
        assertThat(driver.openRows()).isZero();
    }

    @Test
    void remembersInOrder() {
        connection.begin();
        execute("SELECT").close();
        assertThatThrownBy(() -> execute("DROP")).isSameAs(refused);
        connection.commit();
        connection.rollback();
        connection.cancel();
        assertThat(connection.isValid(Duration.ofSeconds(1))).isTrue();
        connection.close();
        connection.close();
        assertThat(connection.isValid(Duration.ofSeconds(1))).isFalse();
        driver.close();

        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 begin",
                        "1 execute SELECT",
                        "1 execute DROP",
                        "1 commit",
                        "1 rollback",
                        "1 cancel",
                        "1 isValid",
                        "1 close",
                        "close driver");
        assertThat(driver.requests()).extracting(DriverRequest::sql).containsExactly("SELECT", "DROP");
        assertThat(driver.open()).isZero();
        assertThat(driver.mostOpen()).isEqualTo(1);
    }

    @Test
    void runsActionsOnceAndAlways() {
        var ran = new StringBuilder();
        driver.always("begin", () -> ran.append('a'))
                .once("begin", () -> ran.append('1'))
                .once("begin", () -> ran.append('2'));
        for (int i = 0; i < 3; i++) {
            connection.begin();
            connection.commit();
        }

        assertThat(ran).hasToString("1a2aa");
    }

    @Test
    void refusesBreachesOfTheConnectionsContract() {
        assertBreach("FakeDriver has no answer for INSERT", () -> execute("INSERT"));
        assertBreach("commit() without a transaction", connection::commit);
        connection.begin();
        assertBreach("begin() in a transaction", connection::begin);
        connection.close();
        assertBreach("execute() after close()", () -> execute("SELECT"));
        assertBreach("rollback() after close()", connection::rollback);
        assertBreach("without a dialect", driver::dialect);
    }

    @Test
    void aLostConnectionCanOnlyBeClosed() {
        driver.once("execute", () -> {
            throw gone;
        });
        assertThatThrownBy(() -> execute("SELECT")).isSameAs(gone);

        assertBreach("rollback() after the connection was lost", connection::rollback);
        assertThat(connection.isValid(Duration.ofSeconds(1))).isFalse();
        connection.close();
        assertThat(driver.open()).isZero();
    }

    @Test
    void refusesASecondThread() {
        driver.once("execute", this::assertBreachElsewhere);

        execute("SELECT").close();
    }

    private void assertBreachElsewhere() {
        var failures = new ConcurrentLinkedQueue<Throwable>();
        Thread other = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, e) -> failures.add(e))
                .start(connection::rollback);
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(failures)
                .singleElement()
                .satisfies(e -> assertThat(e)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("while another thread uses the connection"));
    }

    @Test
    void refusesBreachesOfTheRowsContract() {
        DriverRows rows = execute("SELECT");
        assertBreach("value() without a row", () -> rows.value(0, Wire.BIGINT));
        rows.next();
        assertBreach("column 0 is scripted as 1 and was read as TEXT", () -> rows.value(0, Wire.TEXT));
        rows.next();
        rows.next();
        assertBreach("value() without a row", () -> rows.value(0, Wire.BIGINT));
        rows.close();
        rows.close();
        assertBreach("next() after close()", rows::next);
        assertBreach("value() after close()", () -> rows.value(0, Wire.BIGINT));
        assertBreach("next() on an answer without rows", execute("UPDATE")::next);
        assertThat(driver.openRows()).isEqualTo(1);
    }

    private DriverRows execute(String sql) {
        return connection.execute(new DriverRequest(sql, List.of(), List.of()));
    }

    private static void assertBreach(String what, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessageContaining(what);
    }
}
