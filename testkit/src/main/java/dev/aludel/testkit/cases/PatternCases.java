package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.sql.Expression;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Patterns with letters of either size, text taken word for word, regular expressions, words. */
final class PatternCases {
    private PatternCases() {}

    static List<CompileCase> cases() {
        return Lines.all(letters(), parts(), literally(), replaced(), words());
    }

    private static List<CompileCase> letters() {
        return List.of(
                where("like in letters of either size", users.name.likeIgnoreCase("o%"))
                        .all("lower(users.name) LIKE lower(?)", "o%")
                        .on(POSTGRESQL, "users.name ILIKE ?", "o%")
                        .on(H2, "users.name ILIKE ?", "o%")
                        .yields(4L),
                where(
                                "not like in letters of either size",
                                users.name.likeIgnoreCase("o%").not())
                        .all("lower(users.name) NOT LIKE lower(?)", "o%")
                        .on(POSTGRESQL, "users.name NOT ILIKE ?", "o%")
                        .on(H2, "users.name NOT ILIKE ?", "o%")
                        .yields(1L, 2L, 3L),
                where("not like, by its own word", users.name.notLike("B%"))
                        .all("users.name NOT LIKE ?", "B%")
                        .yields(1L, 3L, 4L),
                where(
                                "an expression like in letters of either size",
                                users.name.like(users.nick).ignoringCase())
                        .all("lower(users.name) LIKE lower(users.nick)")
                        .on(POSTGRESQL, "users.name ILIKE users.nick")
                        .on(H2, "users.name ILIKE users.nick")
                        .yields(3L));
    }

    private static List<CompileCase> parts() {
        return List.of(
                where("begins with, in letters of either size", users.name.startsWithIgnoreCase("an"))
                        .all("lower(users.name) LIKE lower(? || '%')", "an")
                        .on(MYSQL_FAMILY, "lower(users.name) LIKE lower(concat(?, '%'))", "an")
                        .on(POSTGRESQL, "users.name ILIKE ? || '%'", "an")
                        .on(H2, "users.name ILIKE ? || '%'", "an")
                        .yields(1L),
                where("ends with, in letters of either size", users.name.endsWithIgnoreCase("AN"))
                        .all("lower(users.name) LIKE lower('%' || ?)", "AN")
                        .on(MYSQL_FAMILY, "lower(users.name) LIKE lower(concat('%', ?))", "AN")
                        .on(POSTGRESQL, "users.name ILIKE '%' || ?", "AN")
                        .on(H2, "users.name ILIKE '%' || ?", "AN")
                        .yields(4L),
                where("contains, in letters of either size", users.name.containsIgnoreCase("O"))
                        .all("lower(users.name) LIKE lower('%' || ? || '%')", "O")
                        .on(MYSQL_FAMILY, "lower(users.name) LIKE lower(concat('%', ?, '%'))", "O")
                        .on(POSTGRESQL, "users.name ILIKE '%' || ? || '%'", "O")
                        .on(H2, "users.name ILIKE '%' || ? || '%'", "O")
                        .yields(2L, 3L, 4L),
                where("begins with an expression", lower(users.name).startsWith(users.nick))
                        .all("lower(users.name) LIKE users.nick || '%'")
                        .on(MYSQL_FAMILY, "lower(users.name) LIKE concat(users.nick, '%')")
                        .yields(3L),
                where("ends with an expression", lower(users.name).endsWith(users.nick))
                        .all("lower(users.name) LIKE '%' || users.nick")
                        .on(MYSQL_FAMILY, "lower(users.name) LIKE concat('%', users.nick)")
                        .yields(3L),
                where("contains an expression", users.nick.contains(lower(users.name)))
                        .all("users.nick LIKE '%' || lower(users.name) || '%'")
                        .on(MYSQL_FAMILY, "users.nick LIKE concat('%', lower(users.name), '%')")
                        .yields(3L));
    }

