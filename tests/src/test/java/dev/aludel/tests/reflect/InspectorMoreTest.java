package dev.aludel.tests.reflect;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.ExecutionOptions.schemas;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.reflect.InspectorTest.inspect;
import static dev.aludel.tests.server.TestDatabase.H2;
import static dev.aludel.tests.server.TestDatabase.MARIADB;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static dev.aludel.tests.server.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aludel.async.AsyncEngine;
import dev.aludel.dialect.SchemaMap;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.NoSuchTableException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.LeftOut;
import dev.aludel.reflect.ReflectedCheck;
import dev.aludel.reflect.ReflectedDomain;
import dev.aludel.reflect.ReflectedKey;
import dev.aludel.reflect.Reflection;
import dev.aludel.reflect.SortedTables;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What inspectors tell beside the tables: circles, what is missing, domains, and by which way they are asked. */
@Timeout(180)
class InspectorMoreTest {
    private static FreshDatabase with(TestDatabase database, String... statements) {
        FreshDatabase fresh = database.fresh();
        Library.execute(fresh, List.of(statements));
        return fresh;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void theKeysThatCloseACircleAreLeftOver(TestDatabase database) {
        FreshDatabase fresh = with(
                database,
                "create table a (id int primary key, b int)",
                "create table b (id int primary key, a int, mine int, foreign key (mine) references b (id),"
                        + " foreign key (a) references a (id))",
                "alter table a add foreign key (b) references b (id)",
                "create table c (id int primary key, a int, foreign key (a) references a (id))");
        try (Engine engine = Engines.create(fresh.url())) {
            SortedTables sorted = Inspector.of(engine).sortedTables();
            assertThat(sorted.names()).containsExactly("b", "a", "c");
            assertThat(sorted.leftOver())
                    .extracting(SortedTables.LeftOver::table)
                    .containsExactly("b");
            assertThat(sorted.leftOver().get(0).key().referredTable()).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutACircleNothingIsLeftOver(TestDatabase database) {
        inspect(
                database,
                inspector -> assertThat(inspector.sortedTables().leftOver()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNothingHasAnEmptyList(TestDatabase database) {
        inspect(database, inspector -> {
            Inspector some = inspector.only("authors", "books");
            assertThat(some.foreignKeys().get("authors")).isEmpty();
            assertThat(some.indexes().get("authors")).isEmpty();
            assertThat(some.checks().get("authors")).isEmpty();
            assertThat(some.exclusions()).isEqualTo(Map.of("authors", List.of(), "books", List.of()));
            assertThat(some.foreignKeys().get("books")).hasSize(1);
            assertThat(some.options()).containsOnlyKeys("authors", "books");
            assertThat(some.viewDefinitions()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void severalTablesAreLookedForAtOnce(TestDatabase database) {
        inspect(
                database,
                inspector -> assertThat(inspector.hasTables("books", "nothing", "cheap_books"))
                        .containsExactly(
                                Map.entry("books", true), Map.entry("nothing", false), Map.entry("cheap_books", true)));
    }

    @ParameterizedTest
    @EnumSource
    void theKeyTellsThePlaceOfItsColumns(TestDatabase database) {
        inspect(database, inspector -> {
            ReflectedKey key = inspector.relation("editions").primaryKey().orElseThrow();
            assertThat(key.position("book_id")).isEqualTo(OptionalInt.of(1));
            assertThat(key.position("number")).isEqualTo(OptionalInt.of(2));
            assertThat(key.position("title")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableHasAnErrorOfItsOwn(TestDatabase database) {
        inspect(database, inspector -> {
            assertThatExceptionOfType(NoSuchTableException.class)
                    .isThrownBy(() -> Reflection.of(inspector).table("boks"))
                    .withMessageContaining("did you mean 'books'")
                    .satisfies(e -> assertThat(e.names()).containsExactly("boks"));
            assertThatExceptionOfType(NoSuchTableException.class)
                    .isThrownBy(() -> inspector.only("books", "x1", "x2"))
                    .satisfies(e -> assertThat(e.names()).containsExactly("x1", "x2"));
            assertThatExceptionOfType(NoSuchTableException.class)
                    .isThrownBy(() -> Reflection.of(inspector).leftOut("boks"));
            assertThatExceptionOfType(ArgumentException.class)
                    .isThrownBy(() -> inspector.in("nowhere").tableNames())
                    .isNotInstanceOf(NoSuchTableException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void domains(TestDatabase database) {
        FreshDatabase fresh = with(
                database,
                "create domain plain as varchar(5)",
                "create domain positive as int default 1 constraint ck_positive check (value > 0)",
                "create table t (a plain, b positive)");
        try (Engine engine = Engines.create(fresh.url())) {
            List<ReflectedDomain> domains = Inspector.of(engine).domains();
            boolean h2 = database == H2;
            String check = h2 ? "VALUE > 0" : "(VALUE > 0)";
            assertThat(domains)
                    .containsExactly(
                            new ReflectedDomain(
                                    "plain",
                                    h2 ? "CHARACTER VARYING(5)" : "character varying(5)",
                                    true,
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty()),
                            new ReflectedDomain(
                                    "positive",
                                    h2 ? "INTEGER" : "integer",
                                    true,
                                    Optional.of("1"),
                                    List.of(new ReflectedCheck(Optional.of("ck_positive"), check, Optional.empty())),
                                    Optional.empty()));
            assertThat(Reflection.of(Inspector.of(engine)).table("t").columns()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "MARIADB"})
    void noDomains(TestDatabase database) {
        inspect(database, inspector -> assertThat(inspector.domains()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void anInspectorOfAnEngineGivesItsConnectionsBack(TestDatabase database) throws Exception {
        FreshDatabase fresh = with(database, "create table t (id int primary key)");
        try (Engine engine = Engines.create(fresh.url())) {
            Inspector inspector = Inspector.of(engine);
            assertThat(inspector.relation("t").columns()).hasSize(1);
            assertThat(engine.poolStatus().inUse()).isZero();
        }
        try (AsyncEngine engine = Engines.create(fresh.url(), ASYNC)) {
            assertThat(engine.call(connection -> Inspector.of(connection).tableNames())
                            .toCompletableFuture()
                            .get())
                    .containsExactly("t");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void aMapOfSchemasLeadsTheInspector(TestDatabase database) {
        FreshDatabase fresh = with(
                database,
                "create table public_only (id int primary key)",
                "create schema tenant",
                "create schema common",
                "create table common.kinds (id int primary key)",
                "create table tenant.things (id int primary key, kind int,"
                        + " foreign key (kind) references common.kinds (id))");
        SchemaMap map = SchemaMap.none().to("tenant").and("shared", "common");
        try (Engine engine = Engines.create(fresh.url())) {
            Inspector inspector = Inspector.of(engine.with(schemas(map)));
            assertThat(inspector.tableNames()).containsExactly("things");
            assertThat(inspector.defaultSchema()).isEqualTo("tenant");
            assertThat(inspector.in("shared").tableNames()).containsExactly("kinds");
            assertThat(inspector.in("public").tableNames()).containsExactly("public_only");
            Table things = Reflection.of(inspector).table("things");
            Table kinds = Reflection.of(inspector.in("shared")).table("kinds");
            assertThat(things.schemaName()).isEmpty();
            assertThat(kinds.schemaName()).contains("shared");
            try (Connection connection = engine.connect()) {
                assertThat(connection.with(schemas(map)).all(select(things))).isEmpty();
                assertThat(connection.with(schemas(map)).all(select(kinds))).isEmpty();
            }
            assertThatExceptionOfType(ArgumentException.class)
                    .isThrownBy(() -> Inspector.of(
                                    engine.with(schemas(SchemaMap.none().to("gone"))))
                            .tableNames())
                    .withMessageContaining("There is no schema 'gone'");
        }
    }

    @Test
    void ofOneTableOnlyItsOwnIsLeftOut() {
        FreshDatabase fresh = with(
                SQLITE,
                "create table a (id int primary key)",
                "create table b (id int primary key)",
                "create trigger touch after insert on a begin select 1; end");
        try (Engine engine = Engines.create(fresh.url())) {
            Reflection reflection = Reflection.of(Inspector.of(engine));
            assertThat(reflection.leftOut("a")).extracting(LeftOut::subject).containsExactly("touch");
            assertThat(reflection.leftOut("b")).isEmpty();
        }
    }

    @Test
    void aSerialKeepsHowItCounts() {
        FreshDatabase fresh = with(
                POSTGRESQL,
                "create table t (id serial primary key, a int)",
                "alter sequence t_id_seq start with 100 increment by 5");
        FreshDatabase copy = POSTGRESQL.fresh();
        try (Engine engine = Engines.create(fresh.url());
                Engine other = Engines.create(copy.url())) {
            Inspector inspector = Inspector.of(engine);
            assertThat(inspector
                            .relation("t")
                            .columns()
                            .get(0)
                            .serial()
                            .orElseThrow()
                            .start())
                    .isEqualTo(100);
            other.execute(createTable(Reflection.of(inspector).table("t")));
            assertThat(Inspector.of(other).relation("t").columns().get(0).identity())
                    .hasValueSatisfying(identity -> {
                        assertThat(identity.start()).isEqualTo(100);
                        assertThat(identity.increment()).isEqualTo(5);
                    });
        }
    }

    @Test
    void textInAViewOfMariadbStays() {
        FreshDatabase fresh = MARIADB.fresh();
        String name = fresh.url().substring(fresh.url().lastIndexOf('/') + 1);
        Library.execute(
                fresh,
                List.of(
                        "create table t (id int primary key)",
                        "create view v as select id, 'in `" + name + "`.t' as place from t"));
        try (Engine engine = Engines.create(fresh.url())) {
            assertThat(Inspector.of(engine).relation("v").definition().orElseThrow())
                    .contains("'in `" + name + "`.t'")
                    .endsWith("from `t`");
        }
    }
}
