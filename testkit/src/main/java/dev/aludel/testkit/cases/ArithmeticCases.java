package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.sql.Sql.coalesce;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.sql.Expression;
import dev.aludel.sql.Negative;
import dev.aludel.testkit.CompileCase;
import java.math.BigDecimal;
import java.util.List;

/** Sums, products and signs, and their parentheses. */
final class ArithmeticCases {
    private ArithmeticCases() {}

    static List<CompileCase> cases() {
        return Lines.all(operators(), sums(), products(), signs(), signsOfOthers(), compared());
    }

    private static List<CompileCase> operators() {
        return List.of(
                number("plus", users.id.plus(2L)).all("users.id + ?", 2L).yields(6L),
                number("plus an expression", users.id.plus(users.bossId))
                        .all("users.id + users.boss_id")
                        .yields(6L),
                number("minus", users.id.minus(1L)).all("users.id - ?", 1L).yields(3L),
                number("minus an expression", users.id.minus(users.bossId))
                        .all("users.id - users.boss_id")
                        .yields(2L),
                number("times", users.id.times(3L)).all("users.id * ?", 3L).yields(12L),
                number("times an expression", users.id.times(users.bossId))
                        .all("users.id * users.boss_id")
                        .yields(8L),
                number("negative", users.id.negate()).all("-users.id").yields(-4L),
                number("a value plus a column", literal(1L).plus(users.id))
                        .all("1 + users.id")
                        .yields(5L),
                number("an int", users.age.plus(1)).all("users.age + ?", 1).yields(26),
                compileCase(
                                "a decimal",
                                select(posts.score.plus(new BigDecimal("0.25")))
                                        .from(posts)
                                        .where(posts.id.eq(1L)))
                        .all("SELECT posts.score + ? FROM posts WHERE posts.id = ?", new BigDecimal("0.25"), 1L)
                        .yields(new BigDecimal("4.75")),
                compileCase(
                                "a sum with NULL",
                                select(posts.score.plus(BigDecimal.ONE))
                                        .from(posts)
                                        .where(posts.id.eq(2L)))
                        .all("SELECT posts.score + ? FROM posts WHERE posts.id = ?", BigDecimal.ONE, 2L)
                        .yields((Object) null));
    }

    private static List<CompileCase> sums() {
        Expression<Long> id = users.id;
        Expression<Long> boss = users.bossId;
        Expression<Long> seven = literal(7L);
        return List.of(
                number("a + b + c", id.plus(boss).plus(seven))
                        .all("users.id + users.boss_id + 7")
                        .yields(13L),
                number("a + (b + c)", id.plus(boss.plus(seven)))
                        .all("users.id + users.boss_id + 7")
                        .yields(13L),
                number("a - b - c", id.minus(boss).minus(seven))
                        .all("users.id - users.boss_id - 7")
                        .yields(-5L),
                number("a - (b - c)", id.minus(boss.minus(seven)))
                        .all("users.id - (users.boss_id - 7)")
                        .yields(9L),
                number("a - (b + c)", id.minus(boss.plus(seven)))
                        .all("users.id - (users.boss_id + 7)")
                        .yields(-5L),
                number("a + (b - c)", id.plus(boss.minus(seven)))
                        .all("users.id + (users.boss_id - 7)")
                        .yields(-1L),
                number("a - b + c", id.minus(boss).plus(seven))
                        .all("users.id - users.boss_id + 7")
                        .yields(9L),
                number("a + b - c", id.plus(boss).minus(seven))
                        .all("users.id + users.boss_id - 7")
                        .yields(-1L));
    }

    private static List<CompileCase> products() {
        Expression<Long> id = users.id;
        Expression<Long> boss = users.bossId;
        Expression<Long> seven = literal(7L);
        return List.of(
                number("a * b * c", id.times(boss).times(seven))
                        .all("users.id * users.boss_id * 7")
                        .yields(56L),
                number("a * (b * c)", id.times(boss.times(seven)))
                        .all("users.id * users.boss_id * 7")
                        .yields(56L),
                number("a * b + c", id.times(boss).plus(seven))
                        .all("users.id * users.boss_id + 7")
                        .yields(15L),
                number("a + b * c", id.plus(boss.times(seven)))
                        .all("users.id + users.boss_id * 7")
                        .yields(18L),
                number("(a + b) * c", id.plus(boss).times(seven))
                        .all("(users.id + users.boss_id) * 7")
                        .yields(42L),
                number("a * (b + c)", id.times(boss.plus(seven)))
                        .all("users.id * (users.boss_id + 7)")
                        .yields(36L),
                number("a * (b - c)", id.times(boss.minus(seven)))
                        .all("users.id * (users.boss_id - 7)")
                        .yields(-20L),
                number("(a - b) * (b - c)", id.minus(boss).times(boss.minus(seven)))
                        .all("(users.id - users.boss_id) * (users.boss_id - 7)")
                        .yields(-10L));
    }

