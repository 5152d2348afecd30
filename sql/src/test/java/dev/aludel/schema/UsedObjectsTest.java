package dev.aludel.schema;

import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.schema.Columns.updateDefault;
import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.createdAfter;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaChanges.ddl;
import static dev.aludel.schema.SchemaObjects.enumType;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.schema.SchemaObjects.nextValue;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.schema.SchemaObjects.view;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.enumOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Table;
import dev.aludel.type.EnumType;
import dev.aludel.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What columns need is created before their tables and dropped after them; hooks stand around what they are about. */
class UsedObjectsTest {
    private enum Mood {
        SAD,
        HAPPY
    }

    private static final EnumType<Mood> MOOD = enumOf("mood", Mood.class);
    private static final String CREATE_MOOD = "CREATE TYPE mood AS ENUM ('SAD', 'HAPPY')";

    private static List<String> create(Dialect dialect, MetaData metadata) {
        return sql(dialect, metadata.createAll(dialect.ddlTraits()));
    }

    private static List<String> drop(MetaData metadata) {
        return sql(POSTGRESQL, metadata.dropAll(POSTGRESQL.ddlTraits()));
    }

    private static List<String> sql(Dialect dialect, List<Ddl> statements) {
        return statements.stream().map(it -> dialect.compile(it).sql()).toList();
    }

    @Test
    void theEnumsOfColumnsAreCreatedOnceAndDroppedLast() {
        Table a = table("a", column("m", MOOD));
        Table b = table(
                "b",
                column("m", Types.array(MOOD)),
                column("n", MOOD.map(String.class, Enum::name, Mood::valueOf)),
                column("o", TEXT.variant("postgresql", MOOD.map(String.class, Enum::name, Mood::valueOf))));
        MetaData metadata = MetaData.of(a, b);
        assertThat(create(POSTGRESQL, metadata))
                .containsExactly(CREATE_MOOD, "CREATE TABLE a (m mood)", "CREATE TABLE b (m mood[], n mood, o mood)");
        assertThat(drop(metadata)).containsExactly("DROP TABLE b", "DROP TABLE a", "DROP TYPE mood");
        assertThat(create(MYSQL, MetaData.of(a))).containsExactly("CREATE TABLE a (m ENUM('SAD', 'HAPPY'))");
        assertThat(create(POSTGRESQL, MetaData.of(table("c", column("m", MOOD.asText())))))
                .containsExactly("CREATE TABLE c (m VARCHAR(5))");
        assertThat(metadata.types()).isEmpty();
        assertThat(metadata.with(enumType("mood", "SAD", "HAPPY")).types(POSTGRESQL.ddlTraits()))
                .hasSize(1);
    }

