package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.tuple;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Condition;
import dev.aludel.sql.Select;
import dev.aludel.sql.Subquery;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Queries within statements: as values, in conditions, as from-items. */
final class SubqueryCases {
    private static final List<Dialect> ALL = List.of(SQLITE, POSTGRESQL, MYSQL, MARIADB, H2);
    private static final Condition OWN = posts.authorId.eq(users.id);

    private SubqueryCases() {}

    static List<CompileCase> cases() {
        return Lines.all(values(), conditions(), sets(), correlation(), fromItems(), outside(), changes());
    }

    private static List<CompileCase> values() {
        Select<Long> number = select(count()).from(posts).where(OWN);
        return List.of(
                Lines.value("a query as a value", number.asValue())
                        .all("(SELECT count(*) FROM posts WHERE posts.author_id = users.id)")
                        .yields(2L),
                Lines.value("a query as a value, with a label", number.asValue().as("n"))
                        .all("(SELECT count(*) FROM posts WHERE posts.author_id = users.id) AS n")
                        .yields(2L),
                Lines.where("a query compared", number.asValue().eq(1L))
                        .all("(SELECT count(*) FROM posts WHERE posts.author_id = users.id) = ?", 1L)
                        .yields(2L),
                Lines.where(
                                "compared with a query",
                                users.age.eq(select(max(users.as("u").get(users.age)))
                                        .asValue()))
                        .all("users.age = (SELECT max(u.age) FROM users AS u)")
                        .yields(1L));
    }

    private static List<CompileCase> conditions() {
        return List.of(
                Lines.where("exists", select(posts.id).from(posts).where(OWN).exists())
                        .all("EXISTS (SELECT posts.id FROM posts WHERE posts.author_id = users.id)")
                        .yields(1L, 2L),
                Lines.where(
                                "not exists",
                                select(posts.id).from(posts).where(OWN).exists().not())
                        .all("NOT EXISTS (SELECT posts.id FROM posts WHERE posts.author_id = users.id)")
                        .yields(3L, 4L),
                Lines.where(
                                "exists in a junction",
                                select(posts.id)
                                        .from(posts)
                                        .where(OWN)
                                        .exists()
                                        .not()
                                        .and(users.active))
                        .all("NOT EXISTS (SELECT posts.id FROM posts WHERE posts.author_id = users.id) AND"
                                + " users.active")
                        .yields(3L, 4L));
    }

    private static List<CompileCase> sets() {
        Select<Long> authors = select(posts.authorId).from(posts);
        return List.of(
                Lines.where("in a query", users.id.in(authors))
                        .all("users.id IN (SELECT posts.author_id FROM posts)")
                        .yields(1L, 2L),
                Lines.where("in a sorted query", users.id.in(authors.orderBy(posts.title)))
                        .all("users.id IN (SELECT posts.author_id FROM posts ORDER BY posts.title)")
                        .on(H2, "users.id IN (SELECT posts.author_id FROM posts)")
                        .yields(1L, 2L),
                Lines.where(
                                "in the first of a query",
                                users.id.in(authors.orderBy(posts.title).limit(1)))
                        .all("users.id IN (SELECT posts.author_id FROM posts ORDER BY posts.title LIMIT ?)", 1L)
                        .refused(List.of(MYSQL, MARIADB), "a limit within the query of IN, ANY or ALL")
                        .yields(2L),
                Lines.where(
                                "a tuple in a sorted query",
                                tuple(users.id, users.id)
                                        .in(select(posts.authorId, posts.id)
                                                .from(posts)
                                                .orderBy(posts.title)))
                        .all("(users.id, users.id) IN (SELECT posts.author_id, posts.id FROM posts ORDER BY"
                                + " posts.title)")
                        .on(H2, "(users.id, users.id) IN (SELECT posts.author_id, posts.id FROM posts)")
                        .yields(1L),
                Lines.where("not in a query", users.id.notIn(authors))
                        .all("users.id NOT IN (SELECT posts.author_id FROM posts)")
                        .yields(3L, 4L),
                Lines.where("not, of in a query", users.id.in(authors).not())
                        .all("users.id NOT IN (SELECT posts.author_id FROM posts)")
                        .yields(3L, 4L));
    }

