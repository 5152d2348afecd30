package dev.aludel.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.ROWS;
import static dev.aludel.engine.Users.ROWS_SQL;
import static dev.aludel.engine.Users.USERS;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultViewsTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);

    @BeforeEach
    void threeRowsOfTwoNames() {
        driver.answer(
                ROWS_SQL,
                FakeAnswer.columns("id", "name").row(1L, "Dan").row(2L, "Ana").row(3L, "Dan"));
    }

    @Test
    void mappingsAreMapsByLabel() {
        assertThat(engine.execute(ROWS).mappings().all())
                .containsExactly(
                        Map.of("id", 1L, "name", "Dan"),
                        Map.of("id", 2L, "name", "Ana"),
                        Map.of("id", 3L, "name", "Dan"));
    }

    @Test
    void scalarsAreByPositionLabelAndExpression() {
        assertThat(engine.execute(ROWS).scalars(1).all()).containsExactly("Dan", "Ana", "Dan");
        assertThat(engine.execute(ROWS).scalars("id", Long.class).all()).containsExactly(1L, 2L, 3L);
        assertThat(engine.execute(ROWS).scalars(USERS.name).scalar()).isEqualTo("Dan");
        assertThat(engine.execute(NAMES).scalars(0).all()).containsExactly("Dan", "Ana");
    }

    @Test
    void scalarOneIsOneOfOneValue() {
        assertThatThrownBy(() -> engine.execute(NAMES).scalarOne()).isInstanceOf(MultipleResultsException.class);
        assertThatThrownBy(() -> engine.execute(NAMES).scalarOneOrNull()).isInstanceOf(MultipleResultsException.class);
        assertThatThrownBy(() -> engine.execute(ROWS).scalarOne())
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("scalarOne() is for a statement of one value");
        driver.answer(ROWS_SQL, FakeAnswer.columns("id", "name"));
        assertThat(engine.execute(ROWS).scalars(0).scalarOneOrNull()).isNull();
        assertThatThrownBy(() -> engine.execute(ROWS).scalars(0).scalarOne()).isInstanceOf(NoResultException.class);
    }

    @Test
    void columnsAreChosenAndReordered() {
        Result<Row> turned = engine.execute(ROWS).columns("name", "id");

        assertThat(turned.labels()).containsExactly("name", "id");
        Row first = turned.first().orElseThrow();
        assertThat(first.values()).containsExactly("Dan", 1L);
        assertThat(first.get(USERS.id)).isEqualTo(1L);
        assertThat(engine.execute(ROWS).columns(1).all())
                .extracting(row -> row.get("name"))
                .containsExactly("Dan", "Ana", "Dan");
        assertThatThrownBy(() -> engine.execute(ROWS).columns(2))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The rows have no column 2; they have 2, counted from zero: id, name.");
        assertThatThrownBy(() -> engine.execute(ROWS).columns("age")).hasMessageContaining("no column 'age'");
    }

    @Test
    void uniqueLeavesOutWhatIsThere() {
        assertThat(engine.execute(ROWS).unique().all()).hasSize(3);
        assertThat(engine.execute(ROWS).columns("name").unique().all())
                .extracting(row -> row.get(0))
                .containsExactly("Dan", "Ana");
        assertThat(engine.execute(ROWS)
                        .unique(row -> row.get("name"))
                        .scalars(0)
                        .all())
                .containsExactly(1L, 2L);
        assertThat(engine.execute(ROWS).scalars(USERS.name).unique().all()).containsExactly("Dan", "Ana");
        assertThatThrownBy(() -> engine.execute(ROWS).columns("name").unique().one())
                .isInstanceOf(MultipleResultsException.class);
    }

    @Test
    void partitionsAreNeverEmpty() {
        List<List<Row>> lists = new ArrayList<>();
        Result<Row> rows = engine.execute(ROWS);
        rows.partitions(2).forEach(lists::add);

        assertThat(lists).extracting(List::size).containsExactly(2, 1);
        assertThat(rows.partitions(2)).isEmpty();
        assertThat(rows.all()).isEmpty();
        assertThatThrownBy(() -> engine.execute(ROWS).partitions(0)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void someAreFetchedAndThenTheRest() {
        Result<Row> rows = engine.execute(ROWS);

        assertThat(rows.fetchOne().orElseThrow().get("id")).isEqualTo(1L);
        assertThat(rows.fetchMany(1)).extracting(row -> row.get("id")).containsExactly(2L);
        assertThat(rows.fetchMany(5)).extracting(row -> row.get("id")).containsExactly(3L);
        assertThat(rows.fetchMany(5)).isEmpty();
        assertThat(rows.fetchOne()).isEmpty();
        assertThat(rows.isClosed()).isFalse();
    }

    @Test
    void aFrozenResultCanBeReadAgain() {
        FrozenResult<String> names = engine.execute(NAMES).freeze();

        assertThat(names.result().first()).contains("Dan");
        assertThat(names.result().all()).containsExactly("Dan", "Ana");
        assertThat(names.rows()).containsExactly("Dan", "Ana");
    }

    @Test
    void mergedRowsStandBehindEachOther() {
        assertThat(engine.execute(NAMES).merge(engine.execute(NAMES)).all())
                .containsExactly("Dan", "Ana", "Dan", "Ana");
        Result<Row> rows = engine.execute(ROWS);
        assertThatThrownBy(() -> rows.merge(engine.execute(ROWS).columns("id")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("[id, name]")
                .hasMessageContaining("[id]");
    }

    @Test
    void whatIsSeenOtherwiseIsClosedWithIt() {
        Result<Row> rows = engine.execute(ROWS);
        Result<Map<String, Object>> maps = rows.mappings();

        assertThat(rows.all()).isEmpty();
        assertThat(maps.first()).isPresent();
        assertThat(rows.isClosed()).isTrue();
        assertThatThrownBy(rows::all).isInstanceOf(ResultClosedException.class);
        assertThatThrownBy(maps::all).isInstanceOf(ResultClosedException.class);
    }

    @Test
    void objectsHaveNoColumns() {
        var objects = select(row(USERS.id, USERS.name, (id, name) -> id + name)).from(USERS);
        assertThatThrownBy(() -> engine.execute(objects).mappings())
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("mappings() is for rows of several values");
        assertThatThrownBy(() -> engine.execute(objects).scalars(0)).isInstanceOf(ArgumentException.class);
        assertThat(engine.execute(objects).map(String::length).all()).containsExactly(4, 4, 4);
    }

    @Test
    void aLabelThatStandsTwiceInATextIsAmbiguous() {
        driver.answer("SELECT 1 AS x, 2 AS x", FakeAnswer.columns("x", "x").row(1, 2));
        Row row = engine.execute(text("SELECT 1 AS x, 2 AS x")).one();

        assertThat(row.values()).isEqualTo(Arrays.asList(1, 2));
        assertThat(row.get(1)).isEqualTo(2);
        assertThatThrownBy(() -> row.get("x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("Several columns of the row are named 'x'");
    }
}
