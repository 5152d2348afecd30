package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.always;
import static dev.aludel.sql.Sql.and;
import static dev.aludel.sql.Sql.caseOf;
import static dev.aludel.sql.Sql.condition;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.never;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.or;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.testkit.CompileCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions that are always true or never, and what is left of others with them. */
final class ConstantCases {
    private ConstantCases() {}

    static List<CompileCase> cases() {
        return Lines.all(constants(), folded(), booleans(), chosen(), symmetric());
    }

    private static List<CompileCase> constants() {
        return List.of(
                where("always", always()).all("TRUE").on(SQLITE, "1").yields(1L, 2L, 3L, 4L),
                where("never", never()).all("FALSE").on(SQLITE, "0").yields(),
                where("not always", always().not()).all("FALSE").on(SQLITE, "0").yields(),
                where("the opposite of a literal", not(literal(false)))
                        .all("TRUE")
                        .on(SQLITE, "1")
                        .yields(1L, 2L, 3L, 4L),
                where("all of no conditions", and(List.of()))
                        .all("TRUE")
                        .on(SQLITE, "1")
                        .yields(1L, 2L, 3L, 4L),
                where("any of no conditions", or(List.of()))
                        .all("FALSE")
                        .on(SQLITE, "0")
                        .yields());
    }

    private static List<CompileCase> folded() {
        return List.of(
                where("and always", users.id.gt(2L).and(always()))
                        .all("users.id > ?", 2L)
                        .yields(3L, 4L),
                where("and true", users.id.gt(2L).and(literal(true)))
                        .all("users.id > ?", 2L)
                        .yields(3L, 4L),
                where("and never", users.id.gt(2L).and(never()))
                        .all("FALSE")
                        .on(SQLITE, "0")
                        .yields(),
                where("or never", users.id.gt(2L).or(never()))
                        .all("users.id > ?", 2L)
                        .yields(3L, 4L),
                where("or always", users.id.gt(2L).or(always()))
                        .all("TRUE")
                        .on(SQLITE, "1")
                        .yields(1L, 2L, 3L, 4L),
                where("all of several", and(List.of(users.id.gt(1L), always(), users.active)))
                        .all("users.id > ? AND users.active", 1L)
                        .yields(3L, 4L),
                where("any of several", or(List.of(users.id.eq(1L), users.id.eq(2L), never())))
                        .all("users.id = ? OR users.id = ?", 1L, 2L)
                        .yields(1L, 2L),
                where("a boolean and always", and(users.active, always()))
                        .all("users.active")
                        .yields(1L, 3L, 4L),
                where(
                                "the opposite of a boolean and always",
                                and(users.active, always()).not())
                        .all("NOT users.active")
                        .yields(2L));
    }

    private static List<CompileCase> booleans() {
        return List.of(
                where("a boolean as a condition", condition(users.active).and(users.id.gt(1L)))
                        .all("users.active AND users.id > ?", 1L)
                        .yields(3L, 4L),
                where("a condition as a condition", condition(users.id.gt(1L)))
                        .all("users.id > ?", 1L)
                        .yields(2L, 3L, 4L));
    }

    private static List<CompileCase> chosen() {
        Map<Long, String> names = new LinkedHashMap<>();
        names.put(1L, "one");
        names.put(2L, "two");
        return List.of(
                where("in a list of expressions", users.id.inExpressions(List.of(users.bossId.plus(2L), literal(1L))))
                        .all("users.id IN (users.boss_id + ?, 1)", 2L)
                        .yields(1L, 3L, 4L),
                where(
                                "in a list of no expressions",
                                users.id.inExpressions(List.of()).not())
                        .all("1 = 1")
                        .yields(1L, 2L, 3L, 4L),
                value("a value translated", caseOf(users.id, names).otherwise("many"))
                        .all(
                                "CASE WHEN users.id = ? THEN ? WHEN users.id = ? THEN ? ELSE ? END",
                                1L,
                                "one",
                                2L,
                                "two",
                                "many")
                        .on(
                                H2,
                                "CASE WHEN users.id = ? THEN CAST(? AS CHARACTER LARGE OBJECT) WHEN users.id = ? THEN"
                                        + " CAST(? AS CHARACTER LARGE OBJECT) ELSE CAST(? AS CHARACTER LARGE OBJECT)"
                                        + " END",
                                1L,
                                "one",
                                2L,
                                "two",
                                "many")
                        .yields("one"));
    }

    private static List<CompileCase> symmetric() {
        return List.of(
                where("between in either order", users.id.betweenSymmetric(3L, 2L))
                        .all("users.id BETWEEN ? AND ? OR users.id BETWEEN ? AND ?", 3L, 2L, 2L, 3L)
                        .on(POSTGRESQL, "users.id BETWEEN SYMMETRIC ? AND ?", 3L, 2L)
                        .on(H2, "users.id BETWEEN SYMMETRIC ? AND ?", 3L, 2L)
                        .yields(2L, 3L),
                where(
                                "not between in either order",
                                users.id
                                        .betweenSymmetric(users.bossId, literal(3L))
                                        .not())
                        .all("users.id NOT BETWEEN users.boss_id AND 3 AND users.id NOT BETWEEN 3 AND users.boss_id")
                        .on(POSTGRESQL, "users.id NOT BETWEEN SYMMETRIC users.boss_id AND 3")
                        .on(H2, "users.id NOT BETWEEN SYMMETRIC users.boss_id AND 3")
                        .yields(4L),
                where(
                                "between in either order, and more",
                                users.id.betweenSymmetric(1L, 4L).and(users.active))
                        .all("(users.id BETWEEN ? AND ? OR users.id BETWEEN ? AND ?) AND users.active", 1L, 4L, 4L, 1L)
                        .on(POSTGRESQL, "users.id BETWEEN SYMMETRIC ? AND ? AND users.active", 1L, 4L)
                        .on(H2, "users.id BETWEEN SYMMETRIC ? AND ? AND users.active", 1L, 4L)
                        .yields(1L, 3L, 4L));
    }
}
