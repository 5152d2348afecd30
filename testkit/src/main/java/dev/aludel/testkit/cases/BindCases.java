package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;
import static dev.aludel.testkit.cases.Lines.whereKinds;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.sql.Expression;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.Kinds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of each type: bound, selected, compared. */
final class BindCases {
    private BindCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                selected(), selectedTimes(), selectedInOtherWays(), compared(), comparedTimes(), computed(), columns());
    }

    private static List<CompileCase> selected() {
        return List.of(
                bound("INTEGER", 7, "INTEGER"),
                bound("BIGINT", 9_000_000_000L, "BIGINT"),
                bound("DOUBLE", 0.1, "DOUBLE PRECISION"),
                bound("NUMERIC", new BigDecimal("1234.5678"), "DECFLOAT"),
                bound("BOOLEAN", true, "BOOLEAN"),
                bound("TEXT", Fixture.TEXT, "CHARACTER LARGE OBJECT"),
                bound("empty TEXT", "", "CHARACTER LARGE OBJECT"),
                bound("BYTES", Fixture.bytes(), "BINARY LARGE OBJECT"),
                bound("UUID", Fixture.ID, "UUID"));
    }

    private static List<CompileCase> selectedTimes() {
        return List.of(
                bound("DATE", Fixture.DATE, "DATE"),
                bound("TIME", Fixture.TIME, "TIME(6)"),
                bound("TIMESTAMP", Fixture.TIMESTAMP, "TIMESTAMP"),
                bound("TIMESTAMP WITH TIME ZONE", Fixture.INSTANT, "TIMESTAMP WITH TIME ZONE"));
    }

    private static List<CompileCase> selectedInOtherWays() {
        return List.of(
                bare("a bound NULL", value(INTEGER, null))
                        .all("?", value(INTEGER, null))
                        .on(H2, "CAST(? AS INTEGER)", value(INTEGER, null))
                        .yields((Object) null),
                bare("a bound value of the user's own", value(Kinds.COLOUR, Kinds.Colour.RED))
                        .all("?", value(Kinds.COLOUR, Kinds.Colour.RED))
                        .on(H2, "CAST(? AS VARCHAR)", value(Kinds.COLOUR, Kinds.Colour.RED))
                        .yields(Kinds.Colour.RED),
                bare("a bound value with a label", value(7).as("seven"))
                        .all("? AS seven", 7)
                        .on(H2, "CAST(? AS INTEGER) AS seven", 7)
                        .yields(7),
                compileCase("two bound values", select(value(7), value("x")))
                        .all("SELECT ?, ?", 7, "x")
                        .on(H2, "SELECT CAST(? AS INTEGER), CAST(? AS CHARACTER LARGE OBJECT)", 7, "x")
                        .yields(row(7, "x")),
                bare("a bound value in a sum", value(7).plus(literal(1)))
                        .all("? + 1", 7)
                        .yields(8));
    }

    private static List<CompileCase> compared() {
        return List.of(
                whereKinds("equal INTEGER", kinds.integer.eq(-7))
                        .all("kinds.an_integer = ?", -7)
                        .yields(1),
                whereKinds("equal BIGINT", kinds.bigint.eq(9_000_000_000L))
                        .all("kinds.a_bigint = ?", 9_000_000_000L)
                        .yields(1),
                whereKinds("equal DOUBLE", kinds.real.eq(0.1))
                        .all("kinds.a_double = ?", 0.1)
                        .yields(1),
                whereKinds("equal NUMERIC", kinds.numeric.eq(new BigDecimal("1234.5678")))
                        .all("kinds.a_numeric = ?", new BigDecimal("1234.5678"))
                        .yields(1),
                whereKinds("equal BOOLEAN", kinds.bool.eq(true))
                        .all("kinds.a_boolean = ?", true)
                        .yields(1),
                whereKinds("equal VARCHAR", kinds.varchar.eq("it's"))
                        .all("kinds.a_varchar = ?", "it's")
                        .yields(1),
                whereKinds("equal TEXT", kinds.text.eq(Fixture.TEXT))
                        .all("kinds.a_text = ?", Fixture.TEXT)
                        .yields(1),
                whereKinds("equal BYTES", kinds.bytes.eq(Fixture.bytes()))
                        .all("kinds.some_bytes = ?", Fixture.bytes())
                        .yields(1),
                whereKinds("equal UUID", kinds.uuid.eq(Fixture.ID))
                        .all("kinds.a_uuid = ?", Fixture.ID)
                        .yields(1),
                whereKinds("equal to a value of the user's own", kinds.colour.eq(Kinds.Colour.GREEN))
                        .all("kinds.a_colour = ?", value(Kinds.COLOUR, Kinds.Colour.GREEN))
                        .yields(1),
                whereKinds("in values of the user's own", kinds.colour.in(Kinds.Colour.values()))
                        .all("kinds.a_colour IN (?, ?)", "RED", "GREEN")
                        .yields(1));
    }

    private static List<CompileCase> comparedTimes() {
        return List.of(
                whereKinds("equal DATE", kinds.date.eq(Fixture.DATE))
                        .all("kinds.a_date = ?", Fixture.DATE)
                        .yields(1),
                whereKinds("equal TIME", kinds.time.eq(Fixture.TIME))
                        .all("kinds.a_time = ?", Fixture.TIME)
                        .yields(1),
                whereKinds("equal TIMESTAMP", kinds.timestamp.eq(Fixture.TIMESTAMP))
                        .all("kinds.a_timestamp = ?", Fixture.TIMESTAMP)
                        .yields(1),
                whereKinds("equal TIMESTAMP WITH TIME ZONE", kinds.instant.eq(Fixture.INSTANT.plusHours(0)))
                        .all("kinds.an_instant = ?", Fixture.INSTANT)
                        .yields(1),
                whereKinds("before a DATE", kinds.date.lt(Fixture.DATE.plusDays(1)))
                        .all("kinds.a_date < ?", Fixture.DATE.plusDays(1))
                        .yields(1),
                whereKinds("after a TIME", kinds.time.gt(Fixture.TIME.minusNanos(1_000)))
                        .all("kinds.a_time > ?", Fixture.TIME.minusNanos(1_000))
                        .yields(1),
                whereKinds("before a TIMESTAMP", kinds.timestamp.lt(Fixture.TIMESTAMP.plusNanos(1_000)))
                        .all("kinds.a_timestamp < ?", Fixture.TIMESTAMP.plusNanos(1_000))
                        .yields(1),
                whereKinds("after a TIMESTAMP WITH TIME ZONE", kinds.instant.gt(Fixture.INSTANT.minusNanos(1_000)))
                        .all("kinds.an_instant > ?", Fixture.INSTANT.minusNanos(1_000))
                        .yields(1));
    }

    private static List<CompileCase> computed() {
        return List.of(
                whereKinds(
                                "a sum of NUMERIC compared",
                                kinds.numeric.plus(BigDecimal.ONE).gt(new BigDecimal("99")))
                        .all("kinds.a_numeric + ? > ?", BigDecimal.ONE, new BigDecimal("99"))
                        .yields(1),
                whereKinds(
                                "a sum of NUMERIC less",
                                kinds.numeric.plus(BigDecimal.ONE).lt(new BigDecimal("99")))
                        .all("kinds.a_numeric + ? < ?", BigDecimal.ONE, new BigDecimal("99"))
                        .yields(),
                whereKinds(
                                "a bound NUMERIC compared with a literal",
                                value(new BigDecimal("10")).lt(literal(new BigDecimal("9.5"))))
                        .all("? < 9.5", new BigDecimal("10"))
                        .on(SQLITE, "? < 9.5e0", new BigDecimal("10"))
                        .yields(),
                whereKinds("a sum of DOUBLE compared", kinds.real.times(10.0).gt(0.5))
                        .all("kinds.a_double * ? > ?", 10.0, 0.5)
                        .yields(1),
                whereKinds("text in a list", kinds.text.in("x", Fixture.TEXT))
                        .all("kinds.a_text IN (?, ?)", "x", Fixture.TEXT)
                        .yields(1),
                whereKinds("bytes between", kinds.bytes.between(new byte[] {0}, new byte[] {1}))
                        .all("kinds.some_bytes BETWEEN ? AND ?", new byte[] {0}, new byte[] {1})
                        .yields(1),
                whereKinds("equal to a bound null of TEXT", kinds.text.eq(value(TEXT, null)))
                        .all("kinds.a_text = ?", value(TEXT, null))
                        .yields());
    }

    /** Each column of {@code kinds}, where it has a value and where it is NULL. */
    private static List<CompileCase> columns() {
        Object[] values = {
            1,
            -7,
            9_000_000_000L,
            0.1,
            new BigDecimal("1234.5678"),
            true,
            "it's",
            Fixture.TEXT,
            Fixture.bytes(),
            Fixture.DATE,
            Fixture.TIME,
            Fixture.TIMESTAMP,
            Fixture.INSTANT,
            Fixture.ID,
            Kinds.Colour.GREEN
        };
        List<CompileCase> cases = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Expression<?> column = kinds.columns().get(i);
            cases.add(valueOfKinds("the column " + column, column)
                    .all(column.toString())
                    .yields(values[i]));
            if (i > 0) {
                cases.add(compileCase(
                                "the column " + column + ", NULL",
                                select(column).from(kinds).where(kinds.id.eq(2)))
                        .all("SELECT " + column + " FROM kinds WHERE kinds.id = ?", 2)
                        .yields((Object) null));
            }
        }
        return cases;
    }

    private static CompileCase bound(String type, Object value, String h2) {
        return bare("a bound " + type, value(value))
                .all("?", value)
                .on(H2, "CAST(? AS " + h2 + ")", value)
                .yields(value);
    }
}
