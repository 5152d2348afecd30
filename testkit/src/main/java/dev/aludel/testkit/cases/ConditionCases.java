package dev.aludel.testkit.cases;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.and;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.or;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.sql.Condition;
import dev.aludel.sql.Not;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** {@code AND}, {@code OR} and {@code NOT}, and their parentheses. */
final class ConditionCases {
    private static final Condition YOUNG = users.age.lt(30);
    private static final Condition EARLY = users.id.lt(3L);
    private static final Condition LEAD = users.bossId.isNull();

    private ConditionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(junctions(), mixtures(), opposites(), booleans(), operands());
    }

    private static List<CompileCase> junctions() {
        return List.of(
                where("and", YOUNG.and(EARLY))
                        .all("users.age < ? AND users.id < ?", 30, 3L)
                        .yields(2L),
                where("or", YOUNG.or(EARLY))
                        .all("users.age < ? OR users.id < ?", 30, 3L)
                        .yields(1L, 2L, 4L),
                where("and of three", YOUNG.and(EARLY).and(users.active))
                        .all("users.age < ? AND users.id < ? AND users.active", 30, 3L)
                        .yields(),
                where("or of three", YOUNG.or(EARLY).or(users.active))
                        .all("users.age < ? OR users.id < ? OR users.active", 30, 3L)
                        .yields(1L, 2L, 3L, 4L),
                where("and of three on the right", YOUNG.and(EARLY.and(users.active)))
                        .all("users.age < ? AND users.id < ? AND users.active", 30, 3L)
                        .yields(),
                where("all of", and(users.active, EARLY, LEAD))
                        .all("users.active AND users.id < ? AND users.boss_id IS NULL", 3L)
                        .yields(1L),
                where("one of", or(users.active, EARLY, LEAD))
                        .all("users.active OR users.id < ? OR users.boss_id IS NULL", 3L)
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "two conditions given one after the other",
                                select(users.id).from(users).where(YOUNG).where(EARLY))
                        .all("SELECT users.id FROM users WHERE users.age < ? AND users.id < ?", 30, 3L)
                        .yields(2L),
                compileCase(
                                "a junction given after a condition",
                                select(users.id).from(users).where(YOUNG).where(EARLY.or(users.active)))
                        .all(
                                "SELECT users.id FROM users WHERE users.age < ? AND (users.id < ? OR users.active)",
                                30,
                                3L)
                        .yields(2L, 4L));
    }

    private static List<CompileCase> mixtures() {
        return List.of(
                where("or in and, on the right", YOUNG.and(EARLY.or(users.active)))
                        .all("users.age < ? AND (users.id < ? OR users.active)", 30, 3L)
                        .yields(2L, 4L),
                where("or in and, on the left", EARLY.or(users.active).and(YOUNG))
                        .all("(users.id < ? OR users.active) AND users.age < ?", 3L, 30)
                        .yields(2L, 4L),
                where("and in or, on the right", LEAD.or(YOUNG.and(EARLY)))
                        .all("users.boss_id IS NULL OR users.age < ? AND users.id < ?", 30, 3L)
                        .yields(1L, 2L),
                where("and in or, on the left", YOUNG.and(EARLY).or(LEAD))
                        .all("users.age < ? AND users.id < ? OR users.boss_id IS NULL", 30, 3L)
                        .yields(1L, 2L),
                where("or in and in or", LEAD.or(YOUNG.and(EARLY.or(users.active))))
                        .all("users.boss_id IS NULL OR users.age < ? AND (users.id < ? OR users.active)", 30, 3L)
                        .yields(1L, 2L, 4L),
                where("two ors in and", LEAD.or(YOUNG).and(EARLY.or(users.active)))
                        .all("(users.boss_id IS NULL OR users.age < ?) AND (users.id < ? OR users.active)", 30, 3L)
                        .yields(1L, 2L, 4L));
    }

    private static List<CompileCase> opposites() {
        return List.of(
                where("not and", YOUNG.and(EARLY).not())
                        .all("NOT (users.age < ? AND users.id < ?)", 30, 3L)
                        .yields(1L, 3L, 4L),
                where("not or", YOUNG.or(EARLY).not())
                        .all("NOT (users.age < ? OR users.id < ?)", 30, 3L)
                        .yields(),
                where("not not or", YOUNG.or(EARLY).not().not())
                        .all("users.age < ? OR users.id < ?", 30, 3L)
                        .yields(1L, 2L, 4L),
                where("not a column", not(users.active)).all("NOT users.active").yields(2L),
                where("not not a column", not(not(users.active)))
                        .all("NOT (NOT users.active)")
                        .yields(1L, 3L, 4L),
                where("not a comparison", not(YOUNG)).all("users.age >= ?", 30).yields(1L),
                where("not, around a comparison", new Not(YOUNG))
                        .all("NOT users.age < ?", 30)
                        .yields(1L),
                where("not, around is null", new Not(LEAD))
                        .all("NOT users.boss_id IS NULL")
                        .yields(2L, 3L, 4L),
                where("not in and", not(users.active).and(EARLY))
                        .all("NOT users.active AND users.id < ?", 3L)
                        .yields(2L),
                where("not in or", LEAD.or(not(users.active)))
                        .all("users.boss_id IS NULL OR NOT users.active")
                        .yields(1L, 2L),
                where("not and, in and", YOUNG.and(EARLY).not().and(users.active))
                        .all("NOT (users.age < ? AND users.id < ?) AND users.active", 30, 3L)
                        .yields(1L, 3L, 4L));
    }

    private static List<CompileCase> booleans() {
        return List.of(
                where("a column", users.active).all("users.active").yields(1L, 3L, 4L),
                where("a column and a condition", and(users.active, EARLY))
                        .all("users.active AND users.id < ?", 3L)
                        .yields(1L),
                where("true", literal(true)).all("TRUE").on(SQLITE, "1").yields(1L, 2L, 3L, 4L),
                where("false or a condition", or(literal(false), EARLY))
                        .all("users.id < ?", 3L)
                        .yields(1L, 2L),
                where("a bound condition", and(value(true), EARLY))
                        .all("? AND users.id < ?", true, 3L)
                        .yields(1L, 2L),
                where("not a bound condition", not(value(false)))
                        .all("NOT ?", false)
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> operands() {
        return List.of(
                where("a negation compared", users.active.eq(not(users.active)))
                        .all("users.active = (NOT users.active)")
                        .yields(),
                where("a junction compared", users.active.eq(EARLY.and(LEAD)))
                        .all("users.active = (users.id < ? AND users.boss_id IS NULL)", 3L)
                        .yields(1L, 2L),
                where("a junction is null", YOUNG.and(EARLY).isNull())
                        .all("(users.age < ? AND users.id < ?) IS NULL", 30, 3L)
                        .yields(),
                where("a junction in a list", YOUNG.or(EARLY).in(true))
                        .all("(users.age < ? OR users.id < ?) IN (?)", 30, 3L, true)
                        .yields(1L, 2L, 4L),
                compileCase(
                                "a condition selected",
                                select(users.id, YOUNG.and(EARLY)).from(users).orderBy(users.id))
                        .all("SELECT users.id, users.age < ? AND users.id < ? FROM users ORDER BY users.id", 30, 3L)
                        .yields(row(1L, false), row(2L, true), row(3L, false), row(4L, false)),
                compileCase(
                                "sorted by a condition",
                                select(users.id)
                                        .from(users)
                                        .orderBy(YOUNG.and(EARLY).desc(), users.id.asc()))
                        .all(
                                "SELECT users.id FROM users ORDER BY users.age < ? AND users.id < ? DESC, users.id",
                                30,
                                3L)
                        .yields(2L, 1L, 3L, 4L));
    }
}