    private static List<CompileCase> correlation() {
        return List.of(
                Lines.where(
                                "a table of the query around is seen",
                                select(posts.id).where(OWN).exists())
                        .all("EXISTS (SELECT posts.id FROM posts WHERE posts.author_id = users.id)")
                        .yields(1L, 2L),
                Lines.where(
                                "a query with no other table has its own",
                                select(users.id).where(users.age.gt(30)).exists())
                        .all("EXISTS (SELECT users.id FROM users WHERE users.age > ?)", 30)
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "a table two queries further out",
                                select(users.id)
                                        .from(users)
                                        .where(select(posts.id)
                                                .where(select(posts.as("p").get(posts.id))
                                                        .from(posts.as("p"))
                                                        .where(posts.as("p")
                                                                .get(posts.authorId)
                                                                .eq(users.id))
                                                        .exists())
                                                .exists())
                                        .orderBy(users.id))
                        .all("SELECT users.id FROM users WHERE EXISTS (SELECT posts.id FROM posts WHERE EXISTS"
                                + " (SELECT p.id FROM posts AS p WHERE p.author_id = users.id)) ORDER BY users.id")
                        .yields(1L, 2L));
    }

    private static List<CompileCase> fromItems() {
        Subquery busy = select(posts.authorId, count().as("n"))
                .from(posts)
                .groupBy(posts.authorId)
                .as("busy");
        Subquery twice = select(users.id, users.as("u").get(users.id))
                .from(users.join(users.as("u"), users.as("u").get(users.bossId).eq(users.id)))
                .as("pairs");
        Subquery next = select(users.id.plus(1L), max(users.age))
                .from(users)
                .groupBy(users.id)
                .as("t");
        return List.of(
                compileCase(
                                "a query as a from-item",
                                select(users.name, busy.column("n"))
                                        .from(users.join(
                                                busy, busy.get(posts.authorId).eq(users.id)))
                                        .orderBy(users.id))
                        .all("SELECT users.name, busy.n FROM users JOIN (SELECT posts.author_id, count(*) AS n FROM"
                                + " posts GROUP BY posts.author_id) AS busy ON busy.author_id = users.id ORDER BY"
                                + " users.id")
                        .yields(row("Ana", 2L), row("Bob", 1L)),
                compileCase(
                                "a query as a from-item, columns told apart",
                                select(twice.column("id_1")).from(twice).orderBy(twice.column("id_1")))
                        .all("SELECT pairs.id_1 FROM (SELECT users.id, u.id AS id_1 FROM users JOIN users AS u ON"
                                + " u.boss_id = users.id) AS pairs ORDER BY pairs.id_1")
                        .yields(2L, 3L, 4L),
                compileCase(
                                "a query as a from-item, values without names",
                                select(next.column("column_1")).from(next).orderBy(next.column("column_1")))
                        .all(
                                "SELECT t.column_1 FROM (SELECT users.id + ? AS column_1, max(users.age) AS max FROM"
                                        + " users GROUP BY users.id) AS t ORDER BY t.column_1",
                                1L)
                        .yields(2L, 3L, 4L, 5L));
    }

    private static List<CompileCase> outside() {
        Subquery busy = select(count().as("n")).from(posts).as("busy");
        return List.of(
                compileCase("a column of a query that is not selected from", select(busy.column("n")))
                        .refused(ALL, "a column of the query 'busy'"),
                lateral());
    }

    private static CompileCase lateral() {
        Subquery last = select(posts.title)
                .from(posts)
                .where(OWN)
                .orderBy(posts.id.desc())
                .limit(1)
                .as("last")
                .lateral();
        return compileCase(
                        "a query that sees what is beside it",
                        select(users.name, last.get(posts.title))
                                .from(users, last)
                                .orderBy(users.id))
                .on(
                        List.of(POSTGRESQL, MYSQL),
                        "SELECT users.name, last.title FROM users, LATERAL (SELECT posts.title FROM posts WHERE"
                            + " posts.author_id = users.id ORDER BY posts.id DESC LIMIT ?) AS last ORDER BY users.id",
                        1L)
                .refused(List.of(SQLITE, MARIADB, H2), "LATERAL")
                .yields(row("Ana", "Sun"), row("Bob", "100%"));
    }

    private static List<CompileCase> changes() {
        return List.of(
                compileCase(
                                "a query as a new value",
                                update(users)
                                        .set(
                                                users.nick,
                                                select(max(posts.title))
                                                        .where(OWN)
                                                        .asValue())
                                        .where(users.id.eq(1L)))
                        .all(
                                "UPDATE users SET nick = (SELECT max(posts.title) FROM posts WHERE posts.author_id ="
                                        + " users.id) WHERE users.id = ?",
                                1L)
                        .changes(1)
                        .leaves(select(users.nick).from(users).where(users.id.eq(1L)), "Sun"),
                compileCase(
                                "a query in the condition of a delete",
                                delete(posts)
                                        .where(posts.authorId.in(
                                                select(users.id).from(users).where(users.active.eq(false)))))
                        .all(
                                "DELETE FROM posts WHERE posts.author_id IN (SELECT users.id FROM users WHERE"
                                        + " users.active = ?)",
                                false)
                        .changes(1)
                        .leaves(select(posts.title).from(posts).orderBy(posts.id), "Rain", "Sun"));
    }
}
