package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.type.Types.BIGINT;

import dev.aludel.sql.Parameter;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Select;
import dev.aludel.sql.Sql;
import dev.aludel.sql.Subquery;
import dev.aludel.testkit.CompileCase;
import java.util.List;
import java.util.Map;

/** Parameters, and statements in the words of the database. */
final class ParameterCases {
    private static final Parameters NONE = Parameters.of(Map.of());

    private ParameterCases() {}

    static List<CompileCase> cases() {
        return Lines.all(parameters(), morePlaces(), texts(), queries());
    }

    private static List<CompileCase> parameters() {
        Parameter<Long> id = parameter("id", BIGINT);
        Select<String> names = select(users.name).from(users).orderBy(users.id);
        return List.of(
                compileCase("a parameter", names.where(users.id.eq(id)).with("id", 2L))
                        .all("SELECT users.name FROM users WHERE users.id = ? ORDER BY users.id", 2L)
                        .yields("Bob"),
                compileCase(
                                "a parameter in several places",
                                names.where(users.id.eq(id).or(users.bossId.eq(id)))
                                        .with(id, 2L))
                        .all(
                                "SELECT users.name FROM users WHERE users.id = ? OR users.boss_id = ? ORDER BY"
                                        + " users.id",
                                2L,
                                2L)
                        .yields("Bob", "O'Dan"),
                compileCase(
                                "a parameter with a fallback",
                                names.where(users.id.ge(id.orElse(4L))).with(NONE))
                        .all("SELECT users.name FROM users WHERE users.id >= ? ORDER BY users.id", 4L)
                        .yields("O'Dan"),
                compileCase(
                                "a parameter that is NULL",
                                names.where(users.id.eq(id)).with("id", null))
                        .all("SELECT users.name FROM users WHERE users.id = ? ORDER BY users.id", value(BIGINT, null))
                        .yields());
    }

    private static List<CompileCase> morePlaces() {
        Parameter<Long> id = parameter("id", BIGINT);
        Select<String> names = select(users.name).from(users).orderBy(users.id);
        return List.of(
                compileCase("a parameter that is yielded", select(id).with("id", 2L))
                        .all("SELECT ?", 2L)
                        .on(H2, "SELECT CAST(? AS BIGINT)", 2L)
                        .yields(2L),
                compileCase(
                                "a parameter in an insert",
                                insert(posts)
                                        .set(posts.authorId, id)
                                        .set(posts.title, "x")
                                        .with("id", 3L))
                        .all("INSERT INTO posts (author_id, title) VALUES (?, ?)", 3L, "x")
                        .changes(1),
                compileCase(
                                "in a list that comes later",
                                names.where(users.id.inParameter("ids")).with("ids", List.of(1L, 3L)))
                        .all("SELECT users.name FROM users WHERE users.id IN (?, ?) ORDER BY users.id", 1L, 3L)
                        .yields("Ana", "Cleo"),
                compileCase(
                                "not in a list that comes later",
                                names.where(users.id.inParameter("ids").not()).with("ids", List.of(1L, 3L)))
                        .all("SELECT users.name FROM users WHERE users.id NOT IN (?, ?) ORDER BY users.id", 1L, 3L)
                        .yields("Bob", "O'Dan"));
    }

    private static List<CompileCase> texts() {
        return List.of(
                compileCase(
                                "a text",
                                text("SELECT id, name FROM users WHERE id = :id AND name <> ':id'")
                                        .with("id", 2L))
                        .all("SELECT id, name FROM users WHERE id = ? AND name <> ':id'", 2L)
                        .yields(row(2L, "Bob"))
                        .yieldsOn(SQLITE, row(2, "Bob")),
                compileCase(
                                "a text that changes",
                                text("UPDATE users SET nick = :nick WHERE id = :id")
                                        .with("id", 2L)
                                        .with("nick", "bobby"))
                        .all("UPDATE users SET nick = ? WHERE id = ?", "bobby", 2L)
                        .changes(1)
                        .leaves(select(users.nick).from(users).where(users.id.eq(2L)), "bobby"),
                compileCase(
                                "a text with a list",
                                text("SELECT name FROM users WHERE id IN (:ids) ORDER BY id")
                                        .with("ids", List.of(1L, 2L)))
                        .all("SELECT name FROM users WHERE id IN (?, ?) ORDER BY id", 1L, 2L)
                        .yields("Ana", "Bob"));
    }

    private static List<CompileCase> queries() {
        Subquery named = text("SELECT id, name FROM users WHERE id < :most")
                .yields(Sql.row(users.id, users.name, CompileCase::row))
                .as("named");
        return List.of(
                compileCase(
                                "a text with types",
                                text("SELECT active FROM users ORDER BY id").yields(users.active))
                        .all("SELECT active FROM users ORDER BY id")
                        .yields(true, false, true, true),
                compileCase(
                                "a text as a from-item",
                                select(named.get(users.name))
                                        .from(named)
                                        .orderBy(named.get(users.id).desc())
                                        .with("most", 3L))
                        .all(
                                "SELECT named.name FROM (SELECT id, name FROM users WHERE id < ?) AS named ORDER BY"
                                        + " named.id DESC",
                                3L)
                        .yields("Bob", "Ana"),
                compileCase(
                                "a text in a condition",
                                select(users.name)
                                        .from(users)
                                        .where(users.id.in(text("SELECT author_id FROM posts")
                                                .yields(posts.authorId)))
                                        .orderBy(users.id))
                        .all("SELECT users.name FROM users WHERE users.id IN (SELECT author_id FROM posts) ORDER BY"
                                + " users.id")
                        .yields("Ana", "Bob"));
    }
}
