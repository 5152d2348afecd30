package dev.aludel.testkit.cases;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;

import dev.aludel.testkit.CompileCase;
import java.math.BigDecimal;
import java.util.List;

/** Quotients and remainders, which are the same on every database. */
final class DivisionCases {
    private DivisionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(fractions(), decimals(), quotients(), remainders(), brackets(), bracketsOfWhole());
    }

    private static List<CompileCase> fractions() {
        return List.of(
                valueOfKinds("divided", kinds.integer.dividedBy(2))
                        .all("CAST(kinds.an_integer AS DOUBLE PRECISION) / ?", 2)
                        .on(SQLITE, "CAST(kinds.an_integer AS DOUBLE) / ?", 2)
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS DOUBLE) / ?", 2)
                        .yields(-3.5),
                valueOfKinds("a third", literal(1).dividedBy(literal(3)))
                        .all("CAST(1 AS DOUBLE PRECISION) / 3")
                        .on(SQLITE, "CAST(1 AS DOUBLE) / 3")
                        .on(MYSQL_FAMILY, "CAST(1 AS DOUBLE) / 3")
                        .yields(1.0 / 3),
                valueOfKinds("a floating point number divided", kinds.real.dividedBy(kinds.integer))
                        .all("kinds.a_double / kinds.an_integer")
                        .yields(0.1 / -7),
                valueOfKinds("a decimal divided", kinds.numeric.dividedBy(literal(2)))
                        .all("CAST(kinds.a_numeric AS DOUBLE PRECISION) / 2")
                        .on(SQLITE, "CAST(kinds.a_numeric AS DOUBLE) / 2")
                        .on(MYSQL_FAMILY, "CAST(kinds.a_numeric AS DOUBLE) / 2")
                        .yields(617.2839));
    }

    private static List<CompileCase> decimals() {
        return List.of(
                valueOfKinds("divided to a decimal", kinds.integer.dividedBy(literal(3), 2))
                        .all("round(CAST(kinds.an_integer AS NUMERIC(38, 8)) / 3, 2)")
                        .on(SQLITE, "round(CAST(kinds.an_integer AS NUMERIC(38, 8)) * 1.0 / 3, 2)")
                        .on(MYSQL_FAMILY, "round(CAST(kinds.an_integer AS DECIMAL(38, 8)) / 3, 2)")
                        .yields(new BigDecimal("-2.33")),
                valueOfKinds("a decimal divided to a decimal", kinds.numeric.dividedBy(literal(2), 3))
                        .all("round(CAST(kinds.a_numeric AS NUMERIC(38, 9)) / 2, 3)")
                        .on(SQLITE, "round(CAST(kinds.a_numeric AS NUMERIC(38, 9)) * 1.0 / 2, 3)")
                        .on(MYSQL_FAMILY, "round(CAST(kinds.a_numeric AS DECIMAL(38, 9)) / 2, 3)")
                        .yields(new BigDecimal("617.284")),
                valueOfKinds("divided to a decimal by a floating point number", kinds.integer.dividedBy(kinds.real, 0))
                        .all("round(CAST(kinds.an_integer AS NUMERIC(38, 6)) / CAST(kinds.a_double AS NUMERIC(38,"
                                + " 6)), 0)")
                        .on(
                                SQLITE,
                                "round(CAST(kinds.an_integer AS NUMERIC(38, 6)) * 1.0"
                                        + " / CAST(kinds.a_double AS NUMERIC(38, 6)), 0)")
                        .on(
                                MYSQL_FAMILY,
                                "round(CAST(kinds.an_integer AS DECIMAL(38, 6))"
                                        + " / CAST(kinds.a_double AS DECIMAL(38, 6)), 0)")
                        .yields(new BigDecimal("-70")));
    }

    private static List<CompileCase> quotients() {
        return List.of(
                quotient("-7 by 2", -7L, 2L, -4L),
                quotient("7 by -2", 7L, -2L, -4L),
                quotient("7 by 2", 7L, 2L, 3L),
                quotient("-7 by -2", -7L, -2L, 3L),
                quotient("-8 by 2", -8L, 2L, -4L),
                quotient("the largest by the largest but one", Long.MAX_VALUE - 1, Long.MAX_VALUE, 0L),
                quotient("the smallest by the largest", -Long.MAX_VALUE, Long.MAX_VALUE - 1, -2L),
                valueOfKinds("whole quotient of a column", kinds.integer.floorDividedBy(2))
                        .all(
                                "CASE WHEN kinds.an_integer % ? <> 0 AND (kinds.an_integer < 0) <> (? < 0)"
                                        + " THEN kinds.an_integer / ? - 1 ELSE kinds.an_integer / ? END",
                                2, 2, 2, 2)
                        .on(
                                MYSQL_FAMILY,
                                "CASE WHEN kinds.an_integer % ? <> 0 AND (kinds.an_integer < 0) <> (? < 0)"
                                        + " THEN kinds.an_integer DIV ? - 1 ELSE kinds.an_integer DIV ? END",
                                2,
                                2,
                                2,
                                2)
                        .yields(-4),
                valueOfKinds(
                                "whole quotient of a decimal",
                                kinds.numeric.negate().floorDividedBy(new BigDecimal("100")))
                        .all("floor(-kinds.a_numeric / ?)", new BigDecimal("100"))
                        .yields(new BigDecimal("-13")),
                valueOfKinds("whole quotient of a floating point number", kinds.real.floorDividedBy(literal(-0.3)))
                        .all("floor(kinds.a_double / -0.3e0)")
                        .yields(-1.0));
    }

    private static CompileCase quotient(String name, long dividend, long divisor, long quotient) {
        String test = "CASE WHEN %1$d %% %2$d <> 0 AND (%1$d < 0) <> (%2$d < 0) THEN ".formatted(dividend, divisor);
        String standard = "%1$d / %2$d - 1 ELSE %1$d / %2$d END".formatted(dividend, divisor);
        return valueOfKinds("whole quotient, " + name, literal(dividend).floorDividedBy(literal(divisor)))
                .all(test + standard)
                .on(MYSQL_FAMILY, test + standard.replace("/", "DIV"))
                .yields(quotient);
    }

    private static List<CompileCase> remainders() {
        return List.of(
                remainder("-7 by 2", -7L, 2L, -1L),
                remainder("7 by -2", 7L, -2L, 1L),
                remainder("7 by 2", 7L, 2L, 1L),
                remainder("-7 by -2", -7L, -2L, -1L),
                valueOfKinds("remainder of a column", kinds.integer.remainder(4))
                        .all("kinds.an_integer % ?", 4)
                        .yields(-3),
                valueOfKinds("remainder of a decimal", kinds.numeric.remainder(literal(new BigDecimal("1.5"))))
                        .all("kinds.a_numeric % 1.5")
                        .on(SQLITE, "mod(kinds.a_numeric, 1.5e0)")
                        .yields(new BigDecimal("0.0678"))
                        .yieldsOn(SQLITE, new BigDecimal("0.06780000000003383")),
                valueOfKinds(
                                "remainder of a floating point number",
                                literal(-5.5).remainder(literal(2.0)))
                        .all("-5.5e0 % 2.0e0")
                        .on(SQLITE, "mod(-5.5e0, 2.0e0)")
                        .on(POSTGRESQL, "CAST(CAST(-5.5e0 AS NUMERIC) % CAST(2.0e0 AS NUMERIC) AS DOUBLE PRECISION)")
                        .yields(-1.5));
    }

    private static CompileCase remainder(String name, long dividend, long divisor, long remainder) {
        return valueOfKinds("remainder, " + name, literal(dividend).remainder(literal(divisor)))
                .all(dividend + " % " + divisor)
                .yields(remainder);
    }

    private static List<CompileCase> brackets() {
        return List.of(
                valueOfKinds("a / (b / c)", literal(8.0).dividedBy(literal(4.0).dividedBy(literal(2.0))))
                        .all("8.0e0 / (4.0e0 / 2.0e0)")
                        .yields(4.0),
                valueOfKinds("a / b / c", literal(8.0).dividedBy(literal(4.0)).dividedBy(literal(2.0)))
                        .all("8.0e0 / 4.0e0 / 2.0e0")
                        .yields(1.0),
                valueOfKinds("a * (b / c)", literal(8.0).times(literal(4.0).dividedBy(literal(2.0))))
                        .all("8.0e0 * (4.0e0 / 2.0e0)")
                        .yields(16.0),
                valueOfKinds("a / (b * c)", literal(8.0).dividedBy(literal(4.0).times(literal(2.0))))
                        .all("8.0e0 / (4.0e0 * 2.0e0)")
                        .yields(1.0));
    }

    private static List<CompileCase> bracketsOfWhole() {
        return List.of(
                valueOfKinds("(a + b) % c", literal(8L).plus(literal(3L)).remainder(literal(4L)))
                        .all("(8 + 3) % 4")
                        .yields(3L),
                valueOfKinds("a % (b % c)", literal(17L).remainder(literal(13L).remainder(literal(8L))))
                        .all("17 % (13 % 8)")
                        .yields(2L),
                valueOfKinds("a - b // c", literal(17L).minus(literal(9L).floorDividedBy(literal(2L))))
                        .all("17 - CASE WHEN 9 % 2 <> 0 AND (9 < 0) <> (2 < 0) THEN 9 / 2 - 1 ELSE 9 / 2 END")
                        .on(
                                MYSQL_FAMILY,
                                "17 - CASE WHEN 9 % 2 <> 0 AND (9 < 0) <> (2 < 0) THEN 9 DIV 2 - 1 ELSE 9 DIV 2 END")
                        .yields(13L),
                valueOfKinds(
                                "whole quotient of a sum",
                                literal(8L).plus(value(3L)).floorDividedBy(literal(4L)))
                        .all(
                                "CASE WHEN (8 + ?) % 4 <> 0 AND (8 + ? < 0) <> (4 < 0) THEN (8 + ?) / 4 - 1"
                                        + " ELSE (8 + ?) / 4 END",
                                3L, 3L, 3L, 3L)
                        .on(
                                MYSQL_FAMILY,
                                "CASE WHEN (8 + ?) % 4 <> 0 AND (8 + ? < 0) <> (4 < 0) THEN (8 + ?) DIV 4 - 1"
                                        + " ELSE (8 + ?) DIV 4 END",
                                3L,
                                3L,
                                3L,
                                3L)
                        .yields(2L));
    }
}
