package dev.aludel.testkit.cases;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Subquery;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Types;
import java.util.List;

/** What values are called: names that several values have, names that are too long, and groups and orders by them. */
final class LabelCases {
    private static final Labeled<Integer> NEXT = users.age.plus(1).as("next_age");

    private LabelCases() {}

    static List<CompileCase> cases() {
        return Lines.all(twins(), mixed(), lengths(), groups(), places());
    }

    private static List<CompileCase> twins() {
        Column<Long> boss = users.as("u").get(users.id);
        FromItem both = users.join(users.as("u"), users.as("u").get(users.id).eq(users.bossId));
        return List.of(
                compileCase(
                                "two columns of one name",
                                select(users.id, boss).from(both).orderBy(users.id, boss))
                        .all("SELECT users.id, u.id AS id_1 FROM users JOIN users AS u ON u.id = users.boss_id"
                                + " ORDER BY users.id, u.id")
                        .yields(row(2L, 1L), row(3L, 1L), row(4L, 2L)),
                compileCase(
                                "one column twice",
                                select(users.id, users.name, users.id)
                                        .from(users)
                                        .where(users.id.eq(literal(1L))))
                        .all("SELECT users.id, users.name, users.id AS id_1 FROM users WHERE users.id = 1")
                        .yields(row(1L, "Ana", 1L)),
                compileCase(
                                "two columns of one name in queries put together",
                                select(users.id, users.id)
                                        .from(users)
                                        .where(users.id.lt(literal(2L)))
                                        .unionAll(
                                                select(posts.id, posts.authorId).from(posts)))
                        .all("SELECT users.id, users.id AS id_1 FROM users WHERE users.id < 2"
                                + " UNION ALL SELECT posts.id, posts.author_id FROM posts")
                        .yields(row(1L, 1L), row(1L, 1L), row(2L, 1L), row(3L, 2L)));
    }

    private static List<CompileCase> mixed() {
        return List.of(
                compileCase(
                                "two calls of one function",
                                select(count(), count(users.age)).from(users))
                        .all("SELECT count(*) AS count, count(users.age) AS count_1 FROM users")
                        .on(MYSQL_FAMILY, "SELECT count(*) AS `count`, count(users.age) AS count_1 FROM users")
                        .yields(row(4L, 3L)),
                compileCase(
                                "a label that is the name of a column",
                                select(users.id, users.bossId.as("id"))
                                        .from(users)
                                        .where(users.id.eq(literal(2L))))
                        .all("SELECT users.id AS id_1, users.boss_id AS id FROM users WHERE users.id = 2")
                        .yields(row(2L, 1L)),
                compileCase(
                                "one label twice",
                                select(users.id.as("n"), users.bossId.as("n"))
                                        .from(users)
                                        .where(users.id.eq(literal(2L))))
                        .all("SELECT users.id AS n, users.boss_id AS n FROM users WHERE users.id = 2")
                        .yields(row(2L, 1L)),
                twice(),
                compileCase(
                                "a function of a package twice",
                                select(dotted(1L), dotted(2L)).from(users))
                        .all("SELECT pkg.f(users.id, 1) AS f, pkg.f(users.id, 2) AS f_1 FROM users")
                        .notRun("no database has such a function"));
    }

    private static CompileCase twice() {
        Subquery twice =
                select(users.id.as("n"), users.bossId.as("n")).from(users).as("t");
        return compileCase(
                        "one label twice in a query as a from-item",
                        select(twice.column("n"), twice.column("n_1"))
                                .from(twice)
                                .where(twice.get(users.id).eq(literal(2L))))
                .all("SELECT t.n, t.n_1 FROM (SELECT users.id AS n, users.boss_id AS n_1 FROM users) AS t"
                        + " WHERE t.n = 2")
                .yields(row(2L, 1L));
    }

    private static Expression<Long> dotted(long number) {
        return function("pkg.f", Types.BIGINT, users.id, literal(number));
    }

