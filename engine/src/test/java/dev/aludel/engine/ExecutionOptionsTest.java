package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.execution;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.ExecutionOptions.LOGGING_TOKEN;
import static dev.aludel.engine.ExecutionOptions.given;
import static dev.aludel.engine.ExecutionOptions.loggingToken;
import static dev.aludel.engine.ExecutionOptions.schemas;
import static dev.aludel.engine.ExecutionOptions.timeout;
import static dev.aludel.engine.ExecutionOptions.withoutCache;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.SchemaMap;
import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExecutionOptionsTest {
    private static final ExecutionOption<String> MINE = ExecutionOption.of("mine");

    private final FakeDriver driver = Users.driver();
    private final List<ExecutionSettings> seen = new ArrayList<>();
    private final Engine engine = Engines.create(
            driver,
            BLOCKING,
            execution(loggingToken("engine"), MINE.with("kept")),
            listener(EngineListener.beforeExecute(execution -> seen.add(execution.settings()))));

    private List<String> tokens() {
        return seen.stream()
                .map(settings -> settings.get(LOGGING_TOKEN).orElse(""))
                .toList();
    }

    @Test
    void theNearestHoldsAndTheOthersAreKept() {
        engine.execute(INSERT);
        engine.with(loggingToken("view")).execute(INSERT);
        try (Connection connection = engine.with(loggingToken("view")).connect()) {
            connection.execute(INSERT);
            Connection mine = connection.with(loggingToken("connection"));
            mine.execute(INSERT);
            mine.execute(given(INSERT, loggingToken("statement")));
            mine.with(loggingToken("call")).execute(INSERT);
            connection.execute(INSERT);
            mine.close();
            assertThat(connection.isClosed()).isTrue();
        }
        engine.execute(given(INSERT, loggingToken("statement")));

        assertThat(tokens())
                .containsExactly("engine", "view", "view", "connection", "statement", "call", "view", "statement");
        assertThat(seen).allSatisfy(settings -> assertThat(settings.get(MINE)).contains("kept"));
        assertThat(MINE).hasToString("mine");
    }

    @Test
    void anOptionHasAName() {
        assertThatThrownBy(() -> ExecutionOption.of(" ")).isInstanceOf(ArgumentException.class);
    }

    @Test
    void eachMapOfSchemasHasSqlOfItsOwn() {
        driver.answer(
                        "SELECT a.users.name FROM a.users",
                        FakeAnswer.columns("name").row("a"))
                .answer(
                        "SELECT b.users.name FROM b.users",
                        FakeAnswer.columns("name").row("b"));
        for (int i = 0; i < 3; i++) {
            for (String schema : List.of("a", "b")) {
                SchemaMap map = SchemaMap.none().to(schema);
                assertThat(engine.with(schemas(map)).all(NAMES)).containsExactly(schema);
                assertThat(engine.with(schemas(map), withoutCache()).all(NAMES)).containsExactly(schema);
            }
            assertThat(engine.all(NAMES)).containsExactly("Dan", "Ana");
        }
    }

    @Test
    void noTimeIsRefused() {
        assertThatThrownBy(() -> timeout(Duration.ZERO))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A timeout of PT0S leaves no time; make it more than zero.");
    }

    @Test
    void whatTakesTooLongIsCancelledAndItsConnectionReplaced() {
        var stopped = new CountDownLatch(1);
        driver.once("cancel", stopped::countDown).once("execute", () -> {
            Waiting.untilOpen(stopped);
            throw refused("57014");
        });
        try (Connection connection = engine.connect()) {
            Connection quick = connection.with(timeout(Duration.ofMillis(20)));
            assertThatThrownBy(() -> quick.executeAutocommitted(INSERT))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContainingAll("timeout of 0.02 s", "cancelled on the server", INSERT_SQL)
                    .hasRootCauseMessage("the server says no");
            connection.executeAutocommitted(INSERT);
        }

        assertThat(driver.calls()).contains("1 cancel", "1 close", "2 execute " + INSERT_SQL);
    }

    @Test
    void whatIsInTimeIsNotCancelled() {
        engine.with(timeout(Duration.ofMinutes(1))).execute(INSERT);

        assertThat(driver.calls()).containsExactly("1 connect", "1 execute " + INSERT_SQL, "1 rollback");
    }

    @Test
    void settingsAreValues() {
        assertThat(ExecutionSettings.none().with(loggingToken("a")))
                .isEqualTo(ExecutionSettings.none().with(loggingToken("b"), loggingToken("a")))
                .hasSameHashCodeAs(ExecutionSettings.none().with(loggingToken("a")))
                .isNotEqualTo(ExecutionSettings.none())
                .hasToString("{loggingToken=a}");
    }
}
