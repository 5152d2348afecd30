package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.caseWhen;
import static dev.aludel.sql.Sql.extract;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.tuple;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.RegexFlag;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Branches, tuples, comparisons of NULLs, regular expressions, parts of dates, rules of text, the places of NULLs. */
final class BranchCases {
    private static final List<Dialect> MYSQLS = List.of(MYSQL, MARIADB);
    private static final List<Dialect> OTHERS = List.of(SQLITE, POSTGRESQL, H2);

    private BranchCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                branches(),
                tuples(),
                distinctness(),
                regexes(),
                flags(),
                flagsOfReplacements(),
                parts(),
                collations(),
                nulls());
    }

    private static List<CompileCase> branches() {
        return List.of(
                Lines.where(
                                "case with an else",
                                caseWhen(users.age.lt(30), literal(1))
                                        .otherwise(literal(2))
                                        .eq(1))
                        .all("CASE WHEN users.age < ? THEN 1 ELSE 2 END = ?", 30, 1)
                        .yields(2L, 4L),
                Lines.where(
                                "case without an else",
                                caseWhen(users.age.lt(30), literal(1)).isNull())
                        .all("CASE WHEN users.age < ? THEN 1 END IS NULL", 30)
                        .yields(1L, 3L),
                Lines.where(
                                "case with values",
                                caseWhen(users.age.lt(30), "young")
                                        .when(users.age.ge(30), "old")
                                        .otherwise("unknown")
                                        .eq("unknown"))
                        .all(
                                "CASE WHEN users.age < ? THEN ? WHEN users.age >= ? THEN ? ELSE ? END = ?",
                                30,
                                "young",
                                30,
                                "old",
                                "unknown",
                                "unknown")
                        .yields(3L));
    }

    private static List<CompileCase> tuples() {
        return List.of(
                Lines.where(
                                "a tuple in rows",
                                tuple(users.age, users.name).in(List.of(List.of(25, "Bob"), List.of(25, "Ana"))))
                        .on(
                                List.of(POSTGRESQL, MYSQL, MARIADB, H2),
                                "(users.age, users.name) IN ((?, ?), (?, ?))",
                                25,
                                "Bob",
                                25,
                                "Ana")
                        .on(SQLITE, "(users.age, users.name) IN (VALUES (?, ?), (?, ?))", 25, "Bob", 25, "Ana")
                        .yields(2L),
                Lines.where(
                                "a tuple not in rows",
                                tuple(users.id, users.name)
                                        .in(List.of(List.of(1L, "Ana")))
                                        .not())
                        .on(
                                List.of(POSTGRESQL, MYSQL, MARIADB, H2),
                                "(users.id, users.name) NOT IN ((?, ?))",
                                1L,
                                "Ana")
                        .on(SQLITE, "(users.id, users.name) NOT IN (VALUES (?, ?))", 1L, "Ana")
                        .yields(2L, 3L, 4L),
                Lines.where("a tuple in no rows", tuple(users.id, users.name).in(List.of()))
                        .all("1 = 0")
                        .yields(),
                Lines.where(
                                "a tuple not in no rows",
                                tuple(users.id, users.name).in(List.of()).not())
                        .all("1 = 1")
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> distinctness() {
        return List.of(
                Lines.where("is distinct from", users.age.isDistinctFrom(literal(25)))
                        .on(List.of(POSTGRESQL, H2), "users.age IS DISTINCT FROM 25")
                        .on(SQLITE, "users.age IS NOT 25")
                        .on(MYSQLS, "NOT (users.age <=> 25)")
                        .yields(1L, 3L),
                Lines.where("is not distinct from", users.nick.isNotDistinctFrom(users.nick))
                        .on(List.of(POSTGRESQL, H2), "users.nick IS NOT DISTINCT FROM users.nick")
                        .on(SQLITE, "users.nick IS users.nick")
                        .on(MYSQLS, "(users.nick <=> users.nick)")
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> regexes() {
        return List.of(
                Lines.where("a regular expression", users.name.matches("^[AB]"))
                        .on(POSTGRESQL, "users.name ~ ?", "^[AB]")
                        .on(H2, "regexp_like(users.name, ?)", "^[AB]")
                        .on(MYSQL, "regexp_like(users.name, ?, 'c')", "^[AB]")
                        .on(MARIADB, "users.name REGEXP concat('(?-i)', ?)", "^[AB]")
                        .refused(SQLITE, "a regular expression")
                        .yields(1L, 2L),
                Lines.where("a regular expression, either case", users.name.matchesIgnoreCase("^[ab]"))
                        .on(POSTGRESQL, "users.name ~* ?", "^[ab]")
                        .on(H2, "regexp_like(users.name, ?, 'i')", "^[ab]")
                        .on(MYSQL, "regexp_like(users.name, ?, 'i')", "^[ab]")
                        .on(MARIADB, "users.name REGEXP concat('(?i)', ?)", "^[ab]")
                        .refused(SQLITE, "a regular expression")
                        .yields(1L, 2L),
                Lines.where(
                                "not a regular expression",
                                users.name.matches("^[AB]").not())
                        .on(POSTGRESQL, "users.name !~ ?", "^[AB]")
                        .on(H2, "NOT regexp_like(users.name, ?)", "^[AB]")
                        .on(MYSQL, "NOT regexp_like(users.name, ?, 'c')", "^[AB]")
                        .on(MARIADB, "users.name NOT REGEXP concat('(?-i)', ?)", "^[AB]")
                        .refused(SQLITE, "a regular expression")
                        .yields(3L, 4L));
    }

    private static List<CompileCase> flags() {
        Expression<String> lines = value("one\nTwo");
        return List.of(
                Lines.where("a regular expression over the ends of lines", lines.matches("one.Two", RegexFlag.DOT_ALL))
                        .refused(SQLITE, "a regular expression")
                        .on(POSTGRESQL, "? ~ ('(?s)' || ?)", "one\nTwo", "one.Two")
                        .on(MYSQL, "regexp_like(?, ?, 'cn')", "one\nTwo", "one.Two")
                        .on(MARIADB, "? REGEXP concat('(?s-i)', ?)", "one\nTwo", "one.Two")
                        .on(H2, "regexp_like(?, ?, 'n')", "one\nTwo", "one.Two")
                        .yields(1L, 2L, 3L, 4L),
                Lines.where("a regular expression of one line", lines.matches("^Two$", RegexFlag.LINES))
                        .refused(SQLITE, "a regular expression")
                        .on(POSTGRESQL, "? ~ ('(?n)' || ?)", "one\nTwo", "^Two$")
                        .on(MYSQL, "regexp_like(?, ?, 'cm')", "one\nTwo", "^Two$")
                        .on(MARIADB, "? REGEXP concat('(?m-i)', ?)", "one\nTwo", "^Two$")
                        .on(H2, "regexp_like(?, ?, 'm')", "one\nTwo", "^Two$")
                        .yields(1L, 2L, 3L, 4L),
                Lines.where("a regular expression within a line", lines.matches("one.Two", RegexFlag.LINES))
                        .refused(SQLITE, "a regular expression")
                        .on(POSTGRESQL, "? ~ ('(?n)' || ?)", "one\nTwo", "one.Two")
                        .on(MYSQL, "regexp_like(?, ?, 'cm')", "one\nTwo", "one.Two")
                        .on(MARIADB, "? REGEXP concat('(?m-i)', ?)", "one\nTwo", "one.Two")
                        .on(H2, "regexp_like(?, ?, 'm')", "one\nTwo", "one.Two")
                        .yields(),
                Lines.where(
                                "a regular expression of lines, over their ends, either case",
                                lines.matches("^ONE.two$", RegexFlag.LINES, RegexFlag.DOT_ALL, RegexFlag.IGNORE_CASE))
                        .refused(SQLITE, "a regular expression")
                        .on(POSTGRESQL, "? ~* ('(?w)' || ?)", "one\nTwo", "^ONE.two$")
                        .on(List.of(MYSQL, H2), "regexp_like(?, ?, 'inm')", "one\nTwo", "^ONE.two$")
                        .on(MARIADB, "? REGEXP concat('(?smi)', ?)", "one\nTwo", "^ONE.two$")
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> flagsOfReplacements() {
        return List.of(Lines.value(
                        "what matches in each line replaced",
                        value("one\nTwo").replaceMatches("^.", "x").reading(RegexFlag.LINES))
                .refused(SQLITE, "a regular expression")
                .on(POSTGRESQL, "regexp_replace(?, ?, ?, 'gn')", "one\nTwo", "^.", "x")
                .on(MYSQL, "regexp_replace(?, ?, ?, 1, 0, 'cm')", "one\nTwo", "^.", "x")
                .on(MARIADB, "regexp_replace(?, concat('(?m-i)', ?), ?)", "one\nTwo", "^.", "x")
                .on(H2, "regexp_replace(?, ?, ?, 'm')", "one\nTwo", "^.", "x")
                .yields("xne\nxwo"));
    }

    private static List<CompileCase> parts() {
        return List.of(
                part(Extract.Part.YEAR, "%Y"),
                part(Extract.Part.MONTH, "%m"),
                part(Extract.Part.DAY, "%d"),
                part(Extract.Part.HOUR, "%H"),
                part(Extract.Part.MINUTE, "%M"),
                part(Extract.Part.SECOND, "%S"));
    }

    private static CompileCase part(Extract.Part part, String sqlite) {
        String standard = "EXTRACT(" + part + " FROM kinds.a_timestamp)";
        return Lines.valueOfKinds("the " + part + " of a timestamp", extract(part, kinds.timestamp))
                .on(List.of(MYSQL, MARIADB, H2), standard)
                .on(POSTGRESQL, "CAST(TRUNC(" + standard + ") AS INTEGER)")
                .on(SQLITE, "CAST(STRFTIME('" + sqlite + "', kinds.a_timestamp) AS INTEGER)")
                .runs();
    }

    private static List<CompileCase> collations() {
        return List.of(
                Lines.where("a rule of PostgreSQL", users.name.collate("C").gt("B"))
                        .on(POSTGRESQL, "users.name COLLATE \"C\" > ?", "B")
                        .on(SQLITE, "users.name COLLATE \"C\" > ?", "B")
                        .on(MYSQLS, "users.name COLLATE `C` > ?", "B")
                        .refused(H2, "COLLATE in an expression")
                        .notRunOn(SQLITE, "it has no such rule")
                        .notRunOn(MARIADB, "it has no such rule")
                        .yields(2L, 3L, 4L),
                Lines.where("a rule of SQLite", users.name.collate("nocase").eq("ana"))
                        .on(List.of(SQLITE, POSTGRESQL, MYSQL, MARIADB), "users.name COLLATE nocase = ?", "ana")
                        .refused(H2, "COLLATE in an expression")
                        .notRunOn(POSTGRESQL, "it has no such rule")
                        .notRunOn(MARIADB, "it has no such rule")
                        .yields(1L));
    }

    private static List<CompileCase> nulls() {
        return List.of(
                compileCase(
                                "NULL first",
                                select(users.age)
                                        .from(users)
                                        .orderBy(users.age.asc().nullsFirst()))
                        .on(OTHERS, "SELECT users.age FROM users ORDER BY users.age NULLS FIRST")
                        .on(MYSQLS, "SELECT users.age FROM users ORDER BY users.age IS NULL DESC, users.age")
                        .yields(row((Object) null), 25, 25, 31),
                compileCase(
                                "NULL last",
                                select(users.age)
                                        .from(users)
                                        .orderBy(users.age.desc().nullsLast()))
                        .on(OTHERS, "SELECT users.age FROM users ORDER BY users.age DESC NULLS LAST")
                        .on(MYSQLS, "SELECT users.age FROM users ORDER BY users.age IS NULL, users.age DESC")
                        .yields(31, 25, 25, row((Object) null)));
    }
}
