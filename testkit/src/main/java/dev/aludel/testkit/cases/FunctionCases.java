package dev.aludel.testkit.cases;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.coalesce;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.min;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.upper;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.where;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.VARCHAR;

import dev.aludel.sql.Expression;
import dev.aludel.sql.Star;
import dev.aludel.testkit.CompileCase;
import java.math.BigDecimal;
import java.util.List;

/** Calls of functions. */
final class FunctionCases {
    private FunctionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(aggregates(), defaults(), letters(), others(), arguments());
    }

    private static List<CompileCase> aggregates() {
        return List.of(
                ofAll("count of rows", count()).all("count(*)").yields(4L),
                ofAll("count of values", count(users.age))
                        .all("count(users.age)")
                        .yields(3L),
                ofAll("count of a condition", count(users.age.gt(30)))
                        .all("count(users.age > ?)", 30)
                        .yields(3L),
                ofAll("largest", max(users.age)).all("max(users.age)").yields(31),
                ofAll("smallest", min(users.name)).all("min(users.name)").yields("Ana"),
                ofAll("largest of a sum", max(users.age.plus(users.age)))
                        .all("max(users.age + users.age)")
                        .yields(62),
                ofAll("sum of an aggregate", max(users.id).plus(min(users.id)))
                        .all("max(users.id) + min(users.id)")
                        .yields(5L),
                compileCase("largest of decimals", select(max(posts.score)).from(posts))
                        .all("SELECT max(posts.score) FROM posts")
                        .yields(new BigDecimal("4.50")),
                compileCase(
                                "largest of nothing",
                                select(max(users.age)).from(users).where(users.id.eq(9L)))
                        .all("SELECT max(users.age) FROM users WHERE users.id = ?", 9L)
                        .yields((Object) null),
                compileCase("count of nothing", select(count()).from(users).where(users.id.eq(9L)))
                        .all("SELECT count(*) FROM users WHERE users.id = ?", 9L)
                        .yields(0L),
                ofAll("a star by itself", function("count", BIGINT, new Star()))
                        .all("count(*)")
                        .yields(4L));
    }

    private static List<CompileCase> defaults() {
        return List.of(
                value("first that is there", coalesce(users.nick, users.name))
                        .all("coalesce(users.nick, users.name)")
                        .yields("annie"),
                value("first of three", coalesce(users.bossId, users.id.times(2L), users.id))
                        .all("coalesce(users.boss_id, users.id * ?, users.id)", 2L)
                        .yields(2L),
                value("first of one column and a value", coalesce(users.bossId, value(0L)))
                        .all("coalesce(users.boss_id, ?)", 0L)
                        .yields(0L),
                value("first of a column and a literal", coalesce(users.bossId, literal(-1L)))
                        .all("coalesce(users.boss_id, -1)")
                        .yields(-1L),
                where("first compared", coalesce(users.age, literal(99)).gt(30))
                        .all("coalesce(users.age, 99) > ?", 30)
                        .yields(1L, 3L));
    }

    private static List<CompileCase> letters() {
        return List.of(
                value("small letters", lower(users.name))
                        .all("lower(users.name)")
                        .yields("ana"),
                value("capital letters", upper(users.name))
                        .all("upper(users.name)")
                        .yields("ANA"),
                value("call in a call", upper(lower(users.name)))
                        .all("upper(lower(users.name))")
                        .yields("ANA"),
                where("capital letters compared", upper(users.nick).eq("CLEO"))
                        .all("upper(users.nick) = ?", "CLEO")
                        .yields(3L),
                where("capital letters in a list", upper(users.nick).in("CLEO", "ANNIE"))
                        .all("upper(users.nick) IN (?, ?)", "CLEO", "ANNIE")
                        .yields(1L, 3L));
    }

    private static List<CompileCase> others() {
        return List.of(
                value("a function by name", function("length", INTEGER, users.name))
                        .all("length(users.name)")
                        .yields(3),
                value("a function of two", function("nullif", VARCHAR, users.name, literal("Ana")))
                        .all("nullif(users.name, 'Ana')")
                        .yields((Object) null),
                value("a function of three", function("replace", VARCHAR, users.name, literal("n"), value("l")))
                        .all("replace(users.name, 'n', ?)", "l")
                        .yields("Ala"),
                value("a function in capital letters", function("LOWER", VARCHAR, users.name))
                        .all("LOWER(users.name)")
                        .yields("ana"),
                value("a function of a package", function("tools.clean$2", VARCHAR, users.name))
                        .all("tools.clean$2(users.name)")
                        .notRun("there is no such function"),
                value("a function with a name to be quoted", function("tools.my func", VARCHAR, users.name))
                        .all("tools.\"my func\"(users.name)")
                        .on(MYSQL_FAMILY, "tools.`my func`(users.name)")
                        .notRun("there is no such function"),
                value("a function of nothing", function("pi", DOUBLE))
                        .all("pi()")
                        .yields(Math.PI));
    }

    private static List<CompileCase> arguments() {
        return List.of(
                value("a sum as argument", function("abs", BIGINT, users.id.minus(3L)))
                        .all("abs(users.id - ?)", 3L)
                        .yields(2L),
                value("joined text as argument", upper(users.name.concat(literal("!"))))
                        .all("upper(users.name || '!')")
                        .on(MYSQL_FAMILY, "upper(concat(users.name, '!'))")
                        .yields("ANA!"),
                value("a conversion as argument", upper(users.id.cast(Lines.SHORT)))
                        .all("upper(CAST(users.id AS VARCHAR(9)))")
                        .on(SQLITE, "upper(CAST(users.id AS TEXT))")
                        .on(MYSQL_FAMILY, "upper(CAST(users.id AS CHAR(9)))")
                        .yields("1"),
                value("a junction as argument", coalesce(users.active.eq(true).and(users.id.gt(1L)), literal(true)))
                        .all("coalesce(users.active = ? AND users.id > ?, TRUE)", true, 1L)
                        .on(SQLITE, "coalesce(users.active = ? AND users.id > ?, 1)", true, 1L)
                        .yields(false));
    }

    private static CompileCase ofAll(String name, Expression<?> value) {
        return compileCase(name, select(value).from(users)).within("SELECT {} FROM users");
    }
}
