package dev.aludel.tests.schema;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.SchemaChanges.createSchema;
import static dev.aludel.schema.SchemaObjects.enumType;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.schema.SchemaObjects.nextValue;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.strict;
import static dev.aludel.type.Types.timestamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aludel.dialect.Feature;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.ProgrammingException;
import dev.aludel.reflect.Inspector;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.Presence;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything is created once and dropped once, in an order the database accepts, and does what it says. */
@Timeout(180)
class CreateAllTest {
    private final Farm farm = new Farm();
    private final List<String> sent = new CopyOnWriteArrayList<>();

    private Engine engine(String url) {
        return Engines.create(
                url, EngineOptions.listener(EngineListener.beforeExecute(execution -> sent.add(execution.sql()))));
    }

    private long definitions() {
        return sent.stream().filter(sql -> !sql.startsWith("SELECT")).count();
    }

    private MetaData metadata(Engine engine) {
        MetaData metadata = farm.metadata();
        return engine.dialect().has(Feature.SEQUENCE) ? metadata.with(farm.ticket) : metadata;
    }

    @ParameterizedTest
    @EnumSource
    void createsWhatIsNotThereAndDropsWhatIs(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            MetaData metadata = metadata(engine);
            engine.createAll(metadata);
            assertThat(definitions()).isGreaterThanOrEqualTo(5);
            sent.clear();
            engine.createAll(metadata);
            assertThat(definitions()).as("the second time").isZero();
            assertThat(sent).as("one query for all kinds").hasSize(1);

            engine.dropAll(metadata);
            sent.clear();
            engine.dropAll(metadata);
            assertThat(definitions()).as("the second time").isZero();
            assertThatExceptionOfType(ProgrammingException.class)
                    .isThrownBy(() -> engine.all(select(farm.hens.id).from(farm.hens)));
            engine.createAll(metadata);
            assertThat(engine.all(select(farm.hens.id).from(farm.hens))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLookedForWhereItIsSaid(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            MetaData metadata = MetaData.of(table("things", column("id", INTEGER, primaryKey())));
            engine.createAll(metadata, Presence.NOTHING);
            assertThat(sent).hasSize(1);
            assertThatExceptionOfType(ProgrammingException.class)
                    .isThrownBy(() -> engine.createAll(metadata, Presence.NOTHING));
            engine.createAll(metadata, Presence.EVERYTHING);
            engine.dropAll(metadata, Presence.EVERYTHING);
            assertThatExceptionOfType(ProgrammingException.class)
                    .isThrownBy(() -> engine.dropAll(metadata, Presence.EVERYTHING));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatIsThereStaysAsItIs(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            engine.createAll(MetaData.of(table("things", column("id", INTEGER, primaryKey()))));
            engine.createAll(MetaData.of(table(
                    "things", column("id", INTEGER, primaryKey()), index("id").named("ix_things"))));
            assertThat(Inspector.of(engine).indexes().get("things")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTimeInADefaultIsCutLikeOneThatIsStored(TestDatabase database) {
        LocalDateTime time = LocalDateTime.parse("2024-01-02T03:04:05.678999999");
        Table table = table(
                "moments",
                column("id", INTEGER, primaryKey()),
                column("bare", timestamp(3), defaultValue(literal(time))),
                column("micros", TIMESTAMP, defaultValue(literal(time))),
                column("given", timestamp(3)));
        try (Engine engine = engine(database.url())) {
            engine.createAll(MetaData.of(table));
            engine.execute(insert(table).set(table.column("given", LocalDateTime.class), time));
            var row = engine.one(select(table));
            assertThat(row.get("bare")).isEqualTo(row.get("given"));
            assertThat(row.get("micros")).isEqualTo(time.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStrictTypeRefusesADefaultThatIsTooFine(TestDatabase database) {
        LocalDateTime time = LocalDateTime.parse("2024-01-02T03:04:05.678999999");
        Table table = table("moments", column("at", strict(timestamp(3)), defaultValue(literal(time))));
        try (Engine engine = engine(database.url())) {
            assertThatExceptionOfType(ArgumentException.class)
                    .isThrownBy(() -> engine.createAll(MetaData.of(table)))
                    .withMessageContaining("a finer fraction of a second");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsMissingIsCreated(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            engine.createAll(MetaData.of(farm.boxes));
            sent.clear();
            engine.createAll(farm.metadata());
            assertThat(sent).noneMatch(sql -> sql.startsWith("CREATE TABLE") && sql.contains("Order"));
            assertThat(engine.all(select(farm.hens.name).from(farm.hens))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void constraintsHoldUnderTheNamesOfTheConvention(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            engine.createAll(farm.metadata());
            engine.execute(insert(farm.hens).set(farm.hens.name, "Ada"));
            String check = refused(
                            engine, insert(farm.hens).set(farm.hens.name, "Bea").set(farm.hens.age, -1))
                    .constraint()
                    .orElse("");
            assertThat(check).isEqualToIgnoringCase("ck_hens_positive");
            refused(engine, insert(farm.hens).set(farm.hens.name, "Ada"));
            IntegrityException key = refused(
                    engine, insert(farm.hens).set(farm.hens.name, "Cleo").set(farm.hens.eggId, 99));
            if (database != TestDatabase.SQLITE) {
                assertThat(key.constraint().orElse("")).isEqualToIgnoringCase("fk_hens_egg_id_eggs");
            }
            refused(
                    engine,
                    insert(farm.boxes)
                            .columns(farm.boxes.column("Group"), farm.boxes.column("num"), farm.boxes.column("part_of"))
                            .values(1, 1, 2));
        }
    }

    private static IntegrityException refused(Engine engine, Statement<?> statement) {
        IntegrityException[] caught = new IntegrityException[1];
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> engine.execute(statement))
                .satisfies(e -> caught[0] = e);
        return caught[0];
    }

    @ParameterizedTest
    @EnumSource
    void defaultsOfTheProgramAreFilledIn(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            engine.createAll(farm.metadata());
            var two = insert(farm.hens).columns(farm.hens.name).values("Ada").values("Bea");
            engine.execute(two);
            engine.execute(
                    insert(farm.hens).columns(farm.hens.name, farm.hens.age).values("Cleo", null));
            engine.execute(update(farm.hens).set(farm.hens.age, 9).where(farm.hens.name.eq("Bea")));
            assertThat(engine.all(select(farm.hens.age).from(farm.hens).orderBy(farm.hens.id)))
                    .containsExactly(1, 9, null);
            assertThat(engine.all(select(farm.hens.changes).from(farm.hens).orderBy(farm.hens.id)))
                    .containsExactly(0, 7, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void viewsAndSequencesAreThere(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            engine.createAll(metadata(engine));
            engine.execute(insert(farm.hens).set(farm.hens.name, "Ada"));
            Table shown = table("named_hens", column("name", farm.hens.name.type()));
            assertThat(engine.all(select(shown.column("name", String.class)).from(shown)))
                    .containsExactly("Ada");
            if (engine.dialect().has(Feature.SEQUENCE)) {
                assertThat(engine.scalar(select(nextValue(farm.ticket)))).isEqualTo(1L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesAreCreatedOnceWhereThereAreAny(TestDatabase database) {
        try (Engine engine = engine(database.url())) {
            MetaData metadata = MetaData.of().with(enumType("Mood", "sad", "happy"));
            engine.createAll(metadata);
            engine.createAll(metadata);
            assertThat(definitions()).isEqualTo(engine.dialect().has(Feature.ENUM_TYPE) ? 1 : 0);
            engine.dropAll(metadata);
            engine.createAll(metadata);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void aTableOfASchemaIsFoundThere(TestDatabase database) {
        String room = room(database);
        Table here = table("things", column("id", INTEGER, primaryKey()));
        Table there = table("things", schema(room), column("id", INTEGER, primaryKey()));
        try (Engine engine = engine(database.url())) {
            if (database != TestDatabase.MARIADB) {
                engine.execute(createSchema(room));
            }
            engine.createAll(MetaData.of(there));
            sent.clear();
            engine.createAll(MetaData.of(here, there));
            assertThat(definitions()).isEqualTo(1);
            engine.dropAll(MetaData.of(there));
            assertThat(engine.all(select(here))).isEmpty();
        }
    }

    /** On MariaDB a schema is another database, and the user of the tests may not create any. */
    private static String room(TestDatabase database) {
        String url = database == TestDatabase.MARIADB ? database.url() : "/stock_room";
        return url.substring(url.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void commentsAreKept(TestDatabase database) throws SQLException {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = engine(fresh.url())) {
            engine.createAll(farm.metadata());
            assertThat(value(fresh, comments(database))).isEqualTo("what it's called");
        }
    }

    private static String comments(TestDatabase database) {
        return switch (database) {
            case POSTGRESQL -> "SELECT col_description('hens'::regclass, 2)";
            case H2 ->
                "SELECT remarks FROM information_schema.columns WHERE table_name = 'HENS' AND column_name = 'NAME'";
            case MARIADB ->
                "SELECT column_comment FROM information_schema.columns WHERE table_schema = database()"
                        + " AND table_name = 'hens' AND column_name = 'name'";
            case SQLITE -> throw new IllegalArgumentException("keeps no comments");
        };
    }

    private static String value(FreshDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
