package dev.aludel.tests.engine;

import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.tests.engine.Library.AUTHORS;
import static dev.aludel.tests.engine.Library.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Transaction;
import dev.aludel.error.CompileException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.ConstraintKind;
import dev.aludel.error.DataException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.ProgrammingException;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Statement;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one gets told for statements and calls that are wrong, on each database. */
class BadInputTest {
    private static Engine library(TestDatabase database) {
        return library(database.fresh());
    }

    private static Engine library(FreshDatabase fresh) {
        Engine engine = Engines.create(fresh.url());
        Library.create(engine);
        engine.execute(insert(AUTHORS).set(AUTHORS.id, 1L).set(AUTHORS.name, "Ana"));
        return engine;
    }

    @ParameterizedTest
    @EnumSource
    void aSyntaxError(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url())) {
            assertThatThrownBy(() -> engine.execute(new RawSql("SELEC name FROM authors")))
                    .isInstanceOfSatisfying(
                            ProgrammingException.class, e -> assertThat(e.sql()).contains("SELEC name FROM authors"))
                    .hasMessageContainingAll("SELEC", "[SQL: SELEC name FROM authors]")
                    .satisfies(e -> assertNoPassword(e, fresh));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownTable(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url())) {
            assertThatThrownBy(() -> engine.all(select(AUTHORS.name).from(AUTHORS)))
                    .isInstanceOf(ProgrammingException.class)
                    .hasMessageContaining("[SQL: SELECT authors.name FROM authors]")
                    .satisfies(
                            e -> assertThat(e.getMessage().lines().findFirst().orElseThrow())
                                    .containsIgnoringCase("authors"))
                    .satisfies(e -> assertNoPassword(e, fresh));
        }
    }

    /** Where a database is told the type of a value, the value is not cut to the length of the column. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE") // which looks at no length
    void aTextThatIsTooLong(TestDatabase database) {
        try (Engine engine = library(database)) {
            Insert insert = insert(AUTHORS).set(AUTHORS.id, 2L).set(AUTHORS.name, "a".repeat(41));
            assertThatThrownBy(() -> engine.execute(insert)).isInstanceOf(DataException.class);
            assertThatThrownBy(() -> engine.execute(insert.onConflict(conflict(AUTHORS.id))))
                    .isInstanceOf(DataException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatIsThereAlready(TestDatabase database) {
        try (Engine engine = library(database)) {
            var error = refused(engine, insert(AUTHORS).set(AUTHORS.id, 2L).set(AUTHORS.name, "Ana"));

            assertThat(error.kind()).isEqualTo(ConstraintKind.UNIQUE);
            assertConstraint(database, error, "uq_authors_name");
            assertThat(error)
                    .hasMessageContainingAll(
                            "[SQL: INSERT INTO authors (id, name) VALUES (?, ?)]", "[parameters: 2, 'Ana']");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReferenceThatLeadsNowhere(TestDatabase database) {
        try (Engine engine = library(database)) {
            var error = refused(
                    engine,
                    insert(BOOKS).set(BOOKS.id, 1L).set(BOOKS.authorId, 99L).set(BOOKS.pages, 10));

            assertForeignKey(database, error);
            assertThat(error).hasMessageContainingAll("[SQL: INSERT INTO books", "[parameters: 1, 99, 10]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatOthersReferTo(TestDatabase database) {
        try (Engine engine = library(database)) {
            engine.execute(insert(BOOKS).set(BOOKS.id, 1L).set(BOOKS.authorId, 1L));
            var error = refused(engine, delete(AUTHORS).where(AUTHORS.id.eq(1L)));

            assertForeignKey(database, error);
            assertThat(error).hasMessageContainingAll("[SQL: DELETE FROM authors", "[parameters: 1]");
        }
    }

    private static void assertForeignKey(TestDatabase database, IntegrityException error) {
        assertThat(error.kind()).isEqualTo(ConstraintKind.FOREIGN_KEY);
        assertConstraint(database, error, "fk_books_author");
    }

    /** SQLite names no constraint but that of a condition. H2 writes names in capitals. */
    private static void assertConstraint(TestDatabase database, IntegrityException error, String name) {
        Optional<String> expected = switch (database) {
            case SQLITE -> Optional.empty();
            case H2 -> Optional.of(name.toUpperCase(Locale.ROOT));
            case POSTGRESQL, MARIADB -> Optional.of(name);
        };
        assertThat(error.constraint()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingValue(TestDatabase database) {
        try (Engine engine = library(database)) {
            var error = refused(engine, insert(AUTHORS).set(AUTHORS.id, 2L).set(AUTHORS.name, (String) null));

            assertThat(error.kind()).isEqualTo(ConstraintKind.NOT_NULL);
            assertThat(error.getMessage().lines().findFirst().orElseThrow()).containsIgnoringCase("name");
            assertThat(error).hasMessageContainingAll("[SQL: INSERT INTO authors", "[parameters: 2, NULL]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConditionThatIsFalse(TestDatabase database) {
        try (Engine engine = library(database)) {
            var error = refused(engine, insert(BOOKS).set(BOOKS.id, 1L).set(BOOKS.pages, 0));

            assertThat(error.kind()).isEqualTo(ConstraintKind.CHECK);
            assertThat(error.constraint().orElseThrow()).isEqualToIgnoringCase("ck_books_pages");
        }
    }

    private static IntegrityException refused(Engine engine, Statement<?> statement) {
        var error = catchThrowableOfType(IntegrityException.class, () -> engine.execute(statement));
        assertThat(error).isNotNull();
        assertThat(error.isTransient()).isFalse();
        assertThat(error.isConnectionLost()).isFalse();
        assertThat(engine.poolStatus().idle()).isEqualTo(1);
        return error;
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreHiddenByOption(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = Engines.create(fresh.url(), EngineOptions.hideParameters())) {
            Library.create(engine);
            engine.execute(insert(AUTHORS).set(AUTHORS.id, 4711L).set(AUTHORS.name, "Anastasia"));
            List<Statement<?>> bad = List.of(
                    insert(AUTHORS).set(AUTHORS.id, 1L).set(AUTHORS.name, "Anastasia"),
                    insert(AUTHORS).set(AUTHORS.id, 4711L).set(AUTHORS.name, "Anastasia II"),
                    insert(BOOKS).set(BOOKS.id, 1L).set(BOOKS.authorId, 47110L),
                    insert(BOOKS).set(BOOKS.id, 1L).set(BOOKS.pages, -4711),
                    update(AUTHORS).set(AUTHORS.name, (String) null));

            assertThat(bad)
                    .allSatisfy(statement -> assertThatThrownBy(() -> engine.execute(statement))
                            .isInstanceOf(IntegrityException.class)
                            .hasMessageContainingAll("[SQL: ", "[parameters hidden]")
                            .satisfies(e -> Secret.isNotIn(e, "4711"))
                            .satisfies(e -> Secret.isNotIn(e, "Anastasia")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "MARIADB")
    void aConstructTheDatabaseDoesNotHave(TestDatabase database) {
        List<String> sent = new ArrayList<>();
        var listener = EngineListener.beforeExecute(execution -> sent.add(execution.sql()));
        try (Engine engine = Engines.create(database.url(), EngineOptions.listener(listener))) {
            Library.create(engine);
            sent.clear();

            assertThatThrownBy(() ->
                            engine.all(update(AUTHORS).set(AUTHORS.name, "Eve").returning(AUTHORS.id)))
                    .isInstanceOf(CompileException.class)
                    .hasMessage("mariadb cannot do UPDATE … RETURNING; update first, then select the rows in the same"
                            + " transaction");
            assertThat(sent).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedConnection(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        try (Engine engine = library(fresh)) {
            Connection connection = engine.connect();
            connection.close();

            assertThatThrownBy(() -> connection.all(select(AUTHORS.name).from(AUTHORS)))
                    .isInstanceOf(ConnectionClosedException.class)
                    .hasMessage("This connection is closed; take another one with engine.connect().")
                    .satisfies(e -> assertNoPassword(e, fresh));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedEngine(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        Engine engine = library(fresh);
        engine.close();

        assertThatThrownBy(() -> engine.all(select(AUTHORS.name).from(AUTHORS)))
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContainingAll("the connection pool is closed, because its engine is", "open a new engine")
                .satisfies(e -> assertNoPassword(e, fresh));
    }

    @ParameterizedTest
    @EnumSource
    void aSecondCommit(TestDatabase database) {
        try (Engine engine = library(database);
                Connection connection = engine.connect()) {
            Transaction transaction = connection.begin();
            connection.execute(delete(AUTHORS));
            transaction.commit();

            assertThatThrownBy(transaction::commit)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("This transaction has ended already; begin another one.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondBegin(TestDatabase database) {
        try (Engine engine = library(database);
                Connection connection = engine.connect()) {
            assertThat(connection.all(select(AUTHORS.name).from(AUTHORS))).containsExactly("Ana");

            assertThatThrownBy(connection::begin)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContainingAll("in a transaction already", "Commit or roll back first");
        }
    }

    private static void assertNoPassword(Throwable error, FreshDatabase database) {
        if (!database.password().isEmpty()) {
            Secret.isNotIn(error, database.password());
        }
    }
}
