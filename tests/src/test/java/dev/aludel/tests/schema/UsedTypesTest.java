package dev.aludel.tests.schema;

import static dev.aludel.schema.Columns.filledOnInsert;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.SchemaChanges.createSchema;
import static dev.aludel.schema.SchemaChanges.ddl;
import static dev.aludel.schema.SchemaObjects.view;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.enumOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What columns need is there when their tables are, and a schema can be put elsewhere. */
@Timeout(180)
class UsedTypesTest {
    private enum Mood {
        SAD,
        HAPPY
    }

    private static final Table PEOPLE = table(
            "people",
            column("id", INTEGER, primaryKey()),
            column("mood", enumOf("mood", Mood.class)),
            column("seen", TIMESTAMP));
    private static final Table FRIENDS = table(
            "friends", column("id", INTEGER, references("people.id")), column("mood", enumOf("mood", Mood.class)));

    @ParameterizedTest
    @EnumSource
    void theEnumOfAColumnComesAndGoesWithItsTables(TestDatabase database) {
        MetaData metadata = MetaData.of(PEOPLE, FRIENDS);
        try (Engine engine = Engines.create(database.url())) {
            engine.createAll(metadata.only(PEOPLE));
            engine.createAll(metadata);
            engine.createAll(metadata);
            kept(engine, PEOPLE);
            engine.dropAll(metadata.only(FRIENDS));
            kept(engine, PEOPLE);
            engine.dropAll(metadata);
            engine.dropAll(metadata);
            engine.createAll(metadata);
            assertThat(engine.all(select(FRIENDS))).isEmpty();
        }
    }

    /** What {@code now()} has beyond a microsecond is cut off. */
    private static void kept(Engine engine, Table people) {
        Column<Mood> mood = people.column("mood", Mood.class);
        Column<LocalDateTime> seen = people.column("seen", LocalDateTime.class);
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        engine.execute(insert(people).set(mood, Mood.HAPPY).set(seen, now));
        assertThat(engine.all(select(mood).from(people).where(seen.eq(now)))).contains(Mood.HAPPY);
        assertThat(engine.all(select(seen).from(people))).contains(now.truncatedTo(ChronoUnit.MICROS));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"POSTGRESQL", "H2"})
    void aWholeSchemaStandsElsewhere(TestDatabase database) {
        MetaData here = MetaData.of(PEOPLE, FRIENDS)
                .with(view("moods", select(PEOPLE.column("mood")).from(PEOPLE)));
        MetaData app = here.in("aludel_moved");
        try (Engine engine = Engines.create(database.url())) {
            engine.execute(createSchema("aludel_moved").asIfNotExists());
            engine.createAll(app);
            engine.createAll(app);
            kept(engine, app.table("aludel_moved.people").orElseThrow());
            engine.createAll(here);
            assertThat(engine.all(select(PEOPLE))).isEmpty();
            engine.dropAll(app);
            assertThat(engine.all(select(FRIENDS))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "MARIADB"})
    void aTriggerFillsWhatAnInsertLeavesOut(TestDatabase database) {
        Table notes = table("notes", column("a", INTEGER), column("b", INTEGER, filledOnInsert()));
        boolean sqlite = database == TestDatabase.SQLITE;
        MetaData metadata = MetaData.of(notes)
                .on(
                        Event.AFTER_CREATE,
                        notes,
                        ddl("CREATE TRIGGER fill AFTER INSERT ON notes BEGIN UPDATE notes SET b = 7; END")
                                .onlyOn("sqlite"))
                .on(
                        Event.AFTER_CREATE,
                        notes,
                        ddl("CREATE TRIGGER fill BEFORE INSERT ON notes FOR EACH ROW SET NEW.b = 7")
                                .when(it -> !sqlite));
        try (Engine engine = Engines.create(database.url())) {
            engine.createAll(metadata);
            engine.execute(insert(notes).set(notes.column("a", Integer.class), 1));
            assertThat(engine.all(select(notes.column("b", Integer.class)).from(notes)))
                    .isEqualTo(List.of(7));
        }
    }
}
