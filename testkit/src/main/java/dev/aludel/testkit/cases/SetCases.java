package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Select;
import dev.aludel.sql.Subquery;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Queries put together: {@code UNION} and its kin. */
final class SetCases {
    private static final List<Dialect> BRACKETS = List.of(POSTGRESQL, MYSQL, MARIADB, H2);
    private static final Select<Long> IDS = select(users.id).from(users);
    private static final Select<Long> AUTHORS = select(posts.authorId).from(posts);

    private SetCases() {}

    static List<CompileCase> cases() {
        return Lines.all(operators(), orders(), operands(), fromItems());
    }

    private static List<CompileCase> operators() {
        return List.of(
                compileCase("union", IDS.union(AUTHORS).orderBy(users.id))
                        .all("SELECT users.id FROM users UNION SELECT posts.author_id FROM posts ORDER BY id")
                        .yields(1L, 2L, 3L, 4L),
                compileCase("union all", IDS.unionAll(AUTHORS).orderBy(users.id))
                        .all("SELECT users.id FROM users UNION ALL SELECT posts.author_id FROM posts ORDER BY id")
                        .yields(1L, 1L, 1L, 2L, 2L, 3L, 4L),
                compileCase("intersect", IDS.intersect(AUTHORS).orderBy(users.id))
                        .all("SELECT users.id FROM users INTERSECT SELECT posts.author_id FROM posts ORDER BY id")
                        .yields(1L, 2L),
                compileCase("except", IDS.except(AUTHORS).orderBy(users.id))
                        .all("SELECT users.id FROM users EXCEPT SELECT posts.author_id FROM posts ORDER BY id")
                        .yields(3L, 4L),
                compileCase(
                                "three queries",
                                IDS.unionAll(AUTHORS)
                                        .unionAll(IDS)
                                        .orderBy(users.id)
                                        .limit(3))
                        .all(
                                "SELECT users.id FROM users UNION ALL SELECT posts.author_id FROM posts UNION ALL"
                                        + " SELECT users.id FROM users ORDER BY id LIMIT ?",
                                3L)
                        .yields(1L, 1L, 1L));
    }

    private static List<CompileCase> orders() {
        return List.of(
                compileCase("a union, sorted downwards", IDS.union(AUTHORS).orderBy(users.id.desc()))
                        .all("SELECT users.id FROM users UNION SELECT posts.author_id FROM posts ORDER BY id DESC")
                        .yields(4L, 3L, 2L, 1L),
                compileCase(
                                "a part of a union",
                                IDS.union(AUTHORS).orderBy(users.id).limit(2).offset(1))
                        .all(
                                "SELECT users.id FROM users UNION SELECT posts.author_id FROM posts ORDER BY id LIMIT ?"
                                        + " OFFSET ?",
                                2L,
                                1L)
                        .yields(2L, 3L));
    }

    private static List<CompileCase> operands() {
        return List.of(
                compileCase(
                                "another operator within",
                                IDS.except(AUTHORS).unionAll(AUTHORS).orderBy(users.id))
                        .on(
                                BRACKETS,
                                "(SELECT users.id FROM users EXCEPT SELECT posts.author_id FROM posts) UNION ALL SELECT"
                                        + " posts.author_id FROM posts ORDER BY id")
                        .on(
                                SQLITE,
                                "SELECT * FROM (SELECT users.id FROM users EXCEPT SELECT posts.author_id FROM posts)"
                                        + " UNION ALL SELECT posts.author_id FROM posts ORDER BY id")
                        .yields(1L, 1L, 2L, 3L, 4L),
                compileCase(
                                "a limit within",
                                IDS.orderBy(users.id).limit(1).unionAll(AUTHORS).orderBy(users.id))
                        .on(
                                BRACKETS,
                                "(SELECT users.id FROM users ORDER BY users.id LIMIT ?) UNION ALL SELECT"
                                        + " posts.author_id FROM posts ORDER BY id",
                                1L)
                        .on(
                                SQLITE,
                                "SELECT * FROM (SELECT users.id FROM users ORDER BY users.id LIMIT ?) UNION ALL SELECT"
                                        + " posts.author_id FROM posts ORDER BY id",
                                1L)
                        .yields(1L, 1L, 1L, 2L));
    }

    private static List<CompileCase> fromItems() {
        Subquery ids = IDS.union(AUTHORS).as("ids");
        Subquery others = IDS.except(AUTHORS).unionAll(AUTHORS).as("others");
        return List.of(
                nested(),
                compileCase(
                                "a from-item that begins with another operator",
                                select(others.column("id")).from(others).orderBy(others.column("id")))
                        .all("SELECT others.id FROM ((SELECT users.id FROM users EXCEPT SELECT posts.author_id FROM"
                                + " posts) UNION ALL SELECT posts.author_id FROM posts) AS others ORDER BY"
                                + " others.id")
                        .on(
                                List.of(SQLITE, H2),
                                "SELECT others.id FROM (SELECT * FROM (SELECT users.id FROM users EXCEPT SELECT"
                                        + " posts.author_id FROM posts) UNION ALL SELECT posts.author_id FROM posts)"
                                        + " AS others ORDER BY others.id")
                        .yields(1L, 1L, 2L, 3L, 4L),
                compileCase(
                                "a union as a from-item",
                                select(ids.column("id")).from(ids).orderBy(ids.column("id")))
                        .all("SELECT ids.id FROM (SELECT users.id FROM users UNION SELECT posts.author_id FROM"
                                + " posts) AS ids ORDER BY ids.id")
                        .yields(1L, 2L, 3L, 4L));
    }

    private static CompileCase nested() {
        Subquery all = IDS.orderBy(users.id)
                .limit(2)
                .except(AUTHORS.where(posts.id.eq(1L)))
                .unionAll(AUTHORS)
                .as("nested");
        return compileCase(
                        "a from-item that begins with a limit in another operator",
                        select(all.column("id")).from(all).orderBy(all.column("id")))
                .all(
                        "SELECT nested.id FROM (((SELECT users.id FROM users ORDER BY users.id LIMIT ?) EXCEPT SELECT"
                                + " posts.author_id FROM posts WHERE posts.id = ?) UNION ALL SELECT posts.author_id"
                                + " FROM posts) AS nested ORDER BY nested.id",
                        2L,
                        1L)
                .on(
                        List.of(SQLITE, H2),
                        "SELECT nested.id FROM (SELECT * FROM (SELECT * FROM (SELECT users.id FROM users ORDER BY"
                            + " users.id LIMIT ?) EXCEPT SELECT posts.author_id FROM posts WHERE posts.id = ?) UNION"
                            + " ALL SELECT posts.author_id FROM posts) AS nested ORDER BY nested.id",
                        2L,
                        1L)
                .yields(1L, 1L, 2L, 2L);
    }
}
