package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.KnownDialects.ALL;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.whereKinds;

import dev.aludel.sql.Inline;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.Kinds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Values of each type printed into the SQL. */
final class LiteralCases {
    private LiteralCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                wholeNumbers(),
                numbers(),
                refusedNumbers(),
                text(),
                awkwardText(),
                bytes(),
                times(),
                others(),
                compared());
    }

    private static List<CompileCase> wholeNumbers() {
        return List.of(
                bare("literal INTEGER", literal(7)).all("7").yields(7),
                bare("literal negative INTEGER", literal(-7)).all("-7").yields(-7),
                bare("smallest literal INTEGER", literal(Integer.MIN_VALUE))
                        .all("-2147483648")
                        .yields(Integer.MIN_VALUE),
                bare("largest literal INTEGER", literal(Integer.MAX_VALUE))
                        .all("2147483647")
                        .yields(Integer.MAX_VALUE),
                bare("literal BIGINT", literal(9_000_000_000L))
                        .all("9000000000")
                        .yields(9_000_000_000L),
                bare("smallest literal BIGINT", literal(Long.MIN_VALUE))
                        .all("-9223372036854775808")
                        .yields(Long.MIN_VALUE),
                bare("largest literal BIGINT", literal(Long.MAX_VALUE))
                        .all("9223372036854775807")
                        .yields(Long.MAX_VALUE));
    }

    private static List<CompileCase> numbers() {
        return List.of(
                bare("literal DOUBLE", literal(0.1)).all("0.1e0").yields(0.1),
                bare("literal negative DOUBLE", literal(-2.5)).all("-2.5e0").yields(-2.5),
                bare("large literal DOUBLE", literal(1e100)).all("1.0E100").yields(1e100),
                bare("small literal DOUBLE", literal(1e-5)).all("1.0E-5").yields(1e-5),
                bare("literal DOUBLE with all digits", literal(0.1 + 0.2))
                        .all("0.30000000000000004e0")
                        .yields(0.1 + 0.2),
                bare("literal NUMERIC", literal(new BigDecimal("1234.5678")))
                        .all("1234.5678")
                        .on(SQLITE, "1234.5678e0")
                        .yields(new BigDecimal("1234.5678")),
                bare("literal NUMERIC with an exponent", literal(new BigDecimal("12E+3")))
                        .all("12000")
                        .on(SQLITE, "12000.0e0")
                        .yields(new BigDecimal("12000")),
                bare("literal NUMERIC of zero", literal(new BigDecimal("0.00")))
                        .all("0.00")
                        .on(SQLITE, "0.0e0")
                        .yields(BigDecimal.ZERO),
                bare("literal true", literal(true)).all("TRUE").on(SQLITE, "1").yields(true),
                bare("literal false", literal(false))
                        .all("FALSE")
                        .on(SQLITE, "0")
                        .yields(false));
    }

    private static List<CompileCase> refusedNumbers() {
        return List.of(
                bare("literal that is no number", literal(Double.NaN)).refused(ALL, "the literal NaN"),
                bare("infinite literal", literal(Double.POSITIVE_INFINITY)).refused(ALL, "the literal Infinity"),
                bare("infinite negative literal", literal(Double.NEGATIVE_INFINITY))
                        .refused(ALL, "the literal -Infinity"));
    }

    private static List<CompileCase> text() {
        return List.of(
                bare("literal TEXT", literal("a b")).all("'a b'").yields("a b"),
                bare("empty literal TEXT", literal("")).all("''").yields(""),
                bare("literal TEXT with a quote", literal("it's"))
                        .all("'it''s'")
                        .yields("it's"),
                bare("literal TEXT of quotes", literal("''")).all("''''''").yields("''"),
                bare("literal TEXT with double quotes", literal("a \"b\" `c`"))
                        .all("'a \"b\" `c`'")
                        .yields("a \"b\" `c`"),
                bare("literal TEXT in other letters", literal("Größe, Ж, 日本, 🚀"))
                        .all("'Größe, Ж, 日本, 🚀'")
                        .yields("Größe, Ж, 日本, 🚀"),
                bare("literal TEXT with U+0000", literal("a\0b")).refused(ALL, "U+0000"));
    }

    private static List<CompileCase> awkwardText() {
        return List.of(
                bare("literal TEXT with a backslash", literal("a\\b"))
                        .all("'a\\b'")
                        .on(MYSQL_FAMILY, "'a\\\\b'")
                        .yields("a\\b"),
                bare("literal TEXT that ends in a backslash", literal("a\\"))
                        .all("'a\\'")
                        .on(MYSQL_FAMILY, "'a\\\\'")
                        .yields("a\\"),
                bare("literal TEXT with a backslash and a quote", literal("\\'"))
                        .all("'\\'''")
                        .on(MYSQL_FAMILY, "'\\\\'''")
                        .yields("\\'"),
                bare("literal TEXT of two lines", literal("a\nb")).all("'a\nb'").yields("a\nb"),
                compileCase("literal TEXT with a question mark", select(literal("a ? b"), literal(1)))
                        .all("SELECT 'a ? b', 1")
                        .yields(row("a ? b", 1)),
                bare("literal TEXT with a colon", literal("a :b ::c $1 {d}"))
                        .all("'a :b ::c $1 {d}'")
                        .yields("a :b ::c $1 {d}"),
                bare("literal TEXT with a comment", literal("a -- b /* c"))
                        .all("'a -- b /* c'")
                        .yields("a -- b /* c"));
    }

    private static List<CompileCase> bytes() {
        return List.of(
                bare("literal BYTES", literal(Fixture.bytes()))
                        .all("X'0001275cff'")
                        .on(POSTGRESQL, "CAST('\\x0001275cff' AS BYTEA)")
                        .yields((Object) Fixture.bytes()),
                bare("empty literal BYTES", literal(new byte[0]))
                        .all("X''")
                        .on(POSTGRESQL, "CAST('\\x' AS BYTEA)")
                        .yields((Object) new byte[0]));
    }

    private static List<CompileCase> times() {
        return List.of(
                bare("literal DATE", literal(Fixture.DATE))
                        .all("DATE '2026-11-20'")
                        .on(SQLITE, "'2026-11-20'")
                        .yields(Fixture.DATE),
                bare("early literal DATE", literal(LocalDate.of(1066, 10, 14)))
                        .all("DATE '1066-10-14'")
                        .on(SQLITE, "'1066-10-14'")
                        .yields(LocalDate.of(1066, 10, 14)),
                bare("literal TIME", literal(Fixture.TIME))
                        .all("TIME '23:59:59.000001'")
                        .on(SQLITE, "'23:59:59.000001'")
                        .yields(Fixture.TIME),
                bare("literal TIME of midnight", literal(LocalTime.MIDNIGHT))
                        .all("TIME '00:00:00.000000'")
                        .on(SQLITE, "'00:00:00.000000'")
                        .yields(LocalTime.MIDNIGHT),
                bare("literal TIMESTAMP", literal(Fixture.TIMESTAMP))
                        .all("TIMESTAMP '2026-01-31 23:59:59.123456'")
                        .on(SQLITE, "'2026-01-31 23:59:59.123456'")
                        .yields(Fixture.TIMESTAMP),
                bare("literal TIMESTAMP WITH TIME ZONE", literal(Fixture.INSTANT))
                        .all("TIMESTAMP WITH TIME ZONE '2026-01-31 21:59:59.123456+00:00'")
                        .on(SQLITE, "'2026-01-31 21:59:59.123456+00:00'")
                        .on(MYSQL_FAMILY, "TIMESTAMP '2026-01-31 21:59:59.123456'")
                        .yields(Fixture.INSTANT));
    }

    private static List<CompileCase> others() {
        return List.of(
                bare("literal UUID", literal(Fixture.ID))
                        .all("CAST('0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001' AS UUID)")
                        .on(SQLITE, "'0f3b7a529d3c4e1b8a7700c0ffee0001'")
                        .on(MYSQL_FAMILY, "'0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001'")
                        .yields(Fixture.ID),
                bare("literal of the user's own", new Inline<>(Kinds.COLOUR, Kinds.Colour.RED))
                        .all("'RED'")
                        .yields(Kinds.Colour.RED),
                compileCase(
                                "two literals",
                                select(literal(1).as("a"), literal("x").as("b")))
                        .all("SELECT 1 AS a, 'x' AS b")
                        .yields(row(1, "x")));
    }

    private static List<CompileCase> compared() {
        return List.of(
                whereKinds("equal to a literal BYTES", kinds.bytes.eq(literal(Fixture.bytes())))
                        .all("kinds.some_bytes = X'0001275cff'")
                        .on(POSTGRESQL, "kinds.some_bytes = CAST('\\x0001275cff' AS BYTEA)")
                        .yields(1),
                whereKinds("equal to a literal TEXT", kinds.text.eq(literal(Fixture.TEXT)))
                        .all("kinds.a_text = 'it''s \"a\" \\ Größe, Ж, 日本, 🚀\n?'")
                        .on(MYSQL_FAMILY, "kinds.a_text = 'it''s \"a\" \\\\ Größe, Ж, 日本, 🚀\n?'")
                        .yields(1),
                whereKinds("equal to a literal DATE", kinds.date.eq(literal(Fixture.DATE)))
                        .all("kinds.a_date = DATE '2026-11-20'")
                        .on(SQLITE, "kinds.a_date = '2026-11-20'")
                        .yields(1),
                whereKinds("equal to a literal TIME", kinds.time.eq(literal(Fixture.TIME)))
                        .all("kinds.a_time = TIME '23:59:59.000001'")
                        .on(SQLITE, "kinds.a_time = '23:59:59.000001'")
                        .yields(1),
                whereKinds("equal to a literal TIMESTAMP WITH TIME ZONE", kinds.instant.eq(literal(Fixture.INSTANT)))
                        .on(
                                List.of(POSTGRESQL, H2),
                                "kinds.an_instant = TIMESTAMP WITH TIME ZONE '2026-01-31 21:59:59.123456+00:00'")
                        .on(SQLITE, "kinds.an_instant = '2026-01-31 21:59:59.123456+00:00'")
                        .on(List.of(MYSQL, MARIADB), "kinds.an_instant = TIMESTAMP '2026-01-31 21:59:59.123456'")
                        .yields(1),
                whereKinds("equal to a literal UUID", kinds.uuid.eq(literal(Fixture.ID)))
                        .all("kinds.a_uuid = CAST('0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001' AS UUID)")
                        .on(SQLITE, "kinds.a_uuid = '0f3b7a529d3c4e1b8a7700c0ffee0001'")
                        .on(MYSQL_FAMILY, "kinds.a_uuid = '0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001'")
                        .yields(1));
    }
}
