package dev.aludel.testkit;

import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.ContractDatabase.NOTES;
import static dev.aludel.testkit.ContractDatabase.note;
import static dev.aludel.testkit.ContractDatabase.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The chapter about the life of a connection. */
abstract class LifeChapter {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CROWD = 8;

    private final ContractDatabase database;
    private final String slowStatement;

    LifeChapter(ContractDatabase database, String slowStatement) {
        this.database = database;
        this.slowStatement = slowStatement;
    }

    @Test
    void theDriverSaysTheSameEveryTime() {
        assertThat(database.driver().dialect()).isSameAs(database.driver().dialect());
        assertThat(database.driver().traits()).isEqualTo(database.driver().traits());
    }

    @Test
    void anOpenConnectionGivesASignOfLife() {
        assertThat(connection().isValid(PATIENCE)).isTrue();
    }

    @Test
    void askingDoesNotDisturbATransaction() {
        database.create(NOTES);
        connection().begin();
        database.connection().execute(note(1, "a"));
        assertThat(connection().isValid(PATIENCE)).isTrue();
        connection().rollback();
        assertThat(database.connection().execute(notes()).rows()).isEmpty();
    }

    @Test
    void aClosedConnectionGivesNone() {
        connection().close();
        assertThat(connection().isValid(PATIENCE)).isFalse();
    }

    @Test
    void closingTwiceDoesNothing() {
        connection().close();
        connection().close();
        assertThat(connection().isValid(PATIENCE)).isFalse();
    }

    @Test
    void aClosedConnectionTakesNothing() {
        PlainConnection connection = database.connection();
        connection.close();
        assertThatThrownBy(() -> connection.sql("SELECT 1")).isInstanceOf(DriverException.class);
        assertThatThrownBy(() -> connection.driver().begin()).isInstanceOf(DriverException.class);
    }

    @Test
    void aConnectionKnowsWhetherItIsInATransaction() {
        DriverConnection connection = connection();
        assertThat(connection.inTransaction()).isFalse();
        connection.begin();
        assertThat(connection.inTransaction()).isTrue();
        connection.commit();
        assertThat(connection.inTransaction()).isFalse();
        connection.begin();
        connection.rollback();
        assertThat(connection.inTransaction()).isFalse();
    }

    @Test
    void hangingUpLosesWhatIsOpen() {
        database.create(NOTES);
        PlainConnection lost = database.another();
        lost.driver().begin();
        lost.execute(note(1, "a"));
        lost.driver().abort();
        lost.driver().abort();
        lost.driver().close();
        assertThat(lost.driver().isValid(PATIENCE)).isFalse();
        assertThat(database.connection().execute(notes()).rows()).isEmpty();
    }

    @Test
    void aServerThatSaysWhatItIsHasAVersion() {
        assertThat(connection().serverInfo().stream())
                .allSatisfy(server -> assertThat(server.version()).isNotBlank());
    }

    @Test
    void closingTheDriverTwiceDoesNothing() {
        database.connection().close();
        database.driver().close();
        database.driver().close();
        assertThat(database.driver().dialect()).isNotNull();
    }

    @Test
    void connectionsAreIndependent() {
        DriverConnection one = connection();
        DriverConnection other = database.another().driver();
        other.close();
        assertThat(one.isValid(PATIENCE)).isTrue();
        assertThat(other.isValid(PATIENCE)).isFalse();
    }

    @Test
    void manyThreadsConnectAtOnce() throws Exception {
        database.create(NOTES);
        database.another().execute(note(1, "a"));
        try (ExecutorService threads = Executors.newFixedThreadPool(CROWD)) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                answers.add(threads.submit(this::connectsAndReads));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private boolean connectsAndReads() {
        try (PlainConnection connection = PlainConnection.open(database.driver())) {
            return connection.execute(notes()).rows().equals(List.of(row(1)));
        }
    }

    /** From one thread after the other; whoever passes it on makes the writes of the one visible to the other. */
    @Test
    void aConnectionIsPassedFromThreadToThread() throws Exception {
        PlainConnection connection = database.connection();
        database.create(NOTES);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            thread.submit(() -> {
                        connection.driver().begin();
                        connection.execute(note(1, "a"));
                    })
                    .get();
        }
        connection.driver().commit();
        assertThat(connection.execute(notes()).rows()).containsExactly(row(1));
    }

    @Test
    void cancellingNothingDoesNothing() {
        connection().cancel();
        assertThat(connection().isValid(PATIENCE)).isTrue();
        connection().close();
        connection().cancel();
    }

    @Test
    @Timeout(60)
    void aSlowStatementIsCancelled() {
        DriverException error = cancelled();
        if (!error.connectionLost()) {
            assertThat(goesOn()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void afterACancelledStatementTheConnectionIsClosedAtOnce() {
        cancelled();
        long before = System.nanoTime();
        connection().close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
        assertThat(connection().isValid(PATIENCE)).isFalse();
    }

    /** What is wished for again and again until the statement ends reaches it surely. */
    private DriverException cancelled() {
        PlainConnection connection = database.connection();
        long before = System.nanoTime();
        try (ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> wishes =
                    other.scheduleWithFixedDelay(connection.driver()::cancel, 300, 300, TimeUnit.MILLISECONDS);
            DriverException error = catchThrowableOfType(DriverException.class, () -> connection.sql(slowStatement));
            wishes.cancel(false);
            assertThat(error).as("the statement came to its end").isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
            return error;
        }
    }

    /** The last wish may come too late and reach the next statement. */
    private boolean goesOn() {
        for (int i = 0; i < 5; i++) {
            try {
                return database.connection().sql("SELECT 1").rows().size() == 1;
            } catch (DriverException e) {
                assertThat(e.connectionLost()).isFalse();
            }
        }
        return false;
    }

    private DriverConnection connection() {
        return database.connection().driver();
    }
}