    private static List<CompileCase> lengths() {
        String longest = "n".repeat(63);
        Subquery inner = select(users.id.as(longest))
                .from(users)
                .where(users.id.eq(literal(1L)))
                .as("t");
        Column<?> column = inner.column(longest);
        Subquery outer = select(column, column).from(inner).as("o");
        String twins = "SELECT t." + longest + ", t." + longest + " AS {} FROM (SELECT users.id AS " + longest
                + " FROM users WHERE users.id = 1) AS t";
        return List.of(
                cut("a number makes a name too long", select(column, column).from(inner), twins)
                        .yields(row(1L, 1L)),
                cut(
                                "a column whose name a number makes too long",
                                select(outer.column(longest + "_1")).from(outer),
                                "SELECT o.{} FROM (" + twins + ") AS o")
                        .yields(1L));
    }

    private static CompileCase cut(String name, Statement<?> statement, String sql) {
        String longest = "n".repeat(63);
        return compileCase(name, statement)
                .all(sql.replace("{}", longest + "_1"))
                .on(POSTGRESQL, sql.replace("{}", longest.substring(8) + "_0090"))
                .on(MYSQL_FAMILY, sql.replace("{}", longest.substring(7) + "_0090"));
    }

    private static List<CompileCase> groups() {
        return List.of(
                compileCase(
                                "grouped by a label",
                                select(NEXT, count())
                                        .from(users)
                                        .where(users.age.isNotNull())
                                        .groupBy(NEXT)
                                        .orderBy(NEXT))
                        .all(
                                "SELECT users.age + ? AS next_age, count(*) FROM users WHERE users.age IS NOT NULL"
                                        + " GROUP BY next_age ORDER BY next_age",
                                1)
                        .yields(row(26, 2L), row(32, 1L)),
                compileCase(
                                "grouped by the label of what holds no values",
                                select(users.age.plus(users.age).as("twice"), count())
                                        .from(users)
                                        .groupByLabel("twice"))
                        .all("SELECT users.age + users.age AS twice, count(*) FROM users"
                                + " GROUP BY users.age + users.age")
                        .yields(row(62, 1L), row(50, 2L), row(null, 1L)),
                compileCase(
                                "grouped by a label that is the name of a column",
                                select(lower(users.name).as("nick"), count())
                                        .from(users)
                                        .where(users.id.lt(literal(3L)))
                                        .groupByLabel("nick"))
                        .all("SELECT lower(users.name) AS nick, count(*) FROM users WHERE users.id < 3"
                                + " GROUP BY lower(users.name)")
                        .yields(row("ana", 1L), row("bob", 1L)),
                compileCase(
                                "grouped by a label of a value that could be a column",
                                select(NEXT.expression().as("boss_id"), count())
                                        .from(users)
                                        .groupByLabel("boss_id"))
                        .all("SELECT users.age + ? AS boss_id, count(*) FROM users GROUP BY users.age + ?", 1, 1)
                        .notRun("PostgreSQL and H2 do not know the two for the same"));
    }

    private static List<CompileCase> places() {
        return List.of(
                compileCase(
                                "sorted by the place of a value",
                                select(users.age, users.id)
                                        .from(users)
                                        .orderBy(literal(2).desc()))
                        .all("SELECT users.age, users.id FROM users ORDER BY 2 DESC")
                        .yields(row(25, 4L), row(null, 3L), row(25, 2L), row(31, 1L)),
                compileCase(
                                "queries put together sorted by the place of a value",
                                select(users.id)
                                        .from(users)
                                        .where(users.id.gt(literal(2L)))
                                        .union(select(posts.id).from(posts).where(posts.id.lt(literal(2L))))
                                        .orderBy(literal(1).desc()))
                        .all("SELECT users.id FROM users WHERE users.id > 2 UNION SELECT posts.id FROM posts"
                                + " WHERE posts.id < 2 ORDER BY 1 DESC")
                        .yields(4L, 3L, 1L));
    }
}