    @Test
    void oneNameIsOneType() {
        MetaData metadata = MetaData.of(table("a", column("m", MOOD))).with(enumType("mood", "happy"));
        assertThatThrownBy(() -> create(POSTGRESQL, metadata))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The column 'a.m' holds values of a type 'mood' with the labels [SAD, HAPPY], and another type"
                            + " 'mood' has the labels [happy]; give one of them another name, or put it into another"
                            + " schema.");
        assertThat(create(SQLITE, metadata)).containsExactly("CREATE TABLE a (m VARCHAR(5))");
    }

    @Test
    void whatTablesThatAreLeftOutNeedStays() {
        Table a = table("a", column("m", MOOD), column("n", BIGINT, defaultValue(nextValue(sequence("s")))));
        Table b = table("b", column("m", MOOD), column("n", BIGINT, insertDefault(nextValue(sequence("s")))));
        Table c = table("c", column("n", BIGINT, updateDefault(nextValue(sequence("t")))));
        MetaData metadata = MetaData.of(a, b)
                .with(c)
                .with(view("shown", select(a.column("m"))))
                .on(Event.AFTER_DROP, a, ddl("after a"));
        assertThat(metadata.sequences()).containsExactly(sequence("s"), sequence("t"));
        assertThat(drop(metadata.only(a))).containsExactly("DROP TABLE a", "after a");
        assertThat(drop(metadata.only(c))).containsExactly("DROP TABLE c", "DROP SEQUENCE t");
        assertThat(create(POSTGRESQL, metadata.only(a))).startsWith(CREATE_MOOD, "CREATE SEQUENCE s");
        assertThat(drop(metadata.without(a)))
                .containsExactly("DROP VIEW shown", "DROP TABLE c", "DROP TABLE b", "DROP SEQUENCE t");
        Table d = table("d", column("m", MOOD, references("a.m")));
        assertThat(drop(metadata.with(d).only(d))).as("a is still known").containsExactly("DROP TABLE d");
        assertThatThrownBy(() -> MetaData.of(a).only(b))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("There is no table 'b' here; there are [a].");
        assertThatThrownBy(() -> MetaData.of(a).without(b)).isInstanceOf(ArgumentException.class);
    }

    private static MetaData hooked() {
        Index byM = index("m").named("by_m");
        Unique once = unique("m");
        ForeignKey up = references("b.m").addedAfterwards().named("up").of("m");
        Table a = table("a", column("m", MOOD), byM, once, up);
        Table b = table("b", column("m", MOOD));
        NamedType mood = new NamedType(MOOD.schema(), MOOD.name(), MOOD.labels());
        View shown = view("shown", select(a.column("m")));
        MetaData metadata = MetaData.of(a, b).with(sequence("s")).with(shown);
        for (SchemaHook.Target target : List.of(
                SchemaHook.of(a, byM),
                SchemaHook.of(a, once),
                SchemaHook.of(a, up),
                SchemaHook.of(mood),
                SchemaHook.of(sequence("s")),
                SchemaHook.of(shown))) {
            for (Event event : Event.values()) {
                metadata = metadata.on(event, target, ddl(event.name().charAt(0) + " " + target));
            }
        }
        return metadata;
    }

    @Test
    void hooksStandAroundWhatIsCreated() {
        assertThat(create(POSTGRESQL, hooked()))
                .containsExactly(
                        "B the type 'mood'",
                        CREATE_MOOD,
                        "A the type 'mood'",
                        "B the sequence 's'",
                        "CREATE SEQUENCE s",
                        "A the sequence 's'",
                        "B the unique [m] of the table 'a'",
                        "CREATE TABLE a (m mood, UNIQUE (m))",
                        "A the unique [m] of the table 'a'",
                        "B an index of [m] of the table 'a'",
                        "CREATE INDEX by_m ON a (m)",
                        "A an index of [m] of the table 'a'",
                        "CREATE TABLE b (m mood)",
                        "B the foreign key (m) references b (m) of the table 'a'",
                        "ALTER TABLE a ADD CONSTRAINT up FOREIGN KEY (m) REFERENCES b (m)",
                        "A the foreign key (m) references b (m) of the table 'a'",
                        "B the view 'shown'",
                        "CREATE VIEW shown AS SELECT a.m FROM a",
                        "A the view 'shown'");
    }

    @Test
    void hooksStandAroundWhatIsDropped() {
        assertThat(drop(hooked()))
                .containsExactly(
                        "B the view 'shown'",
                        "DROP VIEW shown",
                        "A the view 'shown'",
                        "B the foreign key (m) references b (m) of the table 'a'",
                        "ALTER TABLE a DROP CONSTRAINT up",
                        "A the foreign key (m) references b (m) of the table 'a'",
                        "DROP TABLE b",
                        "B the unique [m] of the table 'a'",
                        "B an index of [m] of the table 'a'",
                        "DROP TABLE a",
                        "A an index of [m] of the table 'a'",
                        "A the unique [m] of the table 'a'",
                        "B the sequence 's'",
                        "DROP SEQUENCE s",
                        "A the sequence 's'",
                        "B the type 'mood'",
                        "DROP TYPE mood",
                        "A the type 'mood'");
    }

    @Test
    void aHookOfATypeIsPassedOverWhereThereAreNoTypes() {
        NamedType mood = new NamedType(MOOD.schema(), MOOD.name(), MOOD.labels());
        Table b = table("b", column("m", MOOD));
        assertThat(create(SQLITE, MetaData.of(b).on(Event.AFTER_CREATE, SchemaHook.of(mood), ddl("x"))))
                .hasSize(1);
    }

    @Test
    void aHookIsAboutSomethingThatIsHere() {
        Table a = table("a", column("m", INTEGER));
        for (SchemaHook.Target target : List.of(
                new SchemaHook.OfTable(table("b")),
                SchemaHook.of(a, index("m")),
                SchemaHook.of(a, unique("m")),
                SchemaHook.of(sequence("s")),
                SchemaHook.of(view("v", select(a.column("m")))),
                SchemaHook.of(enumType("e", "x")))) {
            MetaData metadata = MetaData.of(a).on(Event.AFTER_CREATE, target, ddl("x"));
            assertThatThrownBy(() -> create(POSTGRESQL, metadata))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("A statement is to be executed at AFTER_CREATE of " + target
                            + ", which is not here; add it to the metadata, or leave out the hook.");
        }
    }

    @Test
    void aConditionIsAskedWhenTheStatementsAreMade() {
        DdlCondition comments = DdlTraits::commentsOn;
        Table a = table(
                "a",
                column("m", INTEGER),
                index("m").when(comments),
                check("m > 0").when(comments),
                unique("m").onlyOn("mysql"));
        MetaData metadata = MetaData.of(a)
                .on(Event.AFTER_CREATE, ddl("after").when(comments))
                .on(Event.AFTER_CREATE, ddl("never").onlyOn("postgresql").when(traits -> false));
        assertThat(create(POSTGRESQL, metadata))
                .containsExactly("CREATE TABLE a (m INTEGER, CHECK (m > 0))", "CREATE INDEX ix_a_m ON a (m)", "after");
        assertThat(create(MYSQL, metadata)).containsExactly("CREATE TABLE a (m INTEGER, UNIQUE (m))");
        assertThat(SQLITE.compile(createTable(a)).sql()).isEqualTo("CREATE TABLE a (m INTEGER)");
        assertThatThrownBy(() -> SQLITE.compile(ddl("x").when(comments)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("its condition does not hold; let it be a hook of the metadata");
    }

    @Test
    void aTableMayComeAfterAnotherWithoutAForeignKey() {
        Table a = table("a", column("x", INTEGER), createdAfter("b"));
        Table b = table("b", column("x", INTEGER));
        assertThat(MetaData.of(a, b).sortedTables()).containsExactly(b, a);
        assertThat(drop(MetaData.of(a, b))).containsExactly("DROP TABLE a", "DROP TABLE b");
        assertThatThrownBy(() -> MetaData.of(a).sortedTables())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The table 'a' is created after a table 'b', and there is none here; add it to"
                        + " MetaData.of(…).");
    }
}
