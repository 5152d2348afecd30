package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.generateSeries;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.sql.Sql.values;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.ALL;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.VARCHAR;

import dev.aludel.sql.Column;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.ValuesTable;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** From-items made of values and functions, and samples. */
final class TableCases {
    private static final ValuesTable NO_TEAMS = values("teams", column("id", BIGINT), column("Team", VARCHAR));
    private static final ValuesTable TEAMS = NO_TEAMS.row(1L, "red").row(3L, null);
    private static final Column<Long> ID = TEAMS.column("id", Long.class);
    private static final FunctionTable SERIES = generateSeries("days", value(2L), value(4L));
    private static final Column<Long> DAY = SERIES.column("n", Long.class);

    private TableCases() {}

    static List<CompileCase> cases() {
        return Lines.all(ofValues(), joined(), series(), functions(), typed(), samples());
    }

    private static List<CompileCase> ofValues() {
        return List.of(
                compileCase("rows of values", select(TEAMS))
                        .all(
                                "SELECT teams.id, teams.\"Team\" FROM (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR)),"
                                        + " (?, ?)) AS teams (id, \"Team\")",
                                1L,
                                "red",
                                3L,
                                value(VARCHAR, null))
                        .on(
                                SQLITE,
                                "SELECT teams.id, teams.\"Team\" FROM (SELECT column1 AS id, column2 AS \"Team\""
                                        + " FROM (VALUES (?, ?), (?, ?))) AS teams",
                                1L,
                                "red",
                                3L,
                                value(VARCHAR, null))
                        .on(
                                MYSQL,
                                "SELECT teams.id, teams.`Team` FROM (VALUES ROW(?, ?), ROW(?, ?))"
                                        + " AS teams (id, `Team`)",
                                1L,
                                "red",
                                3L,
                                value(VARCHAR, null))
                        .on(
                                MARIADB,
                                "SELECT teams.id, teams.`Team` FROM (SELECT ? AS id, ? AS `Team`"
                                        + " UNION ALL SELECT ?, ?) AS teams",
                                1L,
                                "red",
                                3L,
                                value(VARCHAR, null))
                        .yields(row(1L, "red"), row(3L, null)),
                compileCase("no rows of values", select(NO_TEAMS)).refused(ALL, "the values 'teams' without a row"),
                compileCase("a column of values by itself", select(ID)).refused(ALL, "a column of the query 'teams'"));
    }

    private static List<CompileCase> joined() {
        ValuesTable one = values("one", column("id", BIGINT)).row(literal(3L));
        return List.of(compileCase(
                        "a join with values",
                        select(users.name).from(users).join(one, users.id.eq(one.column("id", Long.class))))
                .within("SELECT users.name FROM users JOIN {} ON users.id = one.id")
                .all("(VALUES (3)) AS one (id)")
                .on(SQLITE, "(SELECT column1 AS id FROM (VALUES (3))) AS one")
                .on(MYSQL, "(VALUES ROW(3)) AS one (id)")
                .on(MARIADB, "(SELECT 3 AS id) AS one")
                .yields("Cleo"));
    }

    private static List<CompileCase> series() {
        String counted = "(WITH RECURSIVE days (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM days"
                + " WHERE n < ?) SELECT n FROM days WHERE n <= ?) AS days";
        return List.of(
                compileCase("a series of numbers", select(DAY).from(SERIES).orderBy(DAY))
                        .within("SELECT days.n FROM {} ORDER BY days.n")
                        .all(counted, 2L, 4L, 4L)
                        .on(POSTGRESQL, "generate_series(?, ?) AS days (n)", 2L, 4L)
                        .on(H2, "SYSTEM_RANGE(?, ?) AS days (n)", 2L, 4L)
                        .yields(2L, 3L, 4L),
                steps("a series of numbers in steps", generateSeries("days", value(1L), value(10L), 4))
                        .all(
                                "(WITH RECURSIVE days (n) AS (SELECT ? UNION ALL SELECT n + 4 FROM days WHERE n < ?)"
                                        + " SELECT n FROM days WHERE n <= ?) AS days",
                                1L,
                                10L,
                                10L)
                        .on(POSTGRESQL, "generate_series(?, ?, 4) AS days (n)", 1L, 10L)
                        .on(H2, "SYSTEM_RANGE(?, ?, 4) AS days (n)", 1L, 10L)
                        .yields(1L, 5L, 9L),
                steps("a series of numbers downwards", generateSeries("days", value(9L), value(2L), -3))
                        .all(
                                "(WITH RECURSIVE days (n) AS (SELECT ? UNION ALL SELECT n - 3 FROM days WHERE n > ?)"
                                        + " SELECT n FROM days WHERE n >= ?) AS days",
                                9L,
                                2L,
                                2L)
                        .on(POSTGRESQL, "generate_series(?, ?, -3) AS days (n)", 9L, 2L)
                        .on(H2, "SYSTEM_RANGE(?, ?, -3) AS days (n)", 9L, 2L)
                        .yields(3L, 6L, 9L));
    }

