package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.ALL;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.Alias;
import dev.aludel.sql.Cte;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Changes that speak of other tables than the one they change. */
final class OtherTableCases {
    private OtherTableCases() {}

    private static final Select<Row> TITLES =
            select(posts.id, posts.title).from(posts).orderBy(posts.id);

    static List<CompileCase> cases() {
        return Lines.all(
                inserts(),
                insertsOfNamed(),
                updates(),
                updatesReturning(),
                updatesOfSeveral(),
                deletes(),
                strangers(),
                expressions());
    }

    private static List<CompileCase> inserts() {
        return List.of(
                compileCase(
                                "insert the rows of a query",
                                insert(posts)
                                        .columns(posts.authorId, posts.title)
                                        .from(select(users.id, users.name)
                                                .from(users)
                                                .where(users.age.eq(31))))
                        .all(
                                "INSERT INTO posts (author_id, title) SELECT users.id, users.name FROM users WHERE"
                                        + " users.age = ?",
                                31)
                        .changes(1)
                        .leaves(select(posts.authorId).from(posts).where(posts.title.eq("Ana")), 1L),
                compileCase(
                                "insert the rows of a query, returning",
                                insert(posts)
                                        .columns(posts.authorId, posts.title)
                                        .from(select(users.id, users.name)
                                                .from(users)
                                                .where(users.age.eq(31)))
                                        .returning(posts.title))
                        .all(
                                "INSERT INTO posts (author_id, title) SELECT users.id, users.name FROM users WHERE"
                                        + " users.age = ? RETURNING title",
                                31)
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(
                                H2,
                                "SELECT title FROM FINAL TABLE (INSERT INTO posts (author_id, title) SELECT users.id,"
                                        + " users.name FROM users WHERE users.age = ?)",
                                31)
                        .yields("Ana"));
    }

    private static List<CompileCase> insertsOfNamed() {
        Cte young =
                select(users.id, users.name).from(users).where(users.age.lt(30)).cte("young");
        return List.of(compileCase(
                        "insert the rows of a common table expression",
                        insert(posts)
                                .columns(posts.authorId, posts.title)
                                .from(select(young.get(users.id), young.get(users.name))
                                        .from(young)))
                .all(
                        "WITH young AS (SELECT users.id, users.name FROM users WHERE users.age < ?) INSERT INTO posts"
                                + " (author_id, title) SELECT young.id, young.name FROM young",
                        30)
                .on(
                        List.of(MYSQL, MARIADB, H2),
                        "INSERT INTO posts (author_id, title) WITH young AS (SELECT users.id, users.name FROM users"
                                + " WHERE users.age < ?) SELECT young.id, young.name FROM young",
                        30)
                .changes(2));
    }

    private static List<CompileCase> updates() {
        Alias author = users.as("a");
        return List.of(
                updateFromAnotherTable(),
                compileCase(
                                "update from an alias",
                                update(posts)
                                        .set(posts.title, author.get(users.name))
                                        .from(author)
                                        .where(posts.authorId.eq(author.get(users.id))))
                        .all("UPDATE posts SET title = a.name FROM users AS a WHERE posts.author_id = a.id")
                        .on(
                                MYSQL_FAMILY,
                                "UPDATE posts, users AS a SET posts.title = a.name WHERE posts.author_id = a.id")
                        .on(
                                H2,
                                "MERGE INTO posts USING users AS a ON posts.author_id = a.id WHEN MATCHED THEN UPDATE"
                                        + " SET title = a.name")
                        .changes(3)
                        .leaves(TITLES, row(1L, "Ana"), row(2L, "Ana"), row(3L, "Bob")));
    }

    private static CompileCase updateFromAnotherTable() {
        return compileCase(
                        "update from another table",
                        update(posts)
                                .set(posts.title, users.name)
                                .from(users)
                                .where(posts.authorId.eq(users.id).and(users.age.eq(31))))
                .all(
                        "UPDATE posts SET title = users.name FROM users WHERE posts.author_id = users.id AND"
                                + " users.age = ?",
                        31)
                .on(
                        MYSQL_FAMILY,
                        "UPDATE posts, users SET posts.title = users.name WHERE posts.author_id = users.id AND"
                                + " users.age = ?",
                        31)
                .on(
                        H2,
                        "MERGE INTO posts USING users ON posts.author_id = users.id AND users.age = ? WHEN"
                                + " MATCHED THEN UPDATE SET title = users.name",
                        31)
                .changes(2)
                .leaves(TITLES, row(1L, "Ana"), row(2L, "Ana"), row(3L, "100%"));
    }

    private static List<CompileCase> updatesReturning() {
        return List.of(
                updateFromAnotherTableReturning(),
                compileCase(
                                "update returning columns of another table",
                                update(posts)
                                        .set(posts.title, "x")
                                        .from(users)
                                        .where(posts.authorId.eq(users.id).and(users.age.eq(25)))
                                        .returning(posts.id, users.name))
                        .refused(List.of(SQLITE, H2), "RETURNING columns of other tables")
                        .on(
                                POSTGRESQL,
                                "UPDATE posts SET title = ? FROM users WHERE posts.author_id = users.id AND users.age"
                                        + " = ? RETURNING posts.id, users.name",
                                "x",
                                25)
                        .refused(MYSQL_FAMILY, "UPDATE … RETURNING")
                        .yields(row(3L, "Bob")));
    }