    private static List<CompileCase> literally() {
        return List.of(
                titles("contains, word for word", posts.title.contains("0%").literally())
                        .all("posts.title LIKE '%' || ? || '%' ESCAPE '/'", "0/%")
                        .on(MYSQL_FAMILY, "posts.title LIKE concat('%', ?, '%') ESCAPE '/'", "0/%")
                        .yields(3L),
                titles(
                                "begins with wildcards, word for word",
                                posts.title.startsWith("1_%/").literally())
                        .all("posts.title LIKE ? || '%' ESCAPE '/'", "1/_/%//")
                        .on(MYSQL_FAMILY, "posts.title LIKE concat(?, '%') ESCAPE '/'", "1/_/%//")
                        .yields(),
                titles(
                                "ends with, word for word, behind another character",
                                posts.title.endsWith("!0%").literally('!'))
                        .all("posts.title LIKE '%' || ? ESCAPE '!'", "!!0!%")
                        .on(MYSQL_FAMILY, "posts.title LIKE concat('%', ?) ESCAPE '!'", "!!0!%")
                        .yields(),
                titles(
                                "not contained, word for word, in letters of either size",
                                posts.title.containsIgnoreCase("%").literally().not())
                        .all("lower(posts.title) NOT LIKE lower('%' || ? || '%') ESCAPE '/'", "/%")
                        .on(MYSQL_FAMILY, "lower(posts.title) NOT LIKE lower(concat('%', ?, '%')) ESCAPE '/'", "/%")
                        .on(POSTGRESQL, "posts.title NOT ILIKE '%' || ? || '%' ESCAPE '/'", "/%")
                        .on(H2, "posts.title NOT ILIKE '%' || ? || '%' ESCAPE '/'", "/%")
                        .yields(1L, 2L));
    }

    private static List<CompileCase> replaced() {
        return List.of(
                value("matches replaced", users.name.replaceMatches("[an]", "-"))
                        .all("regexp_replace(users.name, ?, ?)", "[an]", "-")
                        .refused(SQLITE, "a regular expression")
                        .on(POSTGRESQL, "regexp_replace(users.name, ?, ?, 'g')", "[an]", "-")
                        .on(MYSQL, "regexp_replace(users.name, ?, ?, 1, 0, 'c')", "[an]", "-")
                        .on(MARIADB, "regexp_replace(users.name, concat('(?-i)', ?), ?)", "[an]", "-")
                        .yields("A--"),
                value(
                                "matches replaced in letters of either size",
                                users.name.replaceMatches("a", "o").ignoringCase())
                        .all("regexp_replace(users.name, ?, ?, 'i')", "a", "o")
                        .refused(SQLITE, "a regular expression")
                        .on(POSTGRESQL, "regexp_replace(users.name, ?, ?, 'gi')", "a", "o")
                        .on(MYSQL, "regexp_replace(users.name, ?, ?, 1, 0, 'i')", "a", "o")
                        .on(MARIADB, "regexp_replace(users.name, concat('(?i)', ?), ?)", "a", "o")
                        .yields("ono"));
    }

    private static List<CompileCase> words() {
        String noIndex = "the fixture has no index of words";
        return List.of(
                titles("holds words", posts.title.match("rain"))
                        .all("to_tsvector(posts.title) @@ plainto_tsquery(?)", "rain")
                        .on(SQLITE, "posts.title MATCH ?", "rain")
                        .on(MYSQL_FAMILY, "MATCH (posts.title) AGAINST (?)", "rain")
                        .refused(H2, "a search for words")
                        .yields(1L)
                        .notRunOn(SQLITE, noIndex)
                        .notRunOn(MARIADB, noIndex),
                titles("holds no words", posts.title.match("rain").not())
                        .all("NOT (to_tsvector(posts.title) @@ plainto_tsquery(?))", "rain")
                        .on(SQLITE, "NOT (posts.title MATCH ?)", "rain")
                        .on(MYSQL_FAMILY, "NOT MATCH (posts.title) AGAINST (?)", "rain")
                        .refused(H2, "a search for words")
                        .yields(2L, 3L)
                        .notRunOn(SQLITE, noIndex)
                        .notRunOn(MARIADB, noIndex));
    }

    private static CompileCase titles(String name, Expression<Boolean> condition) {
        return compileCase(name, select(posts.id).from(posts).where(condition).orderBy(posts.id))
                .within("SELECT posts.id FROM posts WHERE {} ORDER BY posts.id");
    }
}
