package dev.aludel.tests.reflect;

import static dev.aludel.tests.reflect.InspectorTest.inspect;
import static dev.aludel.tests.server.TestDatabase.H2;
import static dev.aludel.tests.server.TestDatabase.MARIADB;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static dev.aludel.tests.server.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.ReflectedCheck;
import dev.aludel.reflect.ReflectedColumn;
import dev.aludel.reflect.ReflectedEnum;
import dev.aludel.reflect.ReflectedIdentity;
import dev.aludel.reflect.ReflectedIndex;
import dev.aludel.reflect.ReflectedRelation;
import dev.aludel.reflect.ReflectedSequence;
import dev.aludel.reflect.RelationKind;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only some databases have to tell. */
@Timeout(180)
class InspectorOwnTest {
    private static ReflectedIndex index(Inspector inspector, String name) {
        return inspector.relation("books").indexes().stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void sequences(TestDatabase database) {
        inspect(database, inspector -> {
            if (database == SQLITE) {
                assertThat(inspector.sequences()).isEmpty();
                return;
            }
            long cache = database == POSTGRESQL ? 1 : database == H2 ? 32 : 1000;
            ReflectedSequence tickets = inspector.sequences().get(0);
            assertThat(tickets.type()).isEqualToIgnoringCase("bigint");
            assertThat(tickets)
                    .isEqualTo(new ReflectedSequence(
                            "tickets", tickets.type(), 5, 3, 1, 1000, true, cache, Optional.empty()));
            assertThat(inspector.hasSequence("tickets")).isTrue();
            assertThat(inspector.hasSequence("nothing")).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void comments(TestDatabase database) {
        inspect(database, inspector -> {
            boolean has = database != SQLITE;
            assertThat(inspector.relation("authors").comment())
                    .isEqualTo(has ? Optional.of("who wrote it") : Optional.empty());
            assertThat(inspector.relation("authors").columns().get(1).comment())
                    .isEqualTo(has ? Optional.of("as on the cover") : Optional.empty());
            assertThat(inspector.relation("books").comment()).isEmpty();
            assertThat(inspector.relation("books").columns().get(1).comment()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void identities(TestDatabase database) {
        inspect(database, inspector -> {
            Optional<ReflectedIdentity> identity =
                    inspector.relation("books").columns().get(0).identity();
            Optional<ReflectedIdentity> expected =
                    Optional.of(new ReflectedIdentity(false, 1, 1, 1, Long.MAX_VALUE, false, database == H2 ? 32 : 1));
            assertThat(identity).isEqualTo(database == POSTGRESQL || database == H2 ? expected : Optional.empty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void options(TestDatabase database) {
        inspect(database, inspector -> {
            Map<String, String> books = inspector.relation("books").options();
            switch (database) {
                case SQLITE -> {
                    assertThat(books).isEmpty();
                    assertThat(inspector.relation("odd").options()).containsExactly(Map.entry("strict", "true"));
                }
                case POSTGRESQL -> assertThat(books).isEmpty();
                case MARIADB ->
                    assertThat(books).containsEntry("engine", "InnoDB").containsKey("collation");
                case H2 -> assertThat(books).containsExactly(Map.entry("storage", "MEMORY"));
            }
        });
    }

    @Test
    void indexesOfPostgresql() {
        inspect(POSTGRESQL, inspector -> {
            ReflectedIndex lower = index(inspector, "ix_lower");
            assertThat(lower.parts()).extracting(ReflectedIndex.Part::text).containsExactly("lower(title::text)");
            assertThat(lower.parts().get(0).isColumn()).isFalse();
            assertThat(lower.included()).containsExactly("price");
            assertThat(lower.condition()).contains("(price > (1)::numeric)");
            assertThat(index(inspector, "ix_hash").method()).contains("hash");
        });
    }

    @Test
    void typesViewsAndSchemasOfPostgresql() {
        inspect(POSTGRESQL, inspector -> {
            assertThat(inspector.enums())
                    .containsExactly(new ReflectedEnum("mood", List.of("sad", "it's ok", "happy"), Optional.empty()));
            ReflectedColumn serial = inspector.relation("moods").columns().get(0);
            assertThat(serial.numbered()).isTrue();
            assertThat(serial.identity()).isEmpty();
            assertThat(inspector.relation("moods").columns())
                    .extracting(ReflectedColumn::type)
                    .containsExactly("integer", "mood", "text[]");
            assertThat(inspector.materializedViewNames()).containsExactly("all_books");
            assertThat(inspector.relation("all_books").definition().orElseThrow())
                    .startsWith("SELECT title");
            assertThat(inspector.schemaNames()).containsExactly("other", "public");
            assertThat(inspector.in("other").columns()).containsOnlyKeys("lonely");
            assertThat(inspector.in("other").sequences()).isEmpty();
            assertThat(inspector.in("information_schema").viewNames()).contains("columns");
        });
    }

    @Test
    void namesOfH2() {
        inspect(H2, inspector -> {
            assertThat(inspector.defaultSchema()).isEqualTo("public");
            assertThat(inspector.in("other").tableNames()).containsExactly("lonely");
            assertThat(inspector.in("PUBLIC").tableNames()).isEqualTo(inspector.tableNames());
        });
    }

    @Test
    void partsOfColumnsOfMariadb() {
        inspect(
                MARIADB,
                inspector -> assertThat(index(inspector, "ix_prefix").parts())
                        .containsExactly(new ReflectedIndex.Part(
                                "title", true, false, Optional.empty(), Optional.of(5L), Optional.empty())));
    }

    @Test
    void whatSqliteKeepsAsText() {
        inspect(SQLITE, inspector -> {
            List<ReflectedColumn> odd = inspector.relation("odd").columns();
            assertThat(odd).extracting(ReflectedColumn::name).containsExactly("a \"b", "c d");
            assertThat(odd.get(0).collation()).contains("nocase");
            assertThat(odd.get(1).defaultValue()).contains("1 + 1");
            assertThat(index(inspector, "ix_lower").condition()).contains("price > 1");
            assertThat(inspector.relation("books").checks())
                    .containsExactly(new ReflectedCheck(Optional.of("ck_price"), "price >= 0", Optional.empty()));
        });
    }

    @Test
    void attachedDatabasesAndABrokenViewOfSqlite() {
        try (Engine engine = Engines.create("sqlite:");
                Connection connection = engine.connect()) {
            connection.executeAutocommitted(new RawSql("attach ':memory:' as \"my aux\""));
            connection.execute(new RawSql("create table \"my aux\".t (id integer primary key, b int unique)"));
            connection.execute(new RawSql("create table whole (id integer primary key)"));
            connection.execute(new RawSql("create view broken as select a from gone"));
            Inspector inspector = Inspector.of(connection);

            assertThat(inspector.schemaNames()).containsExactly("main", "my aux");
            assertThat(inspector.in("my aux").uniqueConstraints()).containsOnlyKeys("t");
            assertThat(inspector.viewNames()).containsExactly("broken");
            assertThat(inspector
                            .where(relation -> relation.kind() == RelationKind.TABLE)
                            .columns())
                    .containsOnlyKeys("whole");
            assertThatThrownBy(() -> inspector.relation("broken").columns()).hasMessageContaining("gone");
        }
    }

    @ParameterizedTest
    @EnumSource
    void temporaryTables(TestDatabase database) {
        try (Engine engine = Engines.create(database.url());
                Connection connection = engine.connect()) {
            String words = database == H2 ? "local temporary" : "temporary";
            connection.execute(new RawSql("create " + words + " table brief (id int primary key)"));
            connection.execute(new RawSql("create table lasting (id int primary key)"));
            Inspector inspector = Inspector.of(connection);

            assertThat(inspector.tableNames()).containsExactly("lasting");
            assertThat(inspector.temporary().relations())
                    .extracting(ReflectedRelation::name)
                    .containsExactly("brief");
            if (database != MARIADB) {
                assertThat(inspector.temporary().columns().get("brief")).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void circles(TestDatabase database) {
        try (Engine engine = Engines.create(database.url());
                Connection connection = engine.connect()) {
            connection.execute(new RawSql("create table a (id int primary key, b int)"));
            connection.execute(
                    new RawSql("create table b (id int primary key, a int, foreign key (a) references a (id))"));
            if (database != SQLITE) {
                connection.execute(new RawSql("alter table a add foreign key (b) references b (id)"));
            }
            assertThat(Inspector.of(connection).sortedTableNames()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void aDialectWithoutACatalogIsNamed() {
        Dialect mute = Dialect.standard("mute");
        try (Engine engine = Engines.create("sqlite:", EngineOptions.dialect(mute));
                Connection connection = engine.connect()) {
            assertThatThrownBy(() -> Inspector.of(connection))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("The dialect 'mute' does not say how to ask its database what there is in it; give it a"
                            + " CatalogQueries with dialect.with(catalog).");
        }
    }
}
