package dev.aludel.tests.reflect;

import static dev.aludel.reflect.RelationKind.TABLE;
import static dev.aludel.reflect.RelationKind.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.async.AsyncStrategy;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.ReflectedCheck;
import dev.aludel.reflect.ReflectedColumn;
import dev.aludel.reflect.ReflectedForeignKey;
import dev.aludel.reflect.ReflectedIndex;
import dev.aludel.reflect.ReflectedKey;
import dev.aludel.reflect.ReflectedUnique;
import dev.aludel.reflect.RelationInspector;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all databases tell alike; what only some have is in {@link InspectorOwnTest}. */
@Timeout(180)
class InspectorTest {
    private static final Map<TestDatabase, FreshDatabase> LIBRARIES = new EnumMap<>(TestDatabase.class);

    static void inspect(TestDatabase database, Consumer<Inspector> test) {
        FreshDatabase library = LIBRARIES.computeIfAbsent(database, Library::create);
        try (Engine engine = Engines.create(library.url());
                Connection connection = engine.connect()) {
            test.accept(Inspector.of(connection));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTablesAndViews(TestDatabase database) {
        inspect(database, inspector -> {
            assertThat(inspector.tableNames()).contains("authors", "books", "editions", "reviews");
            assertThat(inspector.tableNames()).doesNotContain("cheap_books").isSorted();
            assertThat(inspector.viewNames()).containsExactly("cheap_books");
            assertThat(inspector.hasTable("books")).isTrue();
            assertThat(inspector.hasTable("cheap_books")).isTrue();
            assertThat(inspector.hasTable("nothing")).isFalse();
            assertThat(inspector.relation("books").kind()).isEqualTo(TABLE);
            assertThat(inspector.schemaNames()).contains(inspector.defaultSchema());
            assertThat(inspector.hasSchema(inspector.defaultSchema())).isTrue();
            assertThat(inspector.hasSchema("nothing")).isFalse();
            assertThat(inspector.in(inspector.defaultSchema()).tableNames()).isEqualTo(inspector.tableNames());
        });
    }

    @ParameterizedTest
    @EnumSource
    void sortsTablesByTheirReferences(TestDatabase database) {
        inspect(
                database,
                inspector -> assertThat(inspector.sortedTableNames())
                        .containsSubsequence("authors", "books", "editions", "reviews")
                        .containsExactlyInAnyOrderElementsOf(inspector.tableNames()));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheQueryOfAView(TestDatabase database) {
        inspect(database, inspector -> {
            assertThat(inspector.relation("cheap_books").definition().orElseThrow())
                    .startsWithIgnoringCase("select")
                    .containsIgnoringCase("price")
                    .doesNotEndWith(";");
            assertThat(inspector.relation("books").definition()).isEmpty();
            assertThat(inspector.relation("cheap_books").columns())
                    .extracting(ReflectedColumn::name)
                    .containsExactly("id", "title");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsColumns(TestDatabase database) {
        inspect(database, inspector -> {
            List<ReflectedColumn> authors = inspector.relation("authors").columns();
            assertThat(authors).extracting(ReflectedColumn::name).containsExactly("id", "name", "country", "born");
            assertThat(authors).extracting(ReflectedColumn::nullable).containsExactly(false, false, true, true);
            assertThat(authors).extracting(ReflectedColumn::numbered).containsExactly(true, false, false, false);
            assertThat(authors.get(1).type()).containsIgnoringCase("char").endsWith("(50)");
            assertThat(authors.get(1).defaultValue().orElseThrow()).startsWith("'it''s'");
            assertThat(authors.get(3).type()).isEqualToIgnoringCase("date");
            assertThat(authors.get(3).defaultValue()).isEmpty();

            ReflectedColumn twice = inspector.relation("books").columns().get(4);
            assertThat(twice.computed().orElseThrow().expression()).containsIgnoringCase("price");
            assertThat(twice.computed().orElseThrow().stored()).isTrue();
            assertThat(twice.defaultValue()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsKeys(TestDatabase database) {
        inspect(database, inspector -> {
            assertThat(inspector.relation("books").primaryKey().map(ReflectedKey::columns))
                    .contains(List.of("id"));
            ReflectedKey editions = inspector.relation("editions").primaryKey().orElseThrow();
            assertThat(editions.columns()).containsExactly("book_id", "number");
            assertThat(editions.name())
                    .isEqualTo(database == TestDatabase.MARIADB ? Optional.empty() : Optional.of("pk_editions"));
            assertThat(inspector.relation("cheap_books").primaryKey()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsForeignKeys(TestDatabase database) {
        inspect(database, inspector -> {
            ReflectedForeignKey author =
                    inspector.relation("books").foreignKeys().get(0);
            assertThat(author)
                    .isEqualTo(new ReflectedForeignKey(
                            Optional.of("fk_books_author"),
                            List.of("author_id"),
                            inspector.defaultSchema(),
                            "authors",
                            List.of("id"),
                            "CASCADE",
                            "CASCADE",
                            "SIMPLE",
                            false,
                            false,
                            Optional.empty()));
            assertThat(inspector.relation("reviews").foreignKeys())
                    .extracting(
                            ReflectedForeignKey::referredTable,
                            ReflectedForeignKey::columns,
                            ReflectedForeignKey::referredColumns,
                            ReflectedForeignKey::onDelete)
                    .containsExactlyInAnyOrder(
                            tuple(
                                    "editions",
                                    List.of("reviewed_book", "reviewed_number"),
                                    List.of("book_id", "number"),
                                    "NO ACTION"),
                            tuple("reviews", List.of("answer_to"), List.of("id"), "NO ACTION"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsConstraints(TestDatabase database) {
        inspect(database, inspector -> {
            assertThat(inspector.relation("authors").uniqueConstraints())
                    .containsExactly(new ReflectedUnique(
                            Optional.of("uq_authors"),
                            List.of("name", "country"),
                            false,
                            false,
                            false,
                            Optional.empty()));
            List<ReflectedCheck> checks = inspector.relation("books").checks();
            assertThat(checks).extracting(ReflectedCheck::name).containsExactly(Optional.of("ck_price"));
            assertThat(checks.get(0).condition()).containsIgnoringCase("price").contains(">=");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsIndexesAndNoneThatServesAKey(TestDatabase database) {
        inspect(database, inspector -> {
            RelationInspector books = inspector.relation("books");
            ReflectedIndex title = books.indexes().stream()
                    .filter(index -> index.name().equals("ix_books_title"))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.unique()).isFalse();
            assertThat(title.parts())
                    .containsExactly(
                            new ReflectedIndex.Part(
                                    "title", true, true, Optional.empty(), Optional.empty(), Optional.empty()),
                            new ReflectedIndex.Part(
                                    "author_id", true, false, Optional.empty(), Optional.empty(), Optional.empty()));
            assertThat(books.indexes())
                    .filteredOn(ReflectedIndex::unique)
                    .extracting(ReflectedIndex::name)
                    .containsExactly("ux_books");
            assertThat(inspector.relation("authors").indexes()).isEmpty();
            assertThat(inspector.relation("editions").indexes()).isEmpty();
            assertThat(inspector.hasIndex("books", "ux_books")).isTrue();
            assertThat(inspector.hasIndex("books", "nothing")).isFalse();
            assertThat(inspector.hasIndex("nothing", "ux_books")).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void looksAtWhatIsWanted(TestDatabase database) {
        inspect(database, inspector -> {
            assertThat(inspector.only("books", "authors").columns()).containsOnlyKeys("authors", "books");
            assertThat(inspector.only("books").foreignKeys()).containsOnlyKeys("books");
            Inspector views = inspector.where(relation -> relation.kind() == VIEW);
            assertThat(views.columns().keySet()).contains("cheap_books").doesNotContain("books");
            assertThat(views.tableNames()).isEmpty();
            assertThat(views.where(relation -> relation.name().startsWith("x")).relations())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatIsMissing(TestDatabase database) {
        inspect(database, inspector -> {
            String schema = inspector.defaultSchema();
            assertThatThrownBy(() -> inspector.relation("boks"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith(
                            "There is no table or view 'boks' in the schema '" + schema + "'; did you mean 'books'")
                    .hasMessageEndingWith("?");
            assertThatThrownBy(() -> inspector.only("books", "nope", "authers"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith(
                            "The schema '" + schema + "' has no tables or views named 'nope', 'authers'; there are '");
            assertThatThrownBy(() -> inspector.in(schema + "x").tableNames())
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith("There is no schema '" + schema + "x'; did you mean '" + schema + "'");
            assertThatThrownBy(() -> inspector.where(relation -> false).relation("books"))
                    .hasMessage(
                            "There is no table or view 'books' in the schema '" + schema + "'; there is none at all.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void worksBehindFutures(TestDatabase database) {
        FreshDatabase library = LIBRARIES.computeIfAbsent(database, Library::create);
        try (var engine = Engines.create(library.url(), AsyncStrategy.ASYNC)) {
            assertThat(engine.call(connection -> Inspector.of(connection).tableNames())
                            .join())
                    .contains("books");
        }
    }
}
