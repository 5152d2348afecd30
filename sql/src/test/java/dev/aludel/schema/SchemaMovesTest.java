package dev.aludel.schema;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Columns.computed;
import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.schema.Columns.insertDefaultOf;
import static dev.aludel.schema.Columns.updateDefault;
import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.createdAfter;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.exclude;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaChanges.ddl;
import static dev.aludel.schema.SchemaObjects.enumType;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.schema.SchemaObjects.nextValue;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.schema.SchemaObjects.view;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.enumOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import dev.aludel.type.EnumType;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables and whole schemas in another place: everything follows, and the first ones stay as they are. */
class SchemaMovesTest {
    private enum Mood {
        SAD,
        HAPPY
    }

    private static final EnumType<Mood> MOOD = enumOf("mood", Mood.class);

    private static final Table AUTHORS = table("authors", column("id", INTEGER, primaryKey()));

    private static Table books(TableElement... more) {
        List<TableElement> elements = new ArrayList<>(List.of(
                column("id", INTEGER, primaryKey(), defaultValue(nextValue(sequence("ticket")))),
                column("author_id", INTEGER, references(() -> AUTHORS.column("id")), index()),
                column("part_of", INTEGER, references("books.id")),
                column("mood", MOOD, defaultValue(new Inline<>(MOOD, Mood.SAD))),
                column("double_id", INTEGER, computed("id * 2").asStored()),
                check("id > 0").named("positive"),
                exclude("gist").and("id", "=")));
        elements.addAll(List.of(more));
        return table("books", elements.toArray(TableElement[]::new));
    }

    private static String created(Table table) {
        return POSTGRESQL.compile(createTable(table)).sql();
    }

    @Test
    void aCopyOfWhichNothingElseIsSaidIsEqual() {
        Table books = books(index(literal(1).plus(2)).where(literal(true)), unique("part_of"));
        assertThat(TableCopy.of(books).table()).isEqualTo(books);
        assertThat(TableCopy.of(books).in("app").inNoSchema().table()).isEqualTo(books);
    }

    @Test
    void aCopyStandsElsewhereUnderAnotherNameAndItsReferencesFollow() {
        String before = created(books());
        assertThat(created(TableCopy.of(books()).in("app").named("old").table()))
                .isEqualTo(before.replace("CREATE TABLE books", "CREATE TABLE app.old")
                        .replace("REFERENCES books", "REFERENCES app.old")
                        .replace("REFERENCES authors", "REFERENCES app.authors"));
        assertThat(created(TableCopy.of(books())
                        .in("app")
                        .referring(KeyTarget::schema)
                        .table()))
                .contains("REFERENCES app.books (id)", "REFERENCES authors (id)");
        Table elsewhere = table("a", schema("app"), column("x", INTEGER, references("other.b.id")));
        assertThat(created(TableCopy.of(elsewhere).in("new").table()))
                .isEqualTo("CREATE TABLE new.a (x INTEGER, FOREIGN KEY (x) REFERENCES other.b (id))");
        assertThat(created(books())).isEqualTo(before);
    }

