package dev.aludel.tests.reflect;

import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.reflect.InspectorTest.inspect;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.character;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.Reflection;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(180)
class ReflectionTest {
    private static List<? extends SqlType<?>> types(Table table) {
        return table.columns().stream().map(Column::type).toList();
    }

    private static List<String> names(MetaData metadata) {
        return metadata.tables().stream().map(Table::toString).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aTableHasItsTypesAndKeys(TestDatabase database) {
        inspect(database, inspector -> {
            Reflection reflection = Reflection.of(inspector);
            Table authors = reflection.table("authors");
            assertThat(types(authors)).isEqualTo(List.of(BIGINT, varchar(50), character(2), DATE));
            assertThat(authors.primaryKeyColumns()).extracting(Column::name).containsExactly("id");
            assertThat(types(reflection.table("books")))
                    .isEqualTo(List.of(BIGINT, BIGINT, varchar(100), numeric(10, 2), numeric(12, 2)));
            assertThat(TableFacts.of(reflection.table("reviews")).foreignKeys())
                    .extracting(key -> key.target().toString())
                    .containsExactlyInAnyOrder("editions (book_id, number)", "reviews (id)");
            assertThat(reflection.table("authors")).as("read once").isSameAs(authors);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsThereToBeUsed(TestDatabase database) {
        try (Engine engine = Engines.create(Library.create(database).url());
                Connection connection = engine.connect()) {
            Table authors = Reflection.of(Inspector.of(connection)).table("authors");
            connection.execute(new RawSql("insert into authors (name) values ('Ana')"));
            assertThat(connection
                            .one(select(authors.column("name"), authors.column("id"))
                                    .from(authors))
                            .get("name"))
                    .isEqualTo("Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesReferredToComeAlong(TestDatabase database) {
        inspect(database, inspector -> {
            Inspector only = inspector.only("editions");
            assertThat(names(Reflection.of(only).metaData())).containsExactly("editions", "books", "authors");
            assertThat(names(Reflection.of(only).alone().metaData())).containsExactly("editions");
            assertThatThrownBy(() -> Reflection.of(inspector).table("edition"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("did you mean 'editions'");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGivenStandsInForWhatIsFound(TestDatabase database) {
        inspect(database, inspector -> {
            Table authors = Reflection.of(inspector)
                    .table(
                            "authors",
                            column("born", TEXT, notNull()),
                            column("famous", BOOLEAN),
                            check("id > 0").named("ck_own"));
            assertThat(types(authors)).isEqualTo(List.of(BIGINT, varchar(50), character(2), TEXT, BOOLEAN));
            assertThat(authors.column("born").facts().nullable()).isFalse();
            assertThat(TableFacts.of(authors).constraints())
                    .anyMatch(found -> found.toString().contains("id > 0"));
        });
    }

    @Test
    void anotherSchemaIsNamed() {
        inspect(POSTGRESQL, inspector -> {
            assertThat(Reflection.of(inspector.in("other")).table("lonely"))
                    .hasToString("other.lonely")
                    .extracting(Table::schemaName)
                    .isEqualTo(new Table("x", schema("other")).schemaName());
            assertThat(names(Reflection.of(inspector.in("public")).metaData())).contains("public.books");
        });
    }

    @Test
    void aViewIsReadAsATableIfItIsAskedFor() {
        inspect(POSTGRESQL, inspector -> {
            Reflection reflection = Reflection.of(inspector);
            assertThat(types(reflection.table("cheap_books"))).isEqualTo(List.of(BIGINT, varchar(100)));
            assertThat(reflection.metaData().views())
                    .extracting(view -> view.name() + " " + view.materialized())
                    .containsExactly("all_books true", "cheap_books false");
        });
    }

    @Test
    void aTypeThatIsNotKnownIsReadAsTextAndSaid() {
        List<String> said = new ArrayList<>();
        Logger logger = Logger.getLogger("dev.aludel.reflect");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(entry.getParameters()[0] + " " + entry.getParameters()[1] + " " + entry.getParameters()[2]);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            FreshDatabase places = POSTGRESQL.fresh();
            Library.execute(places, List.of("create table places (id int primary key, at point)"));
            try (Engine engine = Engines.create(places.url());
                    Connection connection = engine.connect()) {
                Table table = Reflection.of(Inspector.of(connection)).table("places");
                Column<String> at = table.column("at", String.class);
                connection.execute(insert(table).columns(table.column("id"), at).values(1, "(1,2)"));
                assertThat(connection.one(select(at).from(table))).isEqualTo("(1,2)");
            }
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(said).contains("point places at");
    }
}