    private static List<CompileCase> signs() {
        Expression<Long> id = users.id;
        Expression<Long> boss = users.bossId;
        return List.of(
                number("-(a + b)", id.plus(boss).negate())
                        .all("-(users.id + users.boss_id)")
                        .yields(-6L),
                number("-(a * b)", id.times(boss).negate())
                        .all("-(users.id * users.boss_id)")
                        .yields(-8L),
                number("-a + b", id.negate().plus(boss))
                        .all("-users.id + users.boss_id")
                        .yields(-2L),
                number("a - -b", id.minus(boss.negate()))
                        .all("users.id - -users.boss_id")
                        .yields(6L),
                number("a * -b", id.times(boss.negate()))
                        .all("users.id * -users.boss_id")
                        .yields(-8L),
                number("-a * b", id.negate().times(boss))
                        .all("-users.id * users.boss_id")
                        .yields(-8L),
                number("-(-a)", id.negate().negate()).all("-(-users.id)").yields(4L));
    }

    private static List<CompileCase> signsOfOthers() {
        return List.of(
                number("minus a negative literal", users.id.minus(literal(-5L)))
                        .all("users.id - -5")
                        .yields(9L),
                number("plus a negative literal", users.id.plus(literal(-5L)))
                        .all("users.id + -5")
                        .yields(-1L),
                number("a negative literal times", literal(-5L).times(users.id))
                        .all("-5 * users.id")
                        .yields(-20L),
                number("negative literal", literal(5L).negate()).all("-(5)").yields(-5L),
                number("negative of a negative literal", new Negative<>(literal(-5L)))
                        .all("-(-5)")
                        .yields(5L),
                number("minus a bound negative", users.id.minus(-5L))
                        .all("users.id - ?", -5L)
                        .yields(9L),
                number("negative of a bound value", users.id.plus(value(5L).negate()))
                        .all("users.id + -?", 5L)
                        .yields(-1L));
    }

    private static List<CompileCase> compared() {
        return List.of(
                where("a sum greater than a product", users.id.plus(3L).gt(users.id.times(2L)))
                        .all("users.id + ? > users.id * ?", 3L, 2L)
                        .yields(1L, 2L),
                where("a negative less", users.id.negate().lt(-3L))
                        .all("-users.id < ?", -3L)
                        .yields(4L),
                where(
                                "a bound value times a bound value",
                                value(2L).times(value(1L)).eq(users.id))
                        .all("? * ? = users.id", 2L, 1L)
                        .on(H2, "CAST(? AS BIGINT) * ? = users.id", 2L, 1L)
                        .yields(2L),
                value("the first of bound values", coalesce(value(7L), value(8L)))
                        .all("coalesce(?, ?)", 7L, 8L)
                        .on(H2, "coalesce(CAST(? AS BIGINT), ?)", 7L, 8L)
                        .yields(7L),
                where("a value plus a value", literal(1L).plus(value(1L)).eq(users.id))
                        .all("1 + ? = users.id", 1L)
                        .yields(2L),
                compileCase(
                                "sorted by a sum",
                                select(users.id)
                                        .from(users)
                                        .orderBy(users.age.plus(1).desc(), users.id.asc())
                                        .limit(1)
                                        .offset(1))
                        .all(
                                "SELECT users.id FROM users ORDER BY users.age + ? DESC, users.id LIMIT ? OFFSET ?",
                                1,
                                1L,
                                1L)
                        .runs());
    }

    /** A number, had of the fourth user, whose number is 4 and whose boss has the number 2. */
    private static CompileCase number(String name, Expression<?> number) {
        return compileCase(name, select(number).from(users).where(users.id.eq(literal(4L))))
                .within("SELECT {} FROM users WHERE users.id = 4");
    }
}