    @Test
    void aCopyHasMoreColumnsAndItsOwnForThoseOfTheFirst() {
        Column<Integer> id = AUTHORS.column("id", Integer.class);
        TableCopy copy = TableCopy.of(AUTHORS).named("people").with(column("name", TEXT), unique("name"));
        assertThat(created(copy.table()))
                .isEqualTo("CREATE TABLE people (id INTEGER NOT NULL GENERATED BY DEFAULT AS IDENTITY, name TEXT,"
                        + " PRIMARY KEY (id), UNIQUE (name))");
        assertThat(POSTGRESQL.compile(select(copy.column(id))).sql()).isEqualTo("SELECT people.id FROM people");
        assertThatThrownBy(() -> copy.with(column("id", INTEGER)).table())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The table 'people' has two columns named 'id'.");
        assertThatThrownBy(() -> copy.column(books().column("part_of", Integer.class)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("'authors' has no column 'part_of'");
    }

    @Test
    void aDefaultMadeOfOtherValuesFindsThemInTheCopy() {
        Table notes = table(
                "notes",
                column("a", INTEGER),
                column(
                        "b",
                        INTEGER,
                        insertDefaultOf(
                                given -> given.get(first()).map(it -> it + 1).orElse(null)),
                        updateDefault(7)),
                column("c", INTEGER, insertDefault(literal(9))),
                column("d", INTEGER, insertDefault(() -> 8)));
        Table copy = TableCopy.of(notes).named("others").table();
        var filled = ClientDefaults.fill(insert(copy).set(copy.column("a", Integer.class), 1));
        assertThat(POSTGRESQL.compile(filled).binds())
                .extracting(it -> it.value())
                .contains(1, 2, 8);
    }

    private static Column<Integer> first() {
        return table("notes", column("a", INTEGER)).column("a", Integer.class);
    }

    @Test
    void aWholeSchemaIsPutIntoOne() {
        Table away = table("away", schema("other"), column("x", INTEGER, references("books.id")));
        Table books = books();
        MetaData metadata = MetaData.of(AUTHORS, books, away)
                .with(sequence("counter"), sequence("ticket"))
                .with(enumType("colour", "red"))
                .with(view(
                        "shown",
                        select(books.column("id"))
                                .from(books)
                                .where(value(MOOD, Mood.SAD).isNotNull())));
        List<String> moved = sql(metadata.in("app"));
        assertThat(moved)
                .startsWith(
                        "CREATE TYPE app.colour AS ENUM ('red')",
                        "CREATE TYPE app.mood AS ENUM ('SAD', 'HAPPY')",
                        "CREATE SEQUENCE app.counter",
                        "CREATE SEQUENCE app.ticket")
                .contains(
                        "CREATE TABLE other.away (x INTEGER, FOREIGN KEY (x) REFERENCES app.books (id))",
                        "CREATE VIEW app.shown AS SELECT app.books.id FROM app.books WHERE"
                                + " CAST('SAD' AS app.mood) IS NOT NULL");
        assertThat(moved.get(5))
                .startsWith("CREATE TABLE app.books (id INTEGER DEFAULT (nextval('app.ticket'))")
                .contains("mood app.mood DEFAULT CAST('SAD' AS app.mood)", "REFERENCES app.authors (id)");
        assertThat(sql(metadata.in("app").in("other"))).isEqualTo(moved);
        assertThat(sql(metadata)).noneMatch(it -> it.contains("app."));
        assertThatThrownBy(() -> metadata.on(Event.AFTER_CREATE, ddl("x")).in("app"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("These metadata have 1 hooks, whose targets would not follow into the schema 'app';"
                        + " say in(…) first and on(…) afterwards.");
    }

    private static List<String> sql(MetaData metadata) {
        return metadata.createAll(POSTGRESQL.ddlTraits()).stream()
                .map(it -> POSTGRESQL.compile(it).sql())
                .toList();
    }

    @Test
    void enumsFollowInsideOfOtherTypes() {
        SqlType<String> text = MOOD.map(String.class, Enum::name, Mood::valueOf);
        for (SqlType<?> type :
                List.of(Types.array(MOOD), text, text.variant("sqlite", TEXT), MOOD.variant("h2", MOOD), MOOD)) {
            Table table = MetaData.of(table("t", column("v", type)))
                    .in("app")
                    .tables()
                    .getFirst();
            assertThat(created(table)).startsWith("CREATE TABLE app.t (v app.mood");
        }
        Table exact = table(
                "t", new SchemaName("x"), column("v", Types.exact("MOOD", TEXT)), column("w", MOOD.inSchema("y")));
        assertThat(MetaData.of(exact).in("app").tables()).containsExactly(exact);
        assertThat(Optional.of(exact.schemaName())).hasValue(Optional.of("x"));
    }

    @Test
    void theTableItIsCreatedAfterFollows() {
        Table b = table("b", column("x", INTEGER), createdAfter("authors"), createdAfter("other.c"));
        Table c = table("c", schema("other"), column("x", INTEGER));
        List<String> moved = sql(MetaData.of(b, AUTHORS, c).in("app"));
        assertThat(moved.getLast()).isEqualTo("CREATE TABLE app.b (x INTEGER)");
        assertThat(moved).hasSize(3);
    }
}
