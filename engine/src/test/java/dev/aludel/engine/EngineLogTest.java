package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.echo;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.pool.Pool;
import dev.aludel.pool.PoolSettings;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EngineLogTest {
    private final FakeDriver driver = Users.driver();
    private final List<String> lines = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Takes what is at its level or above. */
    private final class Lines implements System.Logger {
        private final Level least;

        Lines(Level least) {
            this.least = least;
        }

        @Override
        public String getName() {
            return "dev.aludel.engine";
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.getSeverity() >= least.getSeverity();
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
            throw new AssertionError("no line of the log has a throwable");
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... parameters) {
            if (isLoggable(level)) {
                lines.add(level + " " + format.replaceAll("\\d+\\.\\d+s", "0s"));
            }
        }
    }

    private Engine engine(Level least, @Nullable Level echo, boolean hide) {
        var log = new EngineLog(new Lines(least), echo, hide, new PrintStream(out, true, UTF_8));
        return new Engine(
                null,
                PostgresqlDialect.POSTGRESQL,
                driver,
                new Pool(driver, PoolSettings.defaults()),
                new EngineSettings(EngineListeners.of(List.of()), hide, ExecutionSettings.none(), log));
    }

    @Test
    void hasStatementsWithTheirValuesAndTransactions() {
        engine(Level.DEBUG, null, false).transaction(connection -> {
            connection.execute(INSERT);
            connection.beginNested().rollback();
        });

        assertThat(lines)
                .containsExactly(
                        "DEBUG BEGIN (implicit)",
                        "DEBUG " + INSERT_SQL + "\n[compiled in 0s] [parameters: 'Dan']",
                        "DEBUG SAVEPOINT aludel_1\n[raw sql]",
                        "DEBUG ROLLBACK TO SAVEPOINT aludel_1\n[raw sql]",
                        "DEBUG COMMIT");
    }

    @Test
    void saysSinceWhenAStatementIsRememberedAndThatItCommitsItself() {
        Engine engine = engine(Level.DEBUG, null, false);
        for (int i = 0; i < 3; i++) {
            engine.all(NAMES);
        }

        assertThat(lines).first().isEqualTo("DEBUG " + NAMES_SQL + "\n[compiled in 0s] [AUTOCOMMIT]");
        assertThat(lines).last().isEqualTo("DEBUG " + NAMES_SQL + "\n[cached since 0s ago] [AUTOCOMMIT]");
    }

    @Test
    void hasRowsColumnsAndTimes() {
        engine(Level.TRACE, null, false)
                .with(ExecutionOptions.loggingToken("req-7"))
                .all(NAMES);

        assertThat(lines)
                .containsExactly(
                        "DEBUG [req-7] " + NAMES_SQL + "\n[req-7] [compiled in 0s] [AUTOCOMMIT]",
                        "TRACE [req-7] Columns [name]",
                        "TRACE [req-7] Row 'Dan'",
                        "TRACE [req-7] Row 'Ana'",
                        "TRACE [req-7] [took 0s]");
    }

    @Test
    void hidesTheValues() {
        engine(Level.DEBUG, null, true).execute(INSERT);

        assertThat(lines)
                .singleElement()
                .asString()
                .contains("[parameters hidden")
                .doesNotContain("Dan");
    }

    @Test
    void isSilentWhenItsLoggerIs() {
        engine(Level.INFO, null, false).execute(INSERT);

        assertThat(lines).isEmpty();
        assertThat(out.size()).isZero();
    }

    @Test
    void echoesToALoggerThatTakesIt() {
        engine(Level.INFO, Level.INFO, false).execute(INSERT);

        assertThat(lines).singleElement().asString().startsWith("INFO " + INSERT_SQL);
        assertThat(out.size()).isZero();
    }

    @Test
    void echoesToTheStandardOutputIfNothingElseTakesIt() {
        engine(Level.INFO, Level.DEBUG, false).all(NAMES);

        assertThat(lines).isEmpty();
        assertThat(out.toString(UTF_8))
                .contains("INFO dev.aludel.engine " + NAMES_SQL)
                .contains("DEBUG dev.aludel.engine Row 'Dan'");
    }

    @Test
    void anotherLevelIsNoEcho() {
        assertThatThrownBy(() -> echo(Level.WARNING)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void isTurnedOnByOptions() {
        try (Engine engine = Engines.create(driver, BLOCKING, echo(), EngineOptions.engineName("orders"))) {
            assertThat(engine.all(NAMES)).hasSize(2);
        }
    }

    @Test
    void leavesTheMiddleOfManySetsOut() {
        List<List<WireValue>> sets = IntStream.range(0, 15)
                .mapToObj(i -> List.of(new WireValue(Wire.INTEGER, i)))
                .toList();

        assertThat(Parameters.ofSets(sets))
                .isEqualTo("(0), (1), (2), (3), (4), (5), (6), (7), … 5 of 15 sets are left out …, (13), (14)");
        assertThat(Parameters.ofSets(sets.subList(0, 10))).endsWith("(7), (8), (9)");
    }

    @Test
    void cutsLongTextsInTheMiddle() {
        String text = Parameters.values(List.of("a".repeat(500) + "b".repeat(500)));

        assertThat(text)
                .startsWith("'aaa")
                .contains("aaa … (1002 characters) … bbb")
                .endsWith("bb'");
        assertThat(text.length()).isLessThan(340);
    }
}
