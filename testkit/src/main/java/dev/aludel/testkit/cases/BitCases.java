package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;
import static dev.aludel.testkit.cases.Lines.whereKinds;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;

import dev.aludel.sql.Expression;
import dev.aludel.sql.Precedence;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Operators on bits, and operators of the database's own. */
final class BitCases {
    private BitCases() {}

    static List<CompileCase> cases() {
        return Lines.all(bits(), values(), negatives(), brackets(), others());
    }

    private static List<CompileCase> bits() {
        return List.of(
                bits("bits in common", literal(12L).bitAnd(literal(10L)), "12 & 10", "bitand(12, 10)")
                        .yields(8L),
                bits("bits of both", literal(12L).bitOr(literal(10L)), "12 | 10", "bitor(12, 10)")
                        .yields(14L),
                bits("bits that differ", literal(12L).bitXor(literal(10L)), "12 ^ 10", "bitxor(12, 10)")
                        .on(POSTGRESQL, "12 # 10")
                        .on(SQLITE, "((12 | 10) - (12 & 10))")
                        .yields(6L),
                bits("bits turned", literal(12L).bitNot(), "~(12)", "bitnot(12)")
                        .yields(-13L),
                valueOfKinds("bits moved up", kinds.integer.shiftLeft(2))
                        .all("kinds.an_integer << ?", 2)
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer << ? AS SIGNED)", 2)
                        .on(H2, "lshift(kinds.an_integer, CAST(? AS INTEGER))", 2)
                        .yields(-28),
                valueOfKinds("bits moved down", kinds.integer.shiftRight(1))
                        .all("kinds.an_integer >> ?", 1)
                        .on(
                                MYSQL_FAMILY,
                                "CAST(CASE WHEN kinds.an_integer < 0 THEN ~(~kinds.an_integer >> ?)"
                                        + " ELSE kinds.an_integer >> ? END AS SIGNED)",
                                1,
                                1)
                        .on(H2, "rshift(kinds.an_integer, CAST(? AS INTEGER))", 1)
                        .yields(-4));
    }

    private static List<CompileCase> values() {
        return List.of(
                valueOfKinds("bits in common with a value", kinds.bigint.bitAnd(4095L))
                        .all("kinds.a_bigint & ?", 4095L)
                        .on(MYSQL_FAMILY, "CAST(kinds.a_bigint & ? AS SIGNED)", 4095L)
                        .on(H2, "bitand(kinds.a_bigint, CAST(? AS BIGINT))", 4095L)
                        .yields(9_000_000_000L & 4095L),
                valueOfKinds("bits of both with a value", kinds.bigint.bitOr(4095L))
                        .all("kinds.a_bigint | ?", 4095L)
                        .on(MYSQL_FAMILY, "CAST(kinds.a_bigint | ? AS SIGNED)", 4095L)
                        .on(H2, "bitor(kinds.a_bigint, CAST(? AS BIGINT))", 4095L)
                        .yields(9_000_000_000L | 4095L),
                valueOfKinds("bits that differ from a value", kinds.integer.bitXor(5))
                        .all("kinds.an_integer ^ ?", 5)
                        .on(POSTGRESQL, "kinds.an_integer # ?", 5)
                        .on(SQLITE, "((kinds.an_integer | ?) - (kinds.an_integer & ?))", 5, 5)
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer ^ ? AS SIGNED)", 5)
                        .on(H2, "bitxor(kinds.an_integer, CAST(? AS INTEGER))", 5)
                        .yields(-7 ^ 5));
    }

    private static List<CompileCase> negatives() {
        return List.of(
                bits("bits in common with a negative", literal(-1L).bitAnd(literal(-8L)), "-1 & -8", "bitand(-1, -8)")
                        .yields(-8L),
                bits("bits turned of a negative", literal(-13L).bitNot(), "~(-13)", "bitnot(-13)")
                        .yields(12L),
                valueOfKinds("bits moved down of a positive", literal(9L).shiftRight(1))
                        .all("9 >> ?", 1)
                        .on(MYSQL_FAMILY, "CAST(CASE WHEN 9 < 0 THEN ~(~9 >> ?) ELSE 9 >> ? END AS SIGNED)", 1, 1)
                        .on(H2, "rshift(9, CAST(? AS INTEGER))", 1)
                        .yields(4L));
    }

    private static List<CompileCase> brackets() {
        return List.of(
                valueOfKinds("bits of a sum", literal(1L).plus(literal(2L)).bitAnd(literal(2L)))
                        .all("(1 + 2) & 2")
                        .on(MYSQL_FAMILY, "CAST((1 + 2) & 2 AS SIGNED)")
                        .on(H2, "bitand(1 + 2, 2)")
                        .yields(2L),
                valueOfKinds("a sum of bits", literal(1L).plus(literal(6L).bitAnd(literal(2L))))
                        .all("1 + (6 & 2)")
                        .on(MYSQL_FAMILY, "1 + (CAST(6 & 2 AS SIGNED))")
                        .on(H2, "1 + (bitand(6, 2))")
                        .yields(3L),
                valueOfKinds("bits of bits", literal(1L).bitOr(literal(6L).bitAnd(literal(2L))))
                        .all("1 | (6 & 2)")
                        .on(MYSQL_FAMILY, "CAST(1 | (CAST(6 & 2 AS SIGNED)) AS SIGNED)")
                        .on(H2, "bitor(1, bitand(6, 2))")
                        .yields(3L),
                whereKinds("bits compared", kinds.bigint.bitAnd(1L).eq(0L))
                        .all("kinds.a_bigint & ? = ?", 1L, 0L)
                        .on(MYSQL_FAMILY, "CAST(kinds.a_bigint & ? AS SIGNED) = ?", 1L, 0L)
                        .on(H2, "bitand(kinds.a_bigint, CAST(? AS BIGINT)) = ?", 1L, 0L)
                        .yields(1));
    }

    private static List<CompileCase> others() {
        return List.of(
                valueOfKinds("an operator by its sign", literal(12L).op("&", literal(10L), BIGINT))
                        .all("12 & 10")
                        .yields(8L)
                        .notRunOn(H2, "it has no such operator"),
                valueOfKinds("an operator by its word", literal(9).op("DIV", literal(2), INTEGER))
                        .all("9 DIV 2")
                        .notRun("only MySQL and MariaDB have it"),
                valueOfKinds(
                                "an operator of another precedence",
                                literal(2L)
                                        .plus(literal(3L)
                                                .op(
                                                        "*",
                                                        value(4L).plus(literal(1L)),
                                                        BIGINT,
                                                        Precedence.MULTIPLICATION)))
                        .all("2 + 3 * (? + 1)", 4L)
                        .yields(17L),
                whereKinds(
                                "compared by an operator",
                                kinds.integer
                                        .plus(1)
                                        .boolOp("<", kinds.integer.bitNot().negate()))
                        .all("(kinds.an_integer + ?) < (-(~kinds.an_integer))", 1)
                        .on(MYSQL_FAMILY, "(kinds.an_integer + ?) < (-(CAST(~kinds.an_integer AS SIGNED)))", 1)
                        .on(H2, "(kinds.an_integer + ?) < (-(bitnot(kinds.an_integer)))", 1)
                        .yields(),
                whereKinds(
                                "not compared by an operator",
                                kinds.integer.boolOp("<", literal(0)).not())
                        .all("NOT (kinds.an_integer < 0)")
                        .yields());
    }

    /** MySQL's bits have no sign; H2 has functions. */
    private static CompileCase bits(String name, Expression<Long> expression, String sql, String h2) {
        return valueOfKinds(name, expression)
                .all(sql)
                .on(MYSQL_FAMILY, "CAST(" + sql + " AS SIGNED)")
                .on(H2, h2);
    }
}
