package dev.aludel.tests.reflect;

import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

/** The library, and beside it what a schema value can say of each database. */
final class RichSchema {
    /** What has no name, fills itself, and refers to what comes later in the alphabet. */
    private static final List<String> MORE = List.of(
            "create table loose (id bigint not null primary key, a int, b int, unique (a, b), check (a > 0))",
            """
            create table filled (
                id bigint not null primary key, n int default 5, t varchar(20) default 'it''s',
                f numeric(4, 2) default -1.25, e varchar(20) default (lower('X')), d date default '2026-01-02',
                at timestamp default current_timestamp)
            """,
            "create view a_view as select id from cheap_books",
            "create view b_view (x, y) as select id, title from cheap_books where title <> 'a `b`.c'");

    private RichSchema() {}

    static FreshDatabase create(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        Library.execute(
                fresh,
                Stream.of(Library.common(database), MORE, own(database))
                        .flatMap(List::stream)
                        .toList());
        return fresh;
    }

    private static List<String> own(TestDatabase database) {
        return switch (database) {
            case SQLITE -> sqlite();
            case POSTGRESQL ->
                Stream.concat(postgresql().stream(), kindsOfPostgresql().stream())
                        .toList();
            case MARIADB -> mariadb();
            case H2 -> h2();
        };
    }

    private static List<String> sqlite() {
        return List.of(
                "create index ix_lower on books (lower(title)) where price > 1",
                "create table strictly (id integer primary key, a text default ('x' || 'y'), b blob) strict",
                "create table keyed (a text not null, b bigint not null, primary key (b, a)) without rowid",
                """
                create table later (id integer primary key, other bigint,
                    constraint fk_later foreign key (other) references books (id)
                        on delete set null deferrable initially deferred)
                """,
                "create table circle (id integer primary key, next bigint, foreign key (next) references circle (id))",
                "create table a_round (id integer primary key, b bigint references b_round (id))",
                "create table b_round (id integer primary key, a bigint references a_round (id))",
                """
                create table sorted (id integer primary key, name varchar(20) collate nocase default 'x' unique,
                    doc json text, half double generated always as (id / 2.0) virtual)
                """);
    }

    private static List<String> postgresql() {
        return List.of(
                "create index ix_lower on books (lower(title)) include (price) where price > 1",
                "create index ix_hash on books using hash (title)",
                "create index ix_nulls on books (price desc nulls last, title text_pattern_ops)",
                "comment on table authors is 'who wrote it, it''s said'",
                "comment on column authors.name is 'as on the cover'",
                "comment on constraint uq_authors on authors is 'once'",
                "create sequence tickets start with 5 increment by 3 maxvalue 1000 cycle",
                "create sequence plain",
                """
                create table counted (
                    id integer generated always as identity (start with 100 increment by 10), small smallint, r real,
                    d double precision default 1.5, at timestamp with time zone default now(), t time(3),
                    b bytea, flag boolean default true, u uuid, constraint uq_small unique nulls not distinct (small))
                """,
                "create table parameters (id bigint primary key) with (fillfactor = 70)",
                """
                create table later (id bigint primary key, other bigint,
                    constraint fk_later foreign key (other) references books (id)
                        on delete set null deferrable initially deferred)
                """,
                "create table circle (id bigint primary key, next bigint)",
                "create table round (id bigint primary key, back bigint constraint fk_back references circle (id))",
                "alter table circle add constraint fk_next foreign key (next) references round (id)",
                "create type mood as enum ('sad', 'it''s ok', 'happy')",
                "create table moods (id bigint primary key, mood mood default 'sad', tags text[], doc jsonb, at point)",
                "create materialized view all_books as select title from books");
    }

