package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.sql.Cte;
import dev.aludel.sql.Subquery;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** What is said of common table expressions beside what they are. */
final class CteFormCases {
    private static final Cte BUSY =
            select(posts.authorId).from(posts).where(posts.id.gt(1L)).cte("busy");

    private CteFormCases() {}

    static List<CompileCase> cases() {
        return List.of(
                distinctRecursion(),
                kept("rows that are kept", BUSY.materialized(), "MATERIALIZED"),
                kept("rows that are not kept", BUSY.notMaterialized(), "NOT MATERIALIZED"),
                nested(),
                nestedTwice(),
                nestedInFrontOfTheStatement(),
                nobodyRefersTo(),
                changeNobodyRefersTo());
    }

    /** Who is above whom goes in a circle here, and would not end if equal rows were found again. */
    private static CompileCase distinctRecursion() {
        Cte cities = Cte.recursive(
                        "near",
                        select(posts.authorId).from(posts).where(posts.id.eq(1L)),
                        found -> select(posts.authorId)
                                .from(posts.join(
                                        found, found.get(posts.authorId).lt(posts.id))))
                .asDistinct();
        return compileCase(
                        "recursion over equal rows",
                        select(cities.get(posts.authorId)).from(cities).orderBy(cities.get(posts.authorId)))
                .all(
                        "WITH RECURSIVE near (author_id) AS (SELECT posts.author_id FROM posts WHERE posts.id = ?"
                                + " UNION SELECT posts.author_id FROM posts JOIN near ON near.author_id < posts.id)"
                                + " SELECT near.author_id FROM near ORDER BY near.author_id",
                        1L)
                .refused(H2, "UNION in a recursion")
                .yields(1L, 2L);
    }

    private static CompileCase kept(String name, Cte busy, String words) {
        return compileCase(name, select(busy.get(posts.authorId)).from(busy).orderBy(busy.get(posts.authorId)))
                .all(
                        "WITH busy AS " + words + " (SELECT posts.author_id FROM posts WHERE posts.id > ?) SELECT"
                                + " busy.author_id FROM busy ORDER BY busy.author_id",
                        1L)
                .refused(List.of(MYSQL, MARIADB, H2), "MATERIALIZED of a common table expression")
                .yields(1L, 2L);
    }

    private static CompileCase nested() {
        Cte busy = BUSY.nested();
        Subquery authors = select(busy.get(posts.authorId)).from(busy).as("authors");
        return compileCase(
                        "a common table expression in a subquery",
                        select(authors.column("author_id", Long.class))
                                .from(authors)
                                .where(authors.column("author_id", Long.class).lt(2L)))
                .all(
                        "SELECT authors.author_id FROM (WITH busy AS (SELECT posts.author_id FROM posts WHERE posts.id"
                                + " > ?) SELECT busy.author_id FROM busy) AS authors WHERE authors.author_id"
                                + " < ?",
                        1L,
                        2L)
                .yields(1L);
    }

    /** Both are called the same, and each is seen by its own query alone. */
    private static CompileCase nestedTwice() {
        Cte first = BUSY.nested();
        Cte second =
                select(users.id).from(users).where(users.id.lt(4L)).cte("busy").nested();
        return compileCase(
                        "two of the same name in two subqueries",
                        select(users.id)
                                .from(users)
                                .where(users.id
                                        .in(select(first.get(posts.authorId)).from(first))
                                        .and(users.id.in(
                                                select(second.get(users.id)).from(second))))
                                .orderBy(users.id))
                .all(
                        "SELECT users.id FROM users WHERE users.id IN (WITH busy AS (SELECT posts.author_id FROM posts"
                                + " WHERE posts.id > ?) SELECT busy.author_id FROM busy) AND users.id IN (WITH busy AS"
                                + " (SELECT users.id FROM users WHERE users.id < ?) SELECT busy.id FROM busy) ORDER BY"
                                + " users.id",
                        1L,
                        4L)
                .yields(1L, 2L);
    }

    private static CompileCase nestedInFrontOfTheStatement() {
        Cte busy = BUSY.nested();
        return compileCase(
                        "a nested one of the outermost query",
                        select(busy.get(posts.authorId), count())
                                .from(busy)
                                .groupBy(busy.get(posts.authorId))
                                .orderBy(busy.get(posts.authorId)))
                .all(
                        "WITH busy AS (SELECT posts.author_id FROM posts WHERE posts.id > ?) SELECT busy.author_id,"
                                + " count(*) FROM busy GROUP BY busy.author_id ORDER BY busy.author_id",
                        1L)
                .yields(row(1L, 1L), row(2L, 1L));
    }

    private static CompileCase nobodyRefersTo() {
        return compileCase(
                        "a common table expression that nothing refers to",
                        select(users.id).from(users).where(users.id.eq(1L)).with(BUSY))
                .all(
                        "WITH busy AS (SELECT posts.author_id FROM posts WHERE posts.id > ?) SELECT users.id FROM users"
                                + " WHERE users.id = ?",
                        1L,
                        1L)
                .yields(1L);
    }

    private static CompileCase changeNobodyRefersTo() {
        Cte gone = Cte.of("gone", delete(posts).where(posts.authorId.eq(2L)).returning(posts.id));
        return compileCase(
                        "a change that nothing refers to",
                        select(users.id).from(users).where(users.id.eq(1L)).with(gone))
                .on(
                        POSTGRESQL,
                        "WITH gone AS (DELETE FROM posts WHERE posts.author_id = ? RETURNING id) SELECT users.id FROM"
                                + " users WHERE users.id = ?",
                        2L,
                        1L)
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "a change in a common table expression")
                .yields(1L)
                .leaves(select(posts.id).from(posts).orderBy(posts.id), 1L, 2L);
    }
}