    private static CompileCase updateFromAnotherTableReturning() {
        return compileCase(
                        "update from another table, returning",
                        update(posts)
                                .set(posts.title, "x")
                                .from(users)
                                .where(posts.authorId.eq(users.id).and(users.age.eq(25)))
                                .returning(posts.id))
                .all(
                        "UPDATE posts SET title = ? FROM users WHERE posts.author_id = users.id AND users.age"
                                + " = ? RETURNING id",
                        "x",
                        25)
                .on(
                        POSTGRESQL,
                        "UPDATE posts SET title = ? FROM users WHERE posts.author_id = users.id AND users.age"
                                + " = ? RETURNING posts.id",
                        "x",
                        25)
                .refused(MYSQL_FAMILY, "UPDATE … RETURNING")
                .on(
                        H2,
                        "SELECT id FROM FINAL TABLE (MERGE INTO posts USING users ON posts.author_id ="
                                + " users.id AND users.age = ? WHEN MATCHED THEN UPDATE SET title = ?)",
                        25,
                        "x")
                .yields(3L);
    }

    private static List<CompileCase> updatesOfSeveral() {
        Alias boss = users.as("b");
        return List.of(compileCase(
                        "update from a join",
                        update(posts)
                                .set(posts.title, boss.get(users.name))
                                .from(users.join(boss, users.bossId.eq(boss.get(users.id))))
                                .where(posts.authorId.eq(users.id)))
                .all("UPDATE posts SET title = b.name FROM users JOIN users AS b ON users.boss_id = b.id WHERE"
                        + " posts.author_id = users.id")
                .on(
                        MYSQL_FAMILY,
                        "UPDATE posts, users JOIN users AS b ON users.boss_id = b.id SET posts.title = b.name WHERE"
                                + " posts.author_id = users.id")
                .refused(H2, "UPDATE … FROM several tables")
                .changes(1)
                .leaves(TITLES, row(1L, "Rain"), row(2L, "Sun"), row(3L, "Ana")));
    }

    private static List<CompileCase> deletes() {
        Cte young = select(users.id).from(users).where(users.age.lt(30)).cte("young");
        return List.of(
                deleteUsingAnotherTable(),
                compileCase("delete using another table, of all", delete(posts).using(users))
                        .all("DELETE FROM posts WHERE EXISTS (SELECT 1 FROM users)")
                        .on(POSTGRESQL, "DELETE FROM posts USING users")
                        .on(MYSQL_FAMILY, "DELETE FROM posts USING posts, users")
                        .changes(3),
                compileCase(
                                "delete with a common table expression",
                                delete(posts)
                                        .where(posts.authorId.in(
                                                select(young.get(users.id)).from(young))))
                        .all(
                                "WITH young AS (SELECT users.id FROM users WHERE users.age < ?) DELETE FROM posts WHERE"
                                        + " posts.author_id IN (SELECT young.id FROM young)",
                                30)
                        .refused(List.of(MARIADB, H2), "a common table expression before a change")
                        .changes(1)
                        .leaves(TITLES, row(1L, "Rain"), row(2L, "Sun")));
    }

    private static CompileCase deleteUsingAnotherTable() {
        return compileCase(
                        "delete using another table",
                        delete(posts)
                                .using(users)
                                .where(posts.authorId.eq(users.id).and(users.age.eq(31))))
                .all(
                        "DELETE FROM posts WHERE EXISTS (SELECT 1 FROM users WHERE posts.author_id = users.id"
                                + " AND users.age = ?)",
                        31)
                .on(POSTGRESQL, "DELETE FROM posts USING users WHERE posts.author_id = users.id AND users.age = ?", 31)
                .on(
                        MYSQL_FAMILY,
                        "DELETE FROM posts USING posts, users WHERE posts.author_id = users.id AND users.age =" + " ?",
                        31)
                .changes(2)
                .leaves(TITLES, row(3L, "100%"));
    }

    private static List<CompileCase> strangers() {
        return List.of(
                compileCase(
                                "a column of a table that is not there",
                                select(users.name).from(posts).where(users.age.gt(1)))
                        .refused(ALL, "the column users.name, whose table is not among the from-items"),
                compileCase(
                                "an update by a table that is not there",
                                update(posts).set(posts.title, users.name))
                        .refused(ALL, "the column users.name, whose table is not among the from-items"),
                compileCase(
                                "an update where another table has something that is not there",
                                update(posts).set(posts.title, "x").where(users.name.eq("Ana")))
                        .refused(ALL, "the column users.name, whose table is not among the from-items"),
                compileCase(
                                "a delete where another table has something that is not there",
                                delete(posts).where(posts.authorId.eq(users.id)))
                        .refused(ALL, "the column users.id, whose table is not among the from-items"),
                compileCase(
                                "an insert of a column of a table that is not there",
                                insert(posts).set(posts.authorId, 1L).set(posts.title, users.name))
                        .refused(ALL, "the column users.name, whose table is not among the from-items"));
    }

    private static List<CompileCase> expressions() {
        return List.of(
                compileCase(
                                "an insert of what a query says of a table",
                                insert(posts)
                                        .set(posts.authorId, 1L)
                                        .set(
                                                posts.title,
                                                select(users.name)
                                                        .where(users.id.eq(literal(2L)))
                                                        .asValue()))
                        .all(
                                "INSERT INTO posts (author_id, title) VALUES (?, (SELECT users.name FROM users"
                                        + " WHERE users.id = 2))",
                                1L)
                        .changes(1),
                compileCase(
                                "update by a query",
                                update(posts)
                                        .set(
                                                posts.title,
                                                select(users.name)
                                                        .from(users)
                                                        .where(users.id.eq(posts.authorId))
                                                        .asValue()))
                        .all("UPDATE posts SET title = (SELECT users.name FROM users WHERE users.id = posts.author_id)")
                        .changes(3)
                        .leaves(TITLES, row(1L, "Ana"), row(2L, "Ana"), row(3L, "Bob")));
    }
}
