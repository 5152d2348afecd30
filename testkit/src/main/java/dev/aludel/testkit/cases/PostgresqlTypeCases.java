package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.Postgresql.call;
import static dev.aludel.dialect.postgresql.Postgresql.contains;
import static dev.aludel.dialect.postgresql.Postgresql.get;
import static dev.aludel.dialect.postgresql.Postgresql.hasName;
import static dev.aludel.dialect.postgresql.Postgresql.matches;
import static dev.aludel.dialect.postgresql.Postgresql.operation;
import static dev.aludel.dialect.postgresql.Postgresql.toTsquery;
import static dev.aludel.dialect.postgresql.Postgresql.toTsvector;
import static dev.aludel.dialect.postgresql.Postgresql.tsRank;
import static dev.aludel.dialect.postgresql.Postgresql.websearchToTsquery;
import static dev.aludel.dialect.postgresql.Postgresql.within;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.CIDR;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.CITEXT;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.HSTORE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INET;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.JSONPATH;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.MACADDR;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.MACADDR8;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.OID;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.REGCLASS;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.TSQUERY;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.TSVECTOR;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.bit;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.bitVarying;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.where;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other types that PostgreSQL alone has, and what is asked of them. */
final class PostgresqlTypeCases {
    private static final Bind<Map<String, @Nullable String>> PAIRS = value(HSTORE, Map.of("a", "1"));
    private static final Table HOSTS = table(
            "hosts",
            column("id", INTEGER),
            column("address", INET),
            column("network", CIDR),
            column("card", MACADDR),
            column("flags", bit(4)),
            column("search", TSVECTOR),
            column("number", OID),
            column("path", JSONPATH),
            column("addresses", Types.array(INET)),
            column("short_flags", bitVarying(9)),
            column("long_card", MACADDR8));

    private PostgresqlTypeCases() {}

    static List<CompileCase> cases() {
        return Lines.all(createATable(), aBoundAddress(), search(), others());
    }

    private static List<CompileCase> createATable() {
        return List.of(compileCase("native: create a table", createTable(HOSTS))
                .on(
                        POSTGRESQL,
                        "CREATE TABLE hosts (id INTEGER, address INET, network CIDR, card MACADDR, flags"
                                + " BIT(4), search TSVECTOR, number OID, path JSONPATH, addresses INET[],"
                                + " short_flags BIT VARYING(9), long_card MACADDR8)")
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type INET of postgresql")
                .then(insert(HOSTS)
                        .columns(HOSTS.columns().toArray(Column[]::new))
                        .values(
                                1,
                                "10.0.0.1/8",
                                "10.0.0.0/8",
                                "08:00:2b:01:02:03",
                                "0101",
                                "'cat':1",
                                4_000_000_000L,
                                "$.\"a\"[*]",
                                List.of("::1"),
                                "011",
                                "08:00:2b:01:02:03:04:05"))
                .leaves(
                        select(HOSTS),
                        row(
                                1,
                                "10.0.0.1/8",
                                "10.0.0.0/8",
                                "08:00:2b:01:02:03",
                                "0101",
                                "'cat':1",
                                4_000_000_000L,
                                "$.\"a\"[*]",
                                List.of("::1"),
                                "011",
                                "08:00:2b:01:02:03:04:05")));
    }

    private static List<CompileCase> aBoundAddress() {
        return List.of(
                bare("native: a bound address", value(INET, "::1"))
                        .on(POSTGRESQL, "CAST(? AS INET)", value(INET, "::1"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type INET of postgresql")
                        .yields("::1"),
                bare("native: a literal", new Inline<>(REGCLASS, "pg_class"))
                        .on(POSTGRESQL, "CAST('pg_class' AS REGCLASS)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type REGCLASS of postgresql")
                        .yields("pg_class"),
                bare("native: CITEXT", value(CITEXT, "Ab").eq("aB"))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS CITEXT) = CAST(? AS CITEXT)",
                                value(CITEXT, "Ab"),
                                value(CITEXT, "aB"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type CITEXT of postgresql")
                        .notRun("needs an extension; there is a test of its own"));
    }

    private static List<CompileCase> search() {
        return List.of(
                where(
                                "native: text search",
                                matches(toTsvector("english", users.name), toTsquery("english", "ana | bobs")))
                        .on(
                                POSTGRESQL,
                                "to_tsvector(CAST('english' AS REGCONFIG), users.name) @@ to_tsquery(CAST('english' AS"
                                        + " REGCONFIG), ?)",
                                value(TEXT, "ana | bobs"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @@ of postgresql")
                        .yields(1L, 2L),
                where(
                                "native: no match of text search",
                                matches(toTsvector("english", users.name), websearchToTsquery("english", "-ana"))
                                        .not())
                        .on(
                                POSTGRESQL,
                                "NOT to_tsvector(CAST('english' AS REGCONFIG), users.name) @@"
                                        + " websearch_to_tsquery(CAST('english' AS REGCONFIG), ?)",
                                value(TEXT, "-ana"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @@ of postgresql")
                        .yields(1L),
                bare(
                                "native: rank of text search",
                                tsRank(toTsvector("simple", literal("a b")), new Inline<>(TSQUERY, "'c'")))
                        .on(
                                POSTGRESQL,
                                "ts_rank(to_tsvector(CAST('simple' AS REGCONFIG), 'a b'), CAST('''c''' AS TSQUERY))")
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the function ts_rank of postgresql")
                        .yields(0.0));
    }

    private static List<CompileCase> others() {
        return List.of(
                bare("native: an address in a network", within(value(INET, "10.1.2.3"), "10.0.0.0/8"))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INET) <<= CAST(? AS INET)",
                                value(INET, "10.1.2.3"),
                                value(INET, "10.0.0.0/8"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator <<= of postgresql")
                        .yields(true),
                bare("native: a function", call("host", TEXT, value(INET, "10.0.0.1/8")))
                        .on(POSTGRESQL, "host(CAST(? AS INET))", value(INET, "10.0.0.1/8"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the function host of postgresql")
                        .yields("10.0.0.1"),
                bare(
                                "native: an operator",
                                operation("|", new Inline<>(bit(4), "0101"), new Inline<>(bit(4), "0011"), bit(4)))
                        .on(POSTGRESQL, "(CAST('0101' AS BIT(4)) | CAST('0011' AS BIT(4)))")
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator | of postgresql")
                        .yields("0111"),
                bare("native: a text of an hstore", get(PAIRS, "a"))
                        .on(POSTGRESQL, "(CAST(? AS HSTORE) -> ?)", PAIRS, value(TEXT, "a"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator -> of postgresql")
                        .notRun("needs an extension; there is a test of its own"),
                bare("native: a name in an hstore", hasName(PAIRS, "a"))
                        .on(POSTGRESQL, "CAST(? AS HSTORE) ?? ?", PAIRS, value(TEXT, "a"))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator ? of postgresql")
                        .notRun("needs an extension; there is a test of its own"),
                bare("native: part of an hstore", contains(PAIRS, Map.of("a", "1")))
                        .on(POSTGRESQL, "CAST(? AS HSTORE) @> CAST(? AS HSTORE)", PAIRS, PAIRS)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @> of postgresql")
                        .notRun("needs an extension; there is a test of its own"));
    }
}