    private static CompileCase steps(String name, FunctionTable series) {
        Column<?> day = series.column("n");
        return compileCase(name, select(day).from(series).orderBy(day)).within("SELECT days.n FROM {} ORDER BY days.n");
    }

    private static List<CompileCase> functions() {
        FunctionTable entries = function("json_each", BIGINT, literal("[7, 8]")).asTable("e", column("value", BIGINT));
        FunctionTable numbered = function("generate_series", BIGINT, literal(5L), literal(6L))
                .asTable("s", column("n", BIGINT))
                .withOrdinality("place");
        return List.of(
                compileCase(
                                "rows of a function",
                                select(entries.column("value")).from(entries))
                        .all("SELECT e.value FROM json_each('[7, 8]') AS e (value)")
                        .on(SQLITE, "SELECT e.value FROM json_each('[7, 8]') AS e")
                        .on(H2, "SELECT e.\"value\" FROM json_each('[7, 8]') AS e (\"value\")")
                        .refused(MYSQL_FAMILY, "a function as a from-item")
                        .yields(7L, 8L)
                        .notRunOn(POSTGRESQL, "its json_each is for objects")
                        .notRunOn(H2, "it has no such function"),
                compileCase("rows of a function, numbered", select(numbered))
                        .all("SELECT s.n, s.place FROM generate_series(5, 6) WITH ORDINALITY AS s (n, place)")
                        .on(H2, "SELECT s.n, s.place FROM SYSTEM_RANGE(5, 6) WITH ORDINALITY AS s (n, place)")
                        .refused(SQLITE, "WITH ORDINALITY")
                        .refused(MYSQL_FAMILY, "a function as a from-item")
                        .yields(row(5L, 1L), row(6L, 2L))
                        .notRunOn(H2, "it numbers the rows of UNNEST only"));
    }

    private static List<CompileCase> typed() {
        FunctionTable typed = function("json_to_recordset", BIGINT, literal("[{\"a\": 7}]"))
                .asTable("r", column("a", BIGINT))
                .withTypes();
        return List.of(compileCase(
                        "rows of a function whose columns are typed",
                        select(typed.column("a")).from(typed))
                .all("SELECT r.a FROM json_to_recordset('[{\"a\": 7}]') AS r (a BIGINT)")
                .refused(SQLITE, "types for the columns of a function")
                .refused(H2, "types for the columns of a function")
                .refused(MYSQL_FAMILY, "a function as a from-item")
                .yields(7L));
    }

    private static List<CompileCase> samples() {
        return List.of(
                compileCase("a sample", select(users.id).from(users.sampled(100)))
                        .all("SELECT users.id FROM users TABLESAMPLE BERNOULLI (100)")
                        .refused(SQLITE, "TABLESAMPLE")
                        .refused(MYSQL_FAMILY, "TABLESAMPLE")
                        .refused(H2, "TABLESAMPLE")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "a sample of pages of an alias",
                                select(users.as("u").get(users.id))
                                        .from(users.as("u")
                                                .sampled(99.5)
                                                .ofPages()
                                                .repeatable(7)))
                        .all("SELECT u.id FROM users AS u TABLESAMPLE SYSTEM (99.5) REPEATABLE (7)")
                        .refused(SQLITE, "TABLESAMPLE")
                        .refused(MYSQL_FAMILY, "TABLESAMPLE")
                        .refused(H2, "TABLESAMPLE")
                        .runs());
    }
}
