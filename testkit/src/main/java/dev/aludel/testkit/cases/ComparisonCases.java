package dev.aludel.testkit.cases;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.where;
import static dev.aludel.type.Types.INTEGER;

import dev.aludel.sql.Comparison;
import dev.aludel.sql.InList;
import dev.aludel.testkit.CompileCase;
import java.util.Arrays;
import java.util.List;

/** Comparisons, NULL, {@code IN} and {@code BETWEEN}. */
final class ComparisonCases {
    private ComparisonCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                equality(), order(), opposites(), nulls(), lists(), emptyLists(), negatedLists(), ranges(), operands());
    }

    private static List<CompileCase> equality() {
        return List.of(
                where("equal", users.name.eq("Bob"))
                        .all("users.name = ?", "Bob")
                        .yields(2L),
                where("equal to an expression", users.bossId.eq(users.id.minus(1L)))
                        .all("users.boss_id = users.id - ?", 1L)
                        .yields(2L),
                where("not equal", users.name.ne("Bob"))
                        .all("users.name <> ?", "Bob")
                        .yields(1L, 3L, 4L),
                where("not equal, of a column with NULL", users.age.ne(25))
                        .all("users.age <> ?", 25)
                        .yields(1L),
                where("not equal to an expression", users.bossId.ne(users.id.minus(1L)))
                        .all("users.boss_id <> users.id - ?", 1L)
                        .yields(3L, 4L),
                where("equal to true", users.active.eq(true))
                        .all("users.active = ?", true)
                        .yields(1L, 3L, 4L),
                where("equal to false", users.active.eq(false))
                        .all("users.active = ?", false)
                        .yields(2L),
                where("value on the left", value(2L).eq(users.id))
                        .all("? = users.id", 2L)
                        .yields(2L));
    }

    private static List<CompileCase> order() {
        return List.of(
                where("less", users.age.lt(31)).all("users.age < ?", 31).yields(2L, 4L),
                where("less than an expression", users.bossId.lt(users.id))
                        .all("users.boss_id < users.id")
                        .yields(2L, 3L, 4L),
                where("less or equal", users.age.le(31))
                        .all("users.age <= ?", 31)
                        .yields(1L, 2L, 4L),
                where("less than or equal to an expression", users.id.le(users.bossId))
                        .all("users.id <= users.boss_id")
                        .yields(),
                where("greater", users.age.gt(25)).all("users.age > ?", 25).yields(1L),
                where("greater than an expression", users.id.gt(users.bossId))
                        .all("users.id > users.boss_id")
                        .yields(2L, 3L, 4L),
                where("greater or equal", users.age.ge(25))
                        .all("users.age >= ?", 25)
                        .yields(1L, 2L, 4L),
                where("greater than or equal to an expression", users.bossId.ge(users.id))
                        .all("users.boss_id >= users.id")
                        .yields(),
                where("less, of text", users.name.lt("C"))
                        .all("users.name < ?", "C")
                        .yields(1L, 2L));
    }

    private static List<CompileCase> opposites() {
        return List.of(
                where("opposite of equal", users.age.eq(25).not())
                        .all("users.age <> ?", 25)
                        .yields(1L),
                where("opposite of not equal", users.age.ne(25).not())
                        .all("users.age = ?", 25)
                        .yields(2L, 4L),
                where("opposite of less", users.age.lt(31).not())
                        .all("users.age >= ?", 31)
                        .yields(1L),
                where("opposite of less or equal", users.age.le(25).not())
                        .all("users.age > ?", 25)
                        .yields(1L),
                where("opposite of greater", users.age.gt(25).not())
                        .all("users.age <= ?", 25)
                        .yields(2L, 4L),
                where("opposite of greater or equal", users.age.ge(31).not())
                        .all("users.age < ?", 31)
                        .yields(2L, 4L),
                where("opposite of the opposite", users.age.lt(31).not().not())
                        .all("users.age < ?", 31)
                        .yields(2L, 4L));
    }

    private static List<CompileCase> nulls() {
        return List.of(
                where("equal to null", users.nick.eq((String) null))
                        .all("users.nick IS NULL")
                        .yields(2L, 4L),
                where("not equal to null", users.nick.ne((String) null))
                        .all("users.nick IS NOT NULL")
                        .yields(1L, 3L),
                where("is null", users.age.isNull()).all("users.age IS NULL").yields(3L),
                where("is not null", users.age.isNotNull())
                        .all("users.age IS NOT NULL")
                        .yields(1L, 2L, 4L),
                where("opposite of is null", users.age.isNull().not())
                        .all("users.age IS NOT NULL")
                        .yields(1L, 2L, 4L),
                where("opposite of is not null", users.age.isNotNull().not())
                        .all("users.age IS NULL")
                        .yields(3L),
                where("a sum is null", users.age.plus(1).isNull())
                        .all("users.age + ? IS NULL", 1)
                        .yields(3L),
                where("a comparison is null", users.age.gt(1).isNull())
                        .all("(users.age > ?) IS NULL", 1)
                        .yields(3L),
                where("equal to a bound null", users.age.eq(value(INTEGER, null)))
                        .all("users.age = ?", value(INTEGER, null))
                        .yields());
    }

    private static List<CompileCase> lists() {
        return List.of(
                where("in", users.name.in("Ana", "Cleo"))
                        .all("users.name IN (?, ?)", "Ana", "Cleo")
                        .yields(1L, 3L),
                where("in one", users.name.in("Ana"))
                        .all("users.name IN (?)", "Ana")
                        .yields(1L),
                where("in a collection", users.id.in(List.of(4L, 2L, 9L)))
                        .all("users.id IN (?, ?, ?)", 4L, 2L, 9L)
                        .yields(2L, 4L),
                where("in with null", users.nick.in(Arrays.asList("cleo", null)))
                        .all("users.nick IN (?, ?)", "cleo", value(users.nick.type(), null))
                        .yields(3L),
                where("in expressions", new InList<>(users.id, List.of(users.bossId.plus(2L), literal(1L)), false))
                        .all("users.id IN (users.boss_id + ?, 1)", 2L)
                        .yields(1L, 3L, 4L),
                where("a sum in", users.age.plus(1).in(26))
                        .all("users.age + ? IN (?)", 1, 26)
                        .yields(2L, 4L),
                where("a condition in", users.age.gt(30).in(true))
                        .all("(users.age > ?) IN (?)", 30, true)
                        .yields(1L));
    }

    private static List<CompileCase> emptyLists() {
        return List.of(
                where("in nothing", users.id.in(List.of())).all("1 = 0").yields(),
                where("not in nothing", users.id.notIn(List.of())).all("1 = 1").yields(1L, 2L, 3L, 4L),
                where("opposite of in nothing", users.id.in().not())
                        .all("1 = 1")
                        .yields(1L, 2L, 3L, 4L),
                where("in nothing, of a column with NULL", users.age.notIn(List.of()))
                        .all("1 = 1")
                        .yields(1L, 2L, 3L, 4L),
                where("in nothing or more", users.id.in().or(users.id.eq(1L)))
                        .all("1 = 0 OR users.id = ?", 1L)
                        .yields(1L),
                where("in nothing compared", users.active.eq(users.id.in()))
                        .all("users.active = (1 = 0)")
                        .yields(2L));
    }

    private static List<CompileCase> negatedLists() {
        return List.of(
                where("not in", users.id.notIn(List.of(1L, 2L)))
                        .all("users.id NOT IN (?, ?)", 1L, 2L)
                        .yields(3L, 4L),
                where("opposite of in", users.id.in(1L, 2L).not())
                        .all("users.id NOT IN (?, ?)", 1L, 2L)
                        .yields(3L, 4L),
                where("opposite of not in", users.id.notIn(List.of(1L)).not())
                        .all("users.id IN (?)", 1L)
                        .yields(1L),
                where("not in with null", users.id.notIn(Arrays.asList(1L, null)))
                        .all("users.id NOT IN (?, ?)", 1L, value(users.id.type(), null))
                        .yields(),
                where("not in, of a column with NULL", users.age.notIn(List.of(25)))
                        .all("users.age NOT IN (?)", 25)
                        .yields(1L));
    }

    private static List<CompileCase> ranges() {
        return List.of(
                where("between", users.age.between(25, 30))
                        .all("users.age BETWEEN ? AND ?", 25, 30)
                        .yields(2L, 4L),
                where("between expressions", users.id.between(users.bossId, literal(3L)))
                        .all("users.id BETWEEN users.boss_id AND 3")
                        .yields(2L, 3L),
                where("opposite of between", users.age.between(25, 30).not())
                        .all("users.age NOT BETWEEN ? AND ?", 25, 30)
                        .yields(1L),
                where("opposite of not between", users.age.between(25, 30).not().not())
                        .all("users.age BETWEEN ? AND ?", 25, 30)
                        .yields(2L, 4L),
                where(
                                "between sums",
                                users.id.between(
                                        literal(1L).plus(1L), literal(2L).plus(1L)))
                        .all("users.id BETWEEN 1 + ? AND 2 + ?", 1L, 1L)
                        .yields(2L, 3L),
                where("between and another condition", users.age.between(25, 30).and(users.active))
                        .all("users.age BETWEEN ? AND ? AND users.active", 25, 30)
                        .yields(4L),
                where("a condition between", users.active.between(users.id.gt(2L), literal(true)))
                        .all("users.active BETWEEN (users.id > ?) AND TRUE", 2L)
                        .on(SQLITE, "users.active BETWEEN (users.id > ?) AND 1", 2L)
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> operands() {
        return List.of(
                where("a comparison compared", users.active.eq(users.age.gt(25)))
                        .all("users.active = (users.age > ?)", 25)
                        .yields(1L, 2L),
                where("a comparison compared on the left", users.age.gt(25).eq(users.active))
                        .all("(users.age > ?) = users.active", 25)
                        .yields(1L, 2L),
                where("sums compared", users.id.plus(1L).eq(users.bossId.times(2L)))
                        .all("users.id + ? = users.boss_id * ?", 1L, 2L)
                        .yields(),
                where("joined text compared", users.name.concat(literal("!")).eq(literal("Bob!")))
                        .all("users.name || '!' = 'Bob!'")
                        .on(MYSQL_FAMILY, "concat(users.name, '!') = 'Bob!'")
                        .yields(2L),
                where("a call compared", lower(users.name).eq("cleo"))
                        .all("lower(users.name) = ?", "cleo")
                        .yields(3L),
                where("text compared with other letters", users.name.eq("bob"))
                        .all("users.name = ?", "bob")
                        .yields()
                        .yieldsOn(MARIADB, 2L),
                where("a comparison by its parts", new Comparison<>(Comparison.Operator.EQUAL, users.id, literal(3L)))
                        .all("users.id = 3")
                        .yields(3L),
                where("is a boolean less", users.active.lt(true))
                        .all("users.active < ?", true)
                        .yields(2L));
    }
}
