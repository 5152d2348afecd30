package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.all;
import static dev.aludel.sql.Sql.any;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.tuple;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.sql.Expression;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.KnownDialects;
import java.util.List;

/** Comparisons with any or all of a query and with tuples, and the first of rows that have values in common. */
final class QuantifierCases {
    private static final Select<Long> AUTHORS = select(posts.authorId).from(posts);

    private QuantifierCases() {}

    static List<CompileCase> cases() {
        return Lines.all(quantified(), misplaced(), tuples(), tupleQueries(), distinct());
    }

    private static List<CompileCase> quantified() {
        return List.of(
                quantified("equal to any", users.id.eq(any(AUTHORS)), "= ANY").yields(1L, 2L),
                quantified("greater than all", users.id.gt(all(AUTHORS)), "> ALL")
                        .yields(3L, 4L),
                quantified("not greater than all", users.id.gt(all(AUTHORS)).not(), "<= ANY")
                        .yields(1L, 2L),
                quantified("not equal to any", users.id.eq(any(AUTHORS)).not(), "<> ALL")
                        .yields(3L, 4L),
                quantified("any less", any(AUTHORS).lt(users.id), "> ANY").yields(2L, 3L, 4L),
                quantified("all less or equal", all(AUTHORS).le(users.id), ">= ALL")
                        .yields(2L, 3L, 4L),
                quantified("any greater", any(AUTHORS).gt(users.id), "< ANY").yields(1L),
                quantified("all greater or equal", all(AUTHORS).ge(users.id), "<= ALL")
                        .yields(1L),
                quantified("any equal", any(AUTHORS).eq(users.id), "= ANY").yields(1L, 2L),
                where("equal to any, sorted", users.id.eq(any(AUTHORS.orderBy(posts.title))))
                        .all("users.id = ANY (SELECT posts.author_id FROM posts ORDER BY posts.title)")
                        .on(H2, "users.id = ANY (SELECT posts.author_id FROM posts)")
                        .refused(SQLITE, "ANY or ALL of a query")
                        .yields(1L, 2L),
                quantified("all different", all(AUTHORS).ne(users.id), "<> ALL").yields(3L, 4L));
    }

    private static CompileCase quantified(String name, Expression<Boolean> condition, String operator) {
        return where(name, condition)
                .all("users.id " + operator + " (SELECT posts.author_id FROM posts)")
                .refused(SQLITE, "ANY or ALL of a query");
    }

    private static List<CompileCase> misplaced() {
        return List.of(
                where("any outside of a comparison", any(AUTHORS).isNull())
                        .refused(KnownDialects.ALL, "ANY of a query outside of a comparison"),
                where("any on both sides", any(AUTHORS).eq(all(AUTHORS)))
                        .refused(KnownDialects.ALL, "ALL of a query outside of a comparison"));
    }

    private static List<CompileCase> tuples() {
        return List.of(
                where("tuple equal", tuple(users.id, users.name).eq(2L, "Bob"))
                        .all("(users.id, users.name) = (?, ?)", 2L, "Bob")
                        .yields(2L),
                where("tuple different", tuple(users.id, users.active).ne(2L, false))
                        .all("(users.id, users.active) <> (?, ?)", 2L, false)
                        .yields(1L, 3L, 4L),
                where("tuple greater", tuple(users.age, users.id).gt(25, 2L))
                        .all("(users.age, users.id) > (?, ?)", 25, 2L)
                        .yields(1L, 4L),
                where("tuple greater or equal", tuple(users.age, users.id).ge(25, 2L))
                        .all("(users.age, users.id) >= (?, ?)", 25, 2L)
                        .yields(1L, 2L, 4L),
                where("tuple less", tuple(users.age, users.id).lt(25, literal(4L)))
                        .all("(users.age, users.id) < (?, 4)", 25)
                        .yields(2L),
                where("tuple less or equal", tuple(users.age, users.id).le(25, 4L))
                        .all("(users.age, users.id) <= (?, ?)", 25, 4L)
                        .yields(2L, 4L),
                where("tuple not less", tuple(users.age, users.id).lt(25, 4L).not())
                        .all("(users.age, users.id) >= (?, ?)", 25, 4L)
                        .yields(1L, 4L),
                where("tuple of columns", tuple(users.id, users.name).eq(users.id, users.nick))
                        .all("(users.id, users.name) = (users.id, users.nick)")
                        .yields()
                        .yieldsOn(MARIADB, 3L));
    }

    private static List<CompileCase> tupleQueries() {
        Select<Row> rows = select(posts.authorId, posts.id).from(posts);
        return List.of(
                where("tuple in a query", tuple(users.id, users.id).in(rows))
                        .all("(users.id, users.id) IN (SELECT posts.author_id, posts.id FROM posts)")
                        .yields(1L),
                where("tuple not in a query", tuple(users.id, users.id).in(rows).not())
                        .all("(users.id, users.id) NOT IN (SELECT posts.author_id, posts.id FROM posts)")
                        .yields(2L, 3L, 4L));
    }

    private static List<CompileCase> distinct() {
        return List.of(
                compileCase(
                                "the first of those in common",
                                select(posts.authorId, posts.id)
                                        .from(posts)
                                        .asDistinctOn(posts.authorId)
                                        .orderBy(posts.authorId.asc(), posts.id.desc()))
                        .all("SELECT DISTINCT ON (posts.author_id) posts.author_id, posts.id FROM posts"
                                + " ORDER BY posts.author_id, posts.id DESC")
                        .refused(SQLITE, "DISTINCT ON")
                        .refused(MYSQL_FAMILY, "DISTINCT ON")
                        .yields(row(1L, 2L), row(2L, 3L)),
                compileCase(
                                "the first of those in common in two values",
                                select(posts.id).from(posts).asDistinctOn(posts.authorId, posts.title))
                        .all("SELECT DISTINCT ON (posts.author_id, posts.title) posts.id FROM posts")
                        .refused(SQLITE, "DISTINCT ON")
                        .refused(MYSQL_FAMILY, "DISTINCT ON")
                        .yields(1L, 2L, 3L));
    }
}
