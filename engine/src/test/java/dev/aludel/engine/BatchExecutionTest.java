package dev.aludel.engine;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.execution;
import static dev.aludel.engine.EngineOptions.hideParameters;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.ExecutionOptions.batchPage;
import static dev.aludel.engine.Users.USERS;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.type.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.async.AsyncEngine;
import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a batch is for a driver that knows no batches, and for listeners. */
class BatchExecutionTest {
    private static final Update UPDATE = update(USERS)
            .set(USERS.name, parameter("new", USERS.name.type()))
            .where(USERS.id.eq(parameter("key", BIGINT)));
    private static final String UPDATE_SQL = "UPDATE users SET name = ? WHERE users.id = ?";
    private static final String INSERT_SQL = "INSERT INTO users (name) SELECT p.name FROM unnest(CAST(? AS TEXT[]))"
            + " WITH ORDINALITY AS p (name, n) ORDER BY p.n RETURNING name, id";
    private static final List<Parameters> SETS = List.of(
            Parameters.of("new", "a").and("key", 1L),
            Parameters.of("new", "secret").and("key", 2L),
            Parameters.of("new", "c").and("key", 3L));
    private static final List<Parameters> NAMES =
            List.of(Parameters.of(USERS.name, "Dan"), Parameters.of(USERS.name, "Ana"));

    private final FakeDriver driver = Users.driver().answer(UPDATE_SQL, FakeAnswer.count(1));

    @Test
    void aDriverWithoutBatchesIsSentOneAfterTheOther() {
        Engine engine = Engines.create(driver, BLOCKING);

        assertThat(engine.execute(UPDATE, SETS).rowCount()).isEqualTo(3);
        assertThat(driver.calls())
                .containsSubsequence(
                        "1 begin",
                        "1 execute " + UPDATE_SQL,
                        "1 execute " + UPDATE_SQL,
                        "1 execute " + UPDATE_SQL,
                        "1 commit");
    }

    @Test
    void listenersAreToldOfEachPage() {
        List<Execution> seen = new ArrayList<>();
        Engine engine = Engines.create(
                driver, BLOCKING, execution(batchPage(2)), listener(EngineListener.beforeExecute(seen::add)));
        engine.execute(UPDATE, SETS);

        assertThat(seen).extracting(Execution::sql).containsExactly(UPDATE_SQL, UPDATE_SQL);
        assertThat(seen).extracting(execution -> execution.sets().size()).containsExactly(2, 1);
        assertThat(seen.getFirst().parameters())
                .isEqualTo(seen.getFirst().sets().getFirst());
        assertThatThrownBy(() -> batchPage(0)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void aCountThatIsUnknownMakesAllUnknown() {
        driver.answer(UPDATE_SQL, FakeAnswer.count(-1));

        assertThat(Engines.create(driver, BLOCKING).execute(UPDATE, SETS).rowCount())
                .isEqualTo(-1);
    }

    @Test
    void anErrorTellsTheSetAndHidesItsValuesWhereWanted() {
        driver.refuse(UPDATE_SQL, Users.refused("23505"));

        assertThatThrownBy(() -> Engines.create(driver, BLOCKING).execute(UPDATE, SETS))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("In the parameter set 0 (the first is 0): the server says no")
                .hasMessageContaining("'a', 1");
        assertThatThrownBy(
                        () -> Engines.create(driver, BLOCKING, hideParameters()).execute(UPDATE, SETS))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("In the parameter set 0")
                .hasMessageNotContaining("'a'");
    }

    @Test
    void rowsArePutInOrderByTheirNumbers() {
        driver.answer(
                INSERT_SQL, FakeAnswer.columns("name", "id").row("Ana", 12L).row("Dan", 11L));

        assertThat(Engines.create(driver, BLOCKING)
                        .execute(insert(USERS).returning(USERS.name), NAMES)
                        .all())
                .containsExactly("Dan", "Ana");
    }

    @Test
    void rowsThatAreMissingAreNotGuessed() {
        driver.answer(INSERT_SQL, FakeAnswer.columns("name", "id").row("Ana", 12L));

        assertThatThrownBy(() ->
                        Engines.create(driver, BLOCKING).execute(insert(USERS).returning(USERS.name), NAMES))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("was given 2 rows and yielded 1");
    }

    @Test
    void keysThatComeBackOtherwiseAreNotGuessed() {
        String sql = "INSERT INTO users (id) SELECT p.id FROM unnest(CAST(? AS BIGINT[]))"
                + " WITH ORDINALITY AS p (id, n) ORDER BY p.n RETURNING name, id";
        driver.answer(sql, FakeAnswer.columns("name", "id").row("a", 1L).row("b", 3L));

        assertThatThrownBy(() -> Engines.create(driver, BLOCKING)
                        .execute(
                                insert(USERS).returning(USERS.name),
                                List.of(Parameters.of(USERS.id, 1L), Parameters.of(USERS.id, 2L))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("other keys than they were given")
                .hasMessageContaining("the parameter set 1");
    }

    @Test
    void futuresDoTheSame() {
        try (AsyncEngine engine = Engines.create(driver, ASYNC)) {
            assertThat(engine.execute(UPDATE, SETS).join().rowCount()).isEqualTo(3);
            assertThat(engine.connect(connection -> connection.execute(UPDATE, SETS))
                            .join()
                            .rowCount())
                    .isEqualTo(3);
        }
    }
}
