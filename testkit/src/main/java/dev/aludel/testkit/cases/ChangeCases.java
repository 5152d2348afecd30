package dev.aludel.testkit.cases;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.coalesce;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.upper;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.ALL;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.Kinds;
import java.math.BigDecimal;
import java.util.List;

/** {@code INSERT}, {@code UPDATE} and {@code DELETE}. */
final class ChangeCases {
    private static final Select<Row> AGES =
            select(users.id, users.age).from(users).orderBy(users.id);

    private static final Select<Row> ZOES =
            select(users.name, users.nick, users.age, users.active).from(users).where(users.name.startsWith("Zoe"));

    private ChangeCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                inserts(),
                insertsOfRows(),
                insertsOfExpressions(),
                insertsOfTypes(),
                insertsOfOtherTypes(),
                updates(),
                updatesOfExpressions(),
                updatesOfRows(),
                deletes());
    }

    private static List<CompileCase> inserts() {
        return List.of(
                compileCase("insert", insert(users).set(users.name, "Zoe").set(users.active, true))
                        .all("INSERT INTO users (name, active) VALUES (?, ?)", "Zoe", true)
                        .changes(1)
                        .leaves(ZOES, row("Zoe", null, null, true)),
                compileCase(
                                "insert with NULL",
                                insert(users)
                                        .set(users.name, "Zoe")
                                        .set(users.active, false)
                                        .set(users.age, (Integer) null))
                        .all(
                                "INSERT INTO users (name, active, age) VALUES (?, ?, ?)",
                                "Zoe",
                                false,
                                value(users.age.type(), null))
                        .changes(1)
                        .leaves(ZOES, row("Zoe", null, null, false)),
                compileCase(
                                "insert with a number of its own",
                                insert(users)
                                        .set(users.id, 77L)
                                        .set(users.name, "Zoe")
                                        .set(users.active, true))
                        .all("INSERT INTO users (id, name, active) VALUES (?, ?, ?)", 77L, "Zoe", true)
                        .changes(1)
                        .leaves(select(users.id).from(users).where(users.name.eq("Zoe")), 77L),
                compileCase("insert of nothing but defaults", insert(kinds))
                        .all("INSERT INTO kinds DEFAULT VALUES")
                        .on(MYSQL_FAMILY, "INSERT INTO kinds () VALUES ()")
                        .changes(1)
                        .leaves(select(count()).from(kinds), 3L),
                compileCase(
                                "insert of a question mark",
                                insert(users).set(users.name, "Zoe?").set(users.active, true))
                        .all("INSERT INTO users (name, active) VALUES (?, ?)", "Zoe?", true)
                        .leaves(ZOES, row("Zoe?", null, null, true)));
    }

    private static List<CompileCase> insertsOfRows() {
        return List.of(
                compileCase(
                                "insert of one row",
                                insert(users).columns(users.name, users.active).values("Zoe", true))
                        .all("INSERT INTO users (name, active) VALUES (?, ?)", "Zoe", true)
                        .changes(1)
                        .leaves(ZOES, row("Zoe", null, null, true)),
                compileCase(
                                "insert of rows",
                                insert(users)
                                        .columns(users.name, users.active, users.age)
                                        .values("Zoe", true, 1)
                                        .values("Zoe", false, null))
                        .all(
                                "INSERT INTO users (name, active, age) VALUES (?, ?, ?), (?, ?, ?)",
                                "Zoe",
                                true,
                                1,
                                "Zoe",
                                false,
                                value(users.age.type(), null))
                        .changes(2)
                        .leaves(ZOES, row("Zoe", null, 1, true), row("Zoe", null, null, false)),
                compileCase(
                                "insert of a row with an expression",
                                insert(users)
                                        .columns(users.name, users.active)
                                        .values(upper(literal("zoe")), literal(true))
                                        .values("Zoe", true))
                        .all("INSERT INTO users (name, active) VALUES (upper('zoe'), TRUE), (?, ?)", "Zoe", true)
                        .on(SQLITE, "INSERT INTO users (name, active) VALUES (upper('zoe'), 1), (?, ?)", "Zoe", true)
                        .changes(2),
                compileCase(
                                "insert, the row completed",
                                insert(users).columns(users.name).values("Zoe").set(users.active, true))
                        .all("INSERT INTO users (name, active) VALUES (?, ?)", "Zoe", true)
                        .changes(1));
    }

    private static List<CompileCase> insertsOfExpressions() {
        return List.of(
                compileCase(
                                "insert of an expression",
                                insert(users)
                                        .set(users.name, value("Z").concat(literal("oe")))
                                        .set(users.active, literal(1).lt(2)))
                        .all("INSERT INTO users (name, active) VALUES (? || 'oe', 1 < ?)", "Z", 2)
                        .on(MYSQL_FAMILY, "INSERT INTO users (name, active) VALUES (concat(?, 'oe'), 1 < ?)", "Z", 2)
                        .changes(1)
                        .leaves(ZOES, row("Zoe", null, null, true)),
                compileCase(
                                "insert of a sum",
                                insert(users)
                                        .set(users.name, "Zoe")
                                        .set(users.active, true)
                                        .set(users.age, literal(20).plus(2)))
                        .all("INSERT INTO users (name, active, age) VALUES (?, ?, 20 + ?)", "Zoe", true, 2)
                        .leaves(ZOES, row("Zoe", null, 22, true)),
                compileCase(
                                "insert of a post",
                                insert(posts)
                                        .set(posts.authorId, 4L)
                                        .set(posts.title, "New")
                                        .set(posts.score, new BigDecimal("9.75")))
                        .all(
                                "INSERT INTO posts (author_id, title, score) VALUES (?, ?, ?)",
                                4L,
                                "New",
                                new BigDecimal("9.75"))
                        .changes(1)
                        .leaves(select(posts.score).from(posts).where(posts.authorId.eq(4L)), new BigDecimal("9.75")));
    }

    private static List<CompileCase> insertsOfTypes() {
        return List.of(compileCase(
                        "insert of numbers",
                        insert(kinds)
                                .set(kinds.id, 9)
                                .set(kinds.bigint, Long.MIN_VALUE)
                                .set(kinds.real, -1e-300)
                                .set(kinds.numeric, new BigDecimal("-0.0001"))
                                .set(kinds.bool, false))
                .all(
                        "INSERT INTO kinds (id, a_bigint, a_double, a_numeric, a_boolean) VALUES (?, ?, ?, ?," + " ?)",
                        9,
                        Long.MIN_VALUE,
                        -1e-300,
                        new BigDecimal("-0.0001"),
                        false)
                .leaves(
                        select(kinds.bigint, kinds.real, kinds.numeric, kinds.bool)
                                .from(kinds)
                                .where(kinds.id.eq(9)),
                        row(Long.MIN_VALUE, -1e-300, new BigDecimal("-0.0001"), false)));
    }

    private static List<CompileCase> insertsOfOtherTypes() {
        return List.of(
                compileCase(
                                "insert of times",
                                insert(kinds)
                                        .set(kinds.id, 9)
                                        .set(kinds.date, Fixture.DATE)
                                        .set(kinds.time, Fixture.TIME)
                                        .set(kinds.timestamp, Fixture.TIMESTAMP)
                                        .set(kinds.instant, Fixture.INSTANT))
                        .all(
                                "INSERT INTO kinds (id, a_date, a_time, a_timestamp, an_instant) VALUES (?, ?, ?, ?,"
                                        + " ?)",
                                9,
                                Fixture.DATE,
                                Fixture.TIME,
                                Fixture.TIMESTAMP,
                                Fixture.INSTANT)
                        .leaves(
                                select(kinds.date, kinds.time, kinds.timestamp, kinds.instant)
                                        .from(kinds)
                                        .where(kinds.id.eq(9)),
                                row(Fixture.DATE, Fixture.TIME, Fixture.TIMESTAMP, Fixture.INSTANT)),
                compileCase(
                                "insert of the user's own",
                                insert(kinds).set(kinds.id, 9).set(kinds.colour, Kinds.Colour.RED))
                        .all("INSERT INTO kinds (id, a_colour) VALUES (?, ?)", 9, "RED")
                        .leaves(select(kinds.colour).from(kinds).where(kinds.id.eq(9)), Kinds.Colour.RED));
    }

    private static List<CompileCase> updates() {
        return List.of(
                compileCase("update", update(users).set(users.age, 40).where(users.id.eq(2L)))
                        .all("UPDATE users SET age = ? WHERE users.id = ?", 40, 2L)
                        .changes(1)
                        .leaves(AGES, row(1L, 31), row(2L, 40), row(3L, null), row(4L, 25)),
                compileCase(
                                "update of two columns",
                                update(users)
                                        .set(users.age, 40)
                                        .set(users.nick, "x")
                                        .where(users.id.eq(2L)))
                        .all("UPDATE users SET age = ?, nick = ? WHERE users.id = ?", 40, "x", 2L)
                        .changes(1)
                        .leaves(select(users.nick).from(users).where(users.age.eq(40)), "x"),
                compileCase(
                                "update to NULL",
                                update(users).set(users.age, (Integer) null).where(users.id.eq(1L)))
                        .all("UPDATE users SET age = ? WHERE users.id = ?", value(users.age.type(), null), 1L)
                        .changes(1)
                        .leaves(AGES, row(1L, null), row(2L, 25), row(3L, null), row(4L, 25)),
                compileCase("update without a new value", update(users).where(users.id.eq(1L)))
                        .refused(ALL, "UPDATE users without a new value"));
    }

    private static List<CompileCase> updatesOfExpressions() {
        return List.of(
                compileCase(
                                "update by a sum",
                                update(users).set(users.age, users.age.plus(1)).where(users.age.isNotNull()))
                        .all("UPDATE users SET age = users.age + ? WHERE users.age IS NOT NULL", 1)
                        .changes(3)
                        .leaves(AGES, row(1L, 32), row(2L, 26), row(3L, null), row(4L, 26)),
                compileCase("update by another column", update(users).set(users.nick, coalesce(users.nick, users.name)))
                        .all("UPDATE users SET nick = coalesce(users.nick, users.name)")
                        .changes(4)
                        .leaves(select(users.nick).from(users).orderBy(users.id), "annie", "Bob", "cleo", "O'Dan"),
                compileCase(
                                "update by a condition",
                                update(users)
                                        .set(users.active, users.age.gt(30).and(users.active))
                                        .where(users.age.isNotNull()))
                        .all("UPDATE users SET active = users.age > ? AND users.active WHERE users.age IS NOT NULL", 30)
                        .changes(3)
                        .leaves(select(users.active).from(users).orderBy(users.id), true, false, true, false),
                compileCase(
                                "update by a literal",
                                update(users).set(users.nick, literal("it's")).where(users.id.eq(1L)))
                        .all("UPDATE users SET nick = 'it''s' WHERE users.id = ?", 1L)
                        .leaves(select(users.nick).from(users).where(users.id.eq(1L)), "it's"));
    }

    private static List<CompileCase> updatesOfRows() {
        return List.of(
                compileCase("update of all rows", update(users).set(users.age, 1))
                        .all("UPDATE users SET age = ?", 1)
                        .changes(4)
                        .leaves(AGES, row(1L, 1), row(2L, 1), row(3L, 1), row(4L, 1)),
                compileCase("update of no row", update(users).set(users.age, 1).where(users.id.eq(9L)))
                        .all("UPDATE users SET age = ? WHERE users.id = ?", 1, 9L)
                        .changes(0),
                compileCase(
                                "update to the same value",
                                update(users).set(users.age, 31).where(users.id.eq(1L)))
                        .all("UPDATE users SET age = ? WHERE users.id = ?", 31, 1L)
                        .changes(1),
                compileCase(
                                "update with two conditions",
                                update(users)
                                        .set(users.age, 1)
                                        .where(users.active)
                                        .where(users.id.gt(1L)))
                        .all("UPDATE users SET age = ? WHERE users.active AND users.id > ?", 1, 1L)
                        .changes(2),
                compileCase(
                                "update with a condition of two",
                                update(users)
                                        .set(users.age, 1)
                                        .where(users.id.eq(1L).or(users.id.eq(2L)))
                                        .where(users.active))
                        .all(
                                "UPDATE users SET age = ? WHERE (users.id = ? OR users.id = ?) AND users.active",
                                1,
                                1L,
                                2L)
                        .changes(1));
    }

    private static List<CompileCase> deletes() {
        return List.of(
                compileCase("delete", delete(posts).where(posts.id.eq(1L)))
                        .all("DELETE FROM posts WHERE posts.id = ?", 1L)
                        .changes(1)
                        .leaves(select(posts.id).from(posts), 2L, 3L),
                compileCase("delete of all rows", delete(posts))
                        .all("DELETE FROM posts")
                        .changes(3)
                        .leaves(select(posts.id).from(posts)),
                compileCase("delete of no row", delete(posts).where(posts.id.eq(9L)))
                        .all("DELETE FROM posts WHERE posts.id = ?", 9L)
                        .changes(0),
                compileCase(
                                "delete with two conditions",
                                delete(posts).where(posts.authorId.eq(1L)).where(posts.score.isNull()))
                        .all("DELETE FROM posts WHERE posts.author_id = ? AND posts.score IS NULL", 1L)
                        .changes(1)
                        .leaves(select(posts.id).from(posts), 1L, 3L));
    }
}
