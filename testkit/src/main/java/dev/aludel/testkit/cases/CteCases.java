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
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Common table expressions. */
final class CteCases {
    private CteCases() {}

    static List<CompileCase> cases() {
        Cte busy = select(posts.authorId, count().as("n"))
                .from(posts)
                .groupBy(posts.authorId)
                .cte("busy");
        Cte names = select(users.id, users.name)
                .from(users.join(busy, busy.get(posts.authorId).eq(users.id)))
                .cte("names");
        return List.of(
                compileCase(
                                "a common table expression",
                                select(busy.get(posts.authorId), busy.column("n"))
                                        .from(busy)
                                        .orderBy(busy.column("n").desc()))
                        .all("WITH busy AS (SELECT posts.author_id, count(*) AS n FROM posts GROUP BY"
                                + " posts.author_id) SELECT busy.author_id, busy.n FROM busy ORDER BY"
                                + " busy.n DESC")
                        .yields(row(1L, 2L), row(2L, 1L)),
                compileCase(
                                "one that uses another",
                                select(names.get(users.name))
                                        .from(names)
                                        .where(names.get(users.id).gt(1L)))
                        .all(
                                "WITH busy AS (SELECT posts.author_id, count(*) AS n FROM posts GROUP BY"
                                    + " posts.author_id), names AS (SELECT users.id, users.name FROM users JOIN busy"
                                    + " ON busy.author_id = users.id) SELECT names.name FROM names WHERE names.id > ?",
                                1L)
                        .yields("Bob"),
                values(),
                recursive(),
                change(),
                ofChange());
    }

    /** The values of the expression come before those of the statement, as their places do. */
    private static CompileCase values() {
        Cte small = select(users.id).from(users).where(users.id.lt(4L)).cte("small");
        return compileCase(
                        "values within and without",
                        select(small.get(users.id))
                                .from(small)
                                .where(small.get(users.id).gt(2L)))
                .all(
                        "WITH small AS (SELECT users.id FROM users WHERE users.id < ?) SELECT small.id FROM small"
                                + " WHERE small.id > ?",
                        4L,
                        2L)
                .yields(3L);
    }

    private static CompileCase ofChange() {
        Cte small = select(users.id).from(users).where(users.id.lt(4L)).cte("small");
        return compileCase(
                        "a change that uses one",
                        delete(posts)
                                .where(posts.authorId.in(
                                        select(small.get(users.id)).from(small))))
                .all(
                        "WITH small AS (SELECT users.id FROM users WHERE users.id < ?) DELETE FROM posts WHERE"
                                + " posts.author_id IN (SELECT small.id FROM small)",
                        4L)
                .refused(List.of(MARIADB, H2), "a common table expression before a change")
                .changes(3);
    }

    private static CompileCase recursive() {
        Cte staff = Cte.recursive(
                "staff",
                select(users.id, users.name).from(users).where(users.bossId.isNull()),
                found -> select(users.id, users.name).from(users.join(found, users.bossId.eq(found.get(users.id)))));
        return compileCase(
                        "recursion", select(staff.get(users.name)).from(staff).orderBy(staff.get(users.id)))
                .all("WITH RECURSIVE staff (id, name) AS (SELECT users.id, users.name FROM users WHERE"
                        + " users.boss_id IS NULL UNION ALL SELECT users.id, users.name FROM users JOIN staff ON"
                        + " users.boss_id = staff.id) SELECT staff.name FROM staff ORDER BY staff.id")
                .yields("Ana", "Bob", "Cleo", "O'Dan");
    }

    private static CompileCase change() {
        Cte gone = Cte.of("gone", delete(posts).where(posts.authorId.eq(2L)).returning(posts.title));
        return compileCase("a change", select(gone.get(posts.title)).from(gone))
                .on(
                        POSTGRESQL,
                        "WITH gone AS (DELETE FROM posts WHERE posts.author_id = ? RETURNING title) SELECT gone.title"
                                + " FROM gone",
                        2L)
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "a change in a common table expression")
                .yields("100%");
    }
}
