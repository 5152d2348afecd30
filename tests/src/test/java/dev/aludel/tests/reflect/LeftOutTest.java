package dev.aludel.tests.reflect;

import static dev.aludel.tests.server.TestDatabase.H2;
import static dev.aludel.tests.server.TestDatabase.MARIADB;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static dev.aludel.tests.server.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.LeftOut;
import dev.aludel.reflect.Reflection;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a schema value cannot say is listed. */
@Timeout(180)
class LeftOutTest {
    private static List<String> leftOut(TestDatabase database, String... statements) {
        FreshDatabase fresh = database.fresh();
        Library.execute(fresh, List.of(statements));
        try (Engine engine = Engines.create(fresh.url());
                Connection connection = engine.connect()) {
            return Reflection.of(Inspector.of(connection)).leftOut().stream()
                    .map(LeftOut::toString)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftOutOfAPlainTable(TestDatabase database) {
        assertThat(leftOut(
                        database,
                        "create table t (id int not null primary key, a int unique, b varchar(5) check (b > 'a'))",
                        "create index ix_t on t (b)",
                        "create view v as select a from t"))
                .isEmpty();
    }

    @Test
    void tablesOfPostgresql() {
        assertThat(leftOut(
                        POSTGRESQL,
                        "create table t (id serial primary key, a text)",
                        "create table child (b int) inherits (t)",
                        "create unlogged table quick (a int)",
                        "create table parts (a int) partition by range (a)",
                        "create table part1 partition of parts for values from (1) to (2)",
                        "create domain positive as int check (value > 0)",
                        "create function f() returns trigger language plpgsql as 'begin return new; end'",
                        "create trigger touch before update on t for each row execute function f()",
                        "alter table t alter a set storage external",
                        "alter table t enable row level security",
                        "create materialized view m as select a from t",
                        "create index ix_m on m (a)",
                        "create view v with (security_barrier) as select a from t",
                        "comment on view v is 'seen'",
                        "comment on column v.a is 'A'"))
                .contains(
                        "t.id is numbered by the sequence t_id_seq (SERIAL), and is an identity here",
                        "child inherits from t",
                        "quick is not written to the log (UNLOGGED)",
                        "parts is divided (PARTITION BY RANGE (a))",
                        "part1 is a partition of parts",
                        "positive is a domain, of which only the name and the type beneath it are known",
                        "t.touch is a trigger",
                        "t.a is kept in a way of its own (STORAGE or COMPRESSION)",
                        "t hides rows by policies (ROW LEVEL SECURITY)",
                        "m.ix_m is an index of a view",
                        "v has the options security_barrier=true",
                        "v has the comment 'seen'",
                        "v.a has the comment 'A'");
    }

    @Test
    void constraintsAndIndexesOfPostgresql() {
        assertThat(leftOut(
                        POSTGRESQL,
                        "create table t (id int primary key, a text, b int, constraint u unique (a) include (b))",
                        "alter table t add constraint late check (b > 0) not valid",
                        "alter table t add constraint own check (b > 1) no inherit",
                        "create index ix_lower on t (lower(a) text_pattern_ops)",
                        "create index ix_c on t (a collate \"C\")",
                        "create sequence s",
                        "create type e as enum ('x')",
                        "comment on index ix_c is 'I'",
                        "comment on sequence s is 'S'",
                        "comment on type e is 'E'"))
                .containsExactlyInAnyOrder(
                        "t.u keeps other columns in its index (INCLUDE)",
                        "t.late does not hold for the rows that were there before (NOT VALID)",
                        "t.own does not hold for the tables that inherit (NO INHERIT)",
                        "t.ix_lower compares a part by rules of its own (operator class or COLLATE)",
                        "t.ix_c compares a part by rules of its own (operator class or COLLATE)",
                        "t.ix_c has the comment 'I'",
                        "s has the comment 'S'",
                        "e has the comment 'E'");
    }

    @Test
    void ofMariadb() {
        assertThat(leftOut(
                        MARIADB,
                        "create table t (id int primary key, at timestamp null on update current_timestamp(),"
                                + " a int invisible) row_format = compressed",
                        "create index ix_t on t (at) comment 'I'",
                        "create index ix_off on t (id, at) ignored",
                        "create table parts (a int) partition by hash (a) partitions 2",
                        "create table past (a int) with system versioning",
                        "create view v as select id from t where id > 1 with check option"))
                .containsExactlyInAnyOrder(
                        "t.at has more to it: on update current_timestamp()",
                        "t.a has more to it: INVISIBLE",
                        "t has the options row_format=COMPRESSED",
                        "t.ix_off is not used (IGNORED)",
                        "t.ix_t has the comment 'I'",
                        "parts is divided (PARTITION BY HASH)",
                        "past keeps its past (SYSTEM VERSIONING)",
                        "v is checked when it is written to (WITH CASCADED CHECK OPTION)");
    }

    @Test
    void ofH2() {
        assertThat(leftOut(
                        H2,
                        "create domain positive as int check (value > 0)",
                        "create table t (id int primary key, a positive, b int default 5 default on null, c int"
                                + " invisible, d timestamp on update current_timestamp)",
                        "create hash index ix_hash on t (b)"))
                .containsExactlyInAnyOrder(
                        "positive is a domain, of which only the type beneath it is known",
                        "t.a is of the domain POSITIVE",
                        "t.b takes the default where it is given NULL (DEFAULT ON NULL)",
                        "t.c is not among * (INVISIBLE)",
                        "t.d is set ON UPDATE CURRENT_TIMESTAMP",
                        "t.ix_hash is a hash table (HASH)");
    }

    @Test
    void ofSqlite() {
        assertThat(leftOut(
                        SQLITE,
                        "create table t (id integer primary key autoincrement, a text unique on conflict ignore)",
                        "create index ix_t on t (a collate nocase)",
                        "create trigger touch after insert on t begin select 1; end",
                        "create virtual table words using fts5 (word)"))
                .contains(
                        "t never gives a number twice (AUTOINCREMENT)",
                        "t has an answer of its own to what violates a constraint (ON CONFLICT)",
                        "t.ix_t compares a part by rules of its own (COLLATE)",
                        "t.touch is a trigger",
                        "words is kept by a module (VIRTUAL TABLE)");
    }
}
