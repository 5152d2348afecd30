package dev.aludel.testkit.cases;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.testkit.CompileCase;
import java.util.List;

/** What a {@code SELECT} yields, from where, and in which order. */
final class SelectCases {
    private SelectCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                yielded(), labels(), labelsAsOperands(), from(), impliedFrom(), distinct(), order(), nullOrder());
    }

    private static List<CompileCase> yielded() {
        return List.of(
                compileCase("one column", select(users.name).from(users).orderBy(users.id))
                        .all("SELECT users.name FROM users ORDER BY users.id")
                        .yields("Ana", "Bob", "Cleo", "O'Dan"),
                compileCase("two columns", select(users.id, users.name).from(users))
                        .all("SELECT users.id, users.name FROM users")
                        .yields(row(1L, "Ana"), row(2L, "Bob"), row(3L, "Cleo"), row(4L, "O'Dan")),
                compileCase("all columns", select(posts))
                        .all("SELECT posts.id, posts.author_id, posts.title, posts.score FROM posts")
                        .runs(),
                compileCase("all columns of an alias", select(posts.as("p")))
                        .all("SELECT p.id, p.author_id, p.title, p.score FROM posts AS p")
                        .runs(),
                compileCase(
                                "the same column twice",
                                select(users.id, users.id).from(users).where(users.id.eq(2L)))
                        .all("SELECT users.id, users.id AS id_1 FROM users WHERE users.id = ?", 2L)
                        .yields(row(2L, 2L)),
                compileCase("nothing but a literal", select(literal(1)))
                        .all("SELECT 1")
                        .yields(1),
                compileCase("a literal of each row", select(literal(1)).from(users))
                        .all("SELECT 1 FROM users")
                        .yields(1, 1, 1, 1));
    }

    private static List<CompileCase> labels() {
        var twice = users.id.times(2L).as("twice");
        return List.of(
                compileCase("a label", select(users.name.as("who")).from(users).where(users.id.eq(1L)))
                        .all("SELECT users.name AS who FROM users WHERE users.id = ?", 1L)
                        .yields("Ana"),
                compileCase(
                                "labels",
                                select(users.id.as("a"), count().as("b"))
                                        .from(users)
                                        .groupBy(users.id))
                        .all("SELECT users.id AS a, count(*) AS b FROM users GROUP BY users.id")
                        .yields(row(1L, 1L), row(2L, 1L), row(3L, 1L), row(4L, 1L)),
                compileCase(
                                "sorted by what has a label",
                                select(twice).from(users).orderBy(twice.desc()))
                        .all("SELECT users.id * ? AS twice FROM users ORDER BY twice DESC", 2L)
                        .yields(8L, 6L, 4L, 2L),
                compileCase(
                                "a condition on what has a label",
                                select(twice).from(users).where(twice.gt(6L)))
                        .all("SELECT users.id * ? AS twice FROM users WHERE users.id * ? > ?", 2L, 2L, 6L)
                        .yields(8L),
                compileCase(
                                "a label of what has a label",
                                select(users.name.as("a").as("b")).from(users).where(users.id.eq(1L)))
                        .all("SELECT users.name AS b FROM users WHERE users.id = ?", 1L)
                        .yields("Ana"),
                compileCase(
                                "equal labels",
                                select(users.id.as("a"), users.name.as("a"))
                                        .from(users)
                                        .where(users.id.eq(1L)))
                        .all("SELECT users.id AS a, users.name AS a FROM users WHERE users.id = ?", 1L)
                        .yields(row(1L, "Ana")));
    }

    /** Outside the list of a select a label is not written, and its expression is bracketed as it would be without. */
    private static List<CompileCase> labelsAsOperands() {
        var sum = users.id.plus(1L).as("sum");
        return List.of(
                compileCase(
                                "a product of what has a label",
                                select(sum.times(2L)).from(users).where(users.id.eq(1L)))
                        .all("SELECT (users.id + ?) * ? FROM users WHERE users.id = ?", 1L, 2L, 1L)
                        .yields(4L),
                compileCase(
                                "negative of what has a label",
                                select(sum.negate()).from(users).where(users.id.eq(1L)))
                        .all("SELECT -(users.id + ?) FROM users WHERE users.id = ?", 1L, 1L)
                        .yields(-2L),
                compileCase(
                                "negative of a literal with a label",
                                select(literal(-5).as("five").negate()))
                        .all("SELECT -(-5)")
                        .yields(5),
                compileCase(
                                "not a junction with a label",
                                select(users.id)
                                        .from(users)
                                        .where(not(users.active
                                                .eq(true)
                                                .or(users.id.eq(2L))
                                                .as("ok"))))
                        .all("SELECT users.id FROM users WHERE NOT (users.active = ? OR users.id = ?)", true, 2L)
                        .yields());
    }

    private static List<CompileCase> from() {
        return List.of(
                compileCase(
                                "from two tables",
                                select(users.id, posts.id).from(users, posts).where(users.id.eq(posts.authorId)))
                        .all("SELECT users.id, posts.id AS id_1 FROM users, posts WHERE users.id = posts.author_id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)),
                compileCase(
                                "from, given twice",
                                select(users.id)
                                        .from(users)
                                        .from(posts)
                                        .where(posts.id.eq(1L))
                                        .where(users.id.eq(2L)))
                        .all("SELECT users.id FROM users, posts WHERE posts.id = ? AND users.id = ?", 1L, 2L)
                        .yields(2L),
                compileCase(
                                "from an alias",
                                select(users.as("u").get(users.name)).from(users.as("u")))
                        .all("SELECT u.name FROM users AS u")
                        .yields("Ana", "Bob", "Cleo", "O'Dan"),
                compileCase(
                                "from an alias of an alias",
                                select(users.as("a").as("b").get(users.id))
                                        .from(users.as("a").as("b")))
                        .all("SELECT b.id FROM users AS b")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "from a table that yields nothing",
                                select(literal(1)).from(users).where(users.id.eq(9L)))
                        .all("SELECT 1 FROM users WHERE users.id = ?", 9L)
                        .yields());
    }

    private static List<CompileCase> impliedFrom() {
        var u = users.as("u");
        return List.of(
                compileCase("no from", select(users.name).where(users.id.eq(1L)))
                        .all("SELECT users.name FROM users WHERE users.id = ?", 1L)
                        .yields("Ana"),
                compileCase("no from, a column in a call", select(max(lower(users.name))))
                        .all("SELECT max(lower(users.name)) FROM users")
                        .yields("o'dan"),
                compileCase("no from, two tables", select(users.id, posts.id).where(posts.authorId.eq(users.id)))
                        .all("SELECT users.id, posts.id AS id_1 FROM users, posts WHERE posts.author_id = users.id")
                        .yields(row(1L, 1L), row(1L, 2L), row(2L, 3L)),
                compileCase(
                                "no from, a table in the condition alone",
                                select(users.id).where(users.id.eq(posts.authorId)))
                        .all("SELECT users.id FROM users, posts WHERE users.id = posts.author_id")
                        .yields(1L, 1L, 2L),
                compileCase(
                                "no from, an alias",
                                select(u.get(users.name)).where(u.get(users.id).eq(2L)))
                        .all("SELECT u.name FROM users AS u WHERE u.id = ?", 2L)
                        .yields("Bob"),
                compileCase(
                                "no from, a table and its alias",
                                select(users.id, u.get(users.id)).where(users.bossId.eq(u.get(users.id))))
                        .all("SELECT users.id, u.id AS id_1 FROM users, users AS u WHERE users.boss_id = u.id")
                        .yields(row(2L, 1L), row(3L, 1L), row(4L, 2L)),
                compileCase(
                                "no from, a table in the order alone",
                                select(literal(1)).orderBy(posts.id))
                        .all("SELECT 1 FROM posts ORDER BY posts.id")
                        .yields(1, 1, 1));
    }

    private static List<CompileCase> distinct() {
        return List.of(
                compileCase(
                                "distinct",
                                select(users.age)
                                        .from(users)
                                        .where(users.age.isNotNull())
                                        .asDistinct())
                        .all("SELECT DISTINCT users.age FROM users WHERE users.age IS NOT NULL")
                        .yields(31, 25),
                compileCase(
                                "distinct, said twice",
                                select(users.active).from(users).asDistinct().asDistinct())
                        .all("SELECT DISTINCT users.active FROM users")
                        .yields(true, false),
                compileCase(
                                "distinct and sorted",
                                select(users.active).from(users).asDistinct().orderBy(users.active))
                        .all("SELECT DISTINCT users.active FROM users ORDER BY users.active")
                        .yields(false, true));
    }

    private static List<CompileCase> order() {
        return List.of(
                compileCase("sorted", select(users.id).from(users).orderBy(users.name))
                        .all("SELECT users.id FROM users ORDER BY users.name")
                        .yields(1L, 2L, 3L, 4L),
                compileCase("sorted upwards", select(users.id).from(users).orderBy(users.name.asc()))
                        .all("SELECT users.id FROM users ORDER BY users.name")
                        .yields(1L, 2L, 3L, 4L),
                compileCase("sorted downwards", select(users.id).from(users).orderBy(users.name.desc()))
                        .all("SELECT users.id FROM users ORDER BY users.name DESC")
                        .yields(4L, 3L, 2L, 1L),
                compileCase("sorted by two", select(users.id).from(users).orderBy(users.active.desc(), users.id.desc()))
                        .all("SELECT users.id FROM users ORDER BY users.active DESC, users.id DESC")
                        .yields(4L, 3L, 1L, 2L),
                compileCase(
                                "sorted, said twice",
                                select(users.id)
                                        .from(users)
                                        .orderBy(users.active)
                                        .orderBy(users.id.desc()))
                        .all("SELECT users.id FROM users ORDER BY users.active, users.id DESC")
                        .yields(2L, 4L, 3L, 1L),
                compileCase(
                                "sorted by a call",
                                select(users.id)
                                        .from(users)
                                        .orderBy(lower(users.name).desc()))
                        .all("SELECT users.id FROM users ORDER BY lower(users.name) DESC")
                        .yields(4L, 3L, 2L, 1L),
                compileCase(
                                "sorted by what is not yielded",
                                select(users.name).from(users).orderBy(users.id.desc()))
                        .all("SELECT users.name FROM users ORDER BY users.id DESC")
                        .yields("O'Dan", "Cleo", "Bob", "Ana"));
    }

    private static List<CompileCase> nullOrder() {
        return List.of(
                compileCase("NULL sorted", select(users.age).from(users).orderBy(users.age))
                        .all("SELECT users.age FROM users ORDER BY users.age")
                        .yields(row((Object) null), 25, 25, 31)
                        .yieldsOn(POSTGRESQL, 25, 25, 31, row((Object) null)),
                compileCase(
                                "NULL sorted downwards",
                                select(users.age).from(users).orderBy(users.age.desc()))
                        .all("SELECT users.age FROM users ORDER BY users.age DESC")
                        .yields(31, 25, 25, row((Object) null))
                        .yieldsOn(POSTGRESQL, row((Object) null), 31, 25, 25));
    }
}
