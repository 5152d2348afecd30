package dev.aludel.tests.many;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineOption;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.engine.ExecutionOptions;
import dev.aludel.engine.Result;
import dev.aludel.error.IntegrityException;
import dev.aludel.schema.Schema;
import dev.aludel.sql.Column;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Row;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(180)
class BatchTest {
    private final Items items = new Items();

    private Engine engine(TestDatabase database, EngineOption.Setting<?>... settings) {
        Engine engine = Engines.create(database.url(), settings);
        engine.execute(createTable(items));
        return engine;
    }

    private static List<Parameters> named(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Parameters.of("name", "item " + i).and("price", i % 3 == 0 ? null : i))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void insertsEachSetWithItsDefaults(TestDatabase database) {
        try (Engine engine = engine(database)) {
            Result<Void> inserted = engine.execute(insert(items), named(2500));

            assertThat(inserted.returnsRows()).isFalse();
            assertThat(inserted.rowCount()).isEqualTo(2500);
            List<Row> rows = engine.all(select(items.id, items.name, items.price, items.number, items.code, items.loud)
                    .from(items)
                    .orderBy(items.id));
            assertThat(rows).hasSize(2500);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).values())
                        .containsExactly(
                                i + 1L,
                                "item " + i,
                                i % 3 == 0 ? null : i,
                                i + 1,
                                "item " + i + "-" + (i + 1),
                                "QUIET");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void yieldsRowsInTheOrderOfTheSets(TestDatabase database) {
        try (Engine engine = engine(database, EngineOptions.execution(ExecutionOptions.batchPage(300)))) {
            Result<Row> inserted = engine.execute(insert(items).returning(items.id, items.name), named(1000));

            assertThat(inserted.rowCount()).isEqualTo(1000);
            assertThat(inserted.all())
                    .extracting(Row::values)
                    .containsExactlyElementsOf(IntStream.range(0, 1000)
                            .mapToObj(i -> List.<Object>of(i + 1L, "item " + i))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void yieldsRowsInTheOrderOfGivenKeys(TestDatabase database) {
        try (Engine engine = engine(database)) {
            List<Parameters> sets = LongStream.range(0, 1000)
                    .mapToObj(
                            i -> Parameters.of(items.id, (i * 7919) % 1000 + 1).and(items.name, "item " + i))
                    .toList();

            List<String> names =
                    engine.execute(insert(items).returning(items.name), sets).all();

            assertThat(names)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 1000).mapToObj(i -> "item " + i).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void updatesAndDeletesWithParameters(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.execute(insert(items), named(10));
            Result<Void> updated = engine.execute(
                    update(items)
                            .set(items.price, parameter("more", INTEGER))
                            .where(items.id.eq(parameter("key", BIGINT))),
                    List.of(
                            Parameters.of("key", 1L).and("more", 100),
                            Parameters.of("more", null).and("key", 2L),
                            Parameters.of("key", 99L).and("more", 1)));
            assertThat(updated.rowCount()).isEqualTo(2);
            assertThat(engine.all(select(items.price)
                            .from(items)
                            .where(items.id.le(2L))
                            .orderBy(items.id)))
                    .containsExactly(100, null);
            assertThat(engine.all(select(items.changes)
                            .from(items)
                            .where(items.id.le(2L))
                            .orderBy(items.id)))
                    .containsExactly(11, 12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOfColumnsAreSetAndRowsAreDeleted(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.execute(insert(items), named(10));
            engine.execute(
                    update(items).where(items.id.eq(parameter("key", BIGINT))),
                    List.of(
                            Parameters.of("key", 3L).and(items.name, "third"),
                            Parameters.of("key", 4L).and(items.name, "fourth")));
            assertThat(engine.all(select(items.name)
                            .from(items)
                            .where(items.id.between(3L, 4L))
                            .orderBy(items.id)))
                    .containsExactly("third", "fourth");

            Result<Void> deleted = engine.execute(
                    delete(items).where(items.id.eq(parameter("key", BIGINT))),
                    LongStream.rangeClosed(1, 9)
                            .mapToObj(id -> Parameters.of("key", id))
                            .toList());
            assertThat(deleted.rowCount()).isEqualTo(9);
            assertThat(engine.all(select(items.id).from(items))).containsExactly(10L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsExecutedForEachSet(TestDatabase database) {
        try (Engine engine = engine(database)) {
            Result<Row> result =
                    engine.execute(text("INSERT INTO items (name, price) VALUES (:name, :price)"), named(3));
            assertThat(result.rowCount()).isEqualTo(3);
            assertThat(result.returnsRows()).isFalse();
            assertThat(engine.all(select(items.price).from(items).orderBy(items.id)))
                    .containsExactly(null, 1, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void conflictsAreResolvedSetBySet(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.execute(
                    insert(items)
                            .set(items.id, parameter("key", BIGINT))
                            .set(items.name, "same")
                            .onConflict(conflict(items.id).setExcluded(items.price)),
                    List.of(
                            Parameters.of("key", 1L).and("price", 1),
                            Parameters.of("key", 1L).and("price", 2),
                            Parameters.of("key", 2L).and("price", 3)));
            assertThat(engine.all(select(items.price).from(items).orderBy(items.id)))
                    .containsExactly(2, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorTellsTheSetWhereItIsKnownAndUndoesAll(TestDatabase database) {
        try (Engine engine = engine(database)) {
            engine.execute(insert(items), named(5));
            assertThatThrownBy(() -> engine.execute(
                            update(items)
                                    .set(items.id, parameter("new", BIGINT))
                                    .where(items.id.eq(parameter("old", BIGINT))),
                            List.of(
                                    Parameters.of("old", 1L).and("new", 77L),
                                    Parameters.of("old", 2L).and("new", 77L),
                                    Parameters.of("old", 3L).and("new", 88L))))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageContaining(
                            database == TestDatabase.MARIADB
                                    ? "[parameters: (77, 6, 1), (77, 7, 2), (88, 8, 3)]"
                                    : "In the parameter set 1 (the first is 0): ")
                    .hasMessageContaining("77, 7, 2");
            assertThatThrownBy(() -> engine.execute(
                            insert(items),
                            List.of(
                                    Parameters.of("name", "new").and("id", 9L),
                                    Parameters.of("name", "old").and("id", 1L))))
                    .isInstanceOf(IntegrityException.class);
            assertThat(engine.all(select(items.id).from(items).orderBy(items.id)))
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBatchIsPartOfTheTransaction(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            connection.execute(insert(items), named(3));
            assertThat(connection.inTransaction()).isTrue();
            connection.rollback();
            assertThat(connection.all(select(items.id).from(items))).isEmpty();
        }
    }

    /** In PostgreSQL an array of arrays is one array, so each travels as text. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void arraysComeBackAsTheyWere(TestDatabase database) {
        Table table = Schema.table("lists", column("id", BIGINT, primaryKey()), column("marks", array(INTEGER)));
        Column<?> marks = table.column("marks");
        List<List<Integer>> values = List.of(List.of(1, 2), List.of(), List.of(3));
        try (Engine engine = Engines.create(database.url())) {
            engine.execute(createTable(table));
            engine.execute(
                    insert(table),
                    values.stream().map(list -> Parameters.of("marks", list)).toList());
            assertThat(engine.all(select(marks).from(table).orderBy(table.column("id"))))
                    .isEqualTo(values);
        }
    }
}