    private static List<String> kindsOfPostgresql() {
        return List.of(
                """
                create table kinds (
                    id bigint generated by default as identity, one mood not null, many mood[], names varchar(20)[],
                    sums numeric(10, 2)[], span int4range, spans nummultirange, host inet, bits bit(5), doc json,
                    took interval, path jsonpath, name text collate "C", constraint pk_kinds primary key (id))
                """,
                "comment on constraint pk_kinds on kinds is 'of all kinds'",
                """
                create table bookings (
                    id bigint primary key, during tsrange, room int4range, a int, b int,
                    constraint ex_during exclude using gist (during with &&) where (id > 0),
                    exclude using gist (room with &&, int4range(a, b) with &&) deferrable,
                    constraint uq_late unique (a, b) deferrable initially deferred)
                """,
                "create index ix_filled on books (title) with (fillfactor = 70)",
                "create schema other",
                "create table other.lonely (id int primary key)",
                "create table visits (id bigint primary key, lonely int references other.lonely (id))");
    }

    private static List<String> mariadb() {
        return List.of(
                "create index ix_prefix on books (title(5))",
                "create fulltext index ix_words on books (title)",
                "alter table authors comment 'who wrote it, it''s said'",
                "alter table authors modify name varchar(50) default 'it''s' not null comment 'as on the cover'",
                "create sequence tickets start with 5 increment by 3 maxvalue 1000 cycle",
                "create sequence plain",
                """
                create table types (id bigint auto_increment primary key, flag boolean, small smallint, f float,
                    d double default 1.5, at datetime(6) default current_timestamp(6), at0 datetime, t time(3),
                    long_text longtext, bytes longblob, short_bytes varbinary(20), u uuid)
                """,
                "create table exact (a tinyint, b mediumint unsigned, c enum('x', 'y'), d year, e text, f timestamp"
                        + " null)",
                "create table not_numbered (id bigint primary key) engine = MyISAM",
                """
                create table later (id bigint primary key, other bigint,
                    foreign key (other) references books (id) on delete set null)
                """,
                "create table circle (id bigint primary key, next bigint)",
                "create table round (id bigint primary key, back bigint, foreign key (back) references circle (id))",
                "alter table circle add constraint fk_next foreign key (next) references round (id)",
                """
                create table kinds (
                    id bigint primary key, mood enum('sad', 'it''s', 'a\\\\b'), colours set('red', 'it''s', 'blue'),
                    doc json, bits bit(5), year year, few tinyint unsigned, lots bigint unsigned, words mediumtext,
                    name varchar(20) collate utf8mb4_bin, half double generated always as (id / 2) virtual)
                """,
                "create table other_rules (id bigint primary key, a varchar(5)) collate = utf8mb4_bin");
    }

    private static List<String> h2() {
        return List.of(
                "comment on table authors is 'who wrote it, it''s said'",
                "comment on column authors.name is 'as on the cover'",
                "create sequence tickets start with 5 increment by 3 maxvalue 1000 cycle",
                "create sequence plain",
                """
                create table counted (
                    id integer generated always as identity (start with 100 increment by 10), small smallint, r real,
                    d double precision default 1.5, at timestamp with time zone, t time(3), n decfloat,
                    b blob, vb varbinary(20), flag boolean default true, u uuid, long_text clob,
                    constraint uq_small unique nulls not distinct (small))
                """,
                "create table circle (id bigint primary key, next bigint)",
                "create table round (id bigint primary key, back bigint, constraint fk_back foreign key (back)"
                        + " references circle (id))",
                "alter table circle add constraint fk_next foreign key (next) references round (id)",
                """
                create table kinds (
                    id bigint primary key, mood enum('sad', 'it''s', 'a\\b'), names varchar(20) array,
                    numbers integer array[5], doc json, took interval day(9) to second(6),
                    short_took interval day(3) to second(2), precise timestamp(9), exact decfloat(20))
                """,
                "comment on constraint fk_next is 'round and round'",
                "create schema other",
                "create table other.lonely (id int primary key)",
                "create table visits (id bigint primary key, lonely int, foreign key (lonely) references"
                        + " other.lonely (id))");
    }
}
