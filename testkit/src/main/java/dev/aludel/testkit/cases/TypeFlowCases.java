package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.sql.Sql.caseWhen;
import static dev.aludel.sql.Sql.coalesce;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;
import static dev.aludel.testkit.cases.Lines.whereKinds;
import static dev.aludel.type.Types.INTEGER;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Kinds;
import dev.aludel.testkit.Kinds.Colour;
import dev.aludel.type.SqlType;
import java.time.Year;
import java.util.List;

/** A class of the user's own stays that through operators, functions, unions and subqueries; values take it on. */
final class TypeFlowCases {
    private static final SqlType<Year> YEAR = INTEGER.map(Year.class, Year::of, Year::getValue);
    private static final Cast<Year> SEVEN = kinds.integer.cast(YEAR);
    private static final Bind<Year> TEN = value(YEAR, Year.of(10));

    private TypeFlowCases() {}

    static List<CompileCase> cases() {
        return Lines.all(operators(), functions(), queries());
    }

    private static List<CompileCase> operators() {
        return List.of(
                valueOfKinds("a sum of the user's own class", SEVEN.plus(Year.of(10)))
                        .all("CAST(kinds.an_integer AS INTEGER) + ?", TEN)
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS SIGNED) + ?", TEN)
                        .yields(Year.of(3)),
                whereKinds(
                                "a sum of the user's own class compared",
                                SEVEN.plus(Year.of(10)).lt(Year.of(10)))
                        .all("CAST(kinds.an_integer AS INTEGER) + ? < ?", TEN, TEN)
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS SIGNED) + ? < ?", TEN, TEN)
                        .yields(1),
                whereKinds("a value of the user's own class between", SEVEN.between(Year.of(-10), Year.of(10)))
                        .all("CAST(kinds.an_integer AS INTEGER) BETWEEN ? AND ?", value(YEAR, Year.of(-10)), TEN)
                        .on(
                                MYSQL_FAMILY,
                                "CAST(kinds.an_integer AS SIGNED) BETWEEN ? AND ?",
                                value(YEAR, Year.of(-10)),
                                TEN)
                        .yields(1));
    }

    private static List<CompileCase> functions() {
        return List.of(
                compileCase(
                                "max of the user's own class",
                                select(max(kinds.colour)).from(kinds))
                        .all("SELECT max(kinds.a_colour) FROM kinds")
                        .yields(Colour.GREEN),
                compileCase(
                                "coalesce of the user's own class",
                                select(coalesce(kinds.colour, Bind.like(kinds.colour, Colour.RED)))
                                        .from(kinds)
                                        .where(kinds.id.eq(literal(2))))
                        .all("SELECT coalesce(kinds.a_colour, ?) FROM kinds WHERE kinds.id = 2", "RED")
                        .yields(Colour.RED),
                valueOfKinds(
                                "a branch of the user's own class",
                                caseWhen(kinds.id.eq(literal(1)), kinds.colour).otherwise(Colour.RED))
                        .all("CASE WHEN kinds.id = 1 THEN kinds.a_colour ELSE ? END", "RED")
                        .on(H2, "CASE WHEN kinds.id = 1 THEN kinds.a_colour ELSE CAST(? AS VARCHAR) END", "RED")
                        .yields(Colour.GREEN));
    }

    private static List<CompileCase> queries() {
        var colours = select(kinds.colour).from(kinds).where(kinds.id.eq(literal(1)));
        var subquery = select(kinds.colour.as("c")).from(kinds).as("s");
        var colour = subquery.column("c", Colour.class);
        return List.of(
                compileCase("a union of the user's own class", colours.union(colours))
                        .all("SELECT kinds.a_colour FROM kinds WHERE kinds.id = 1 UNION SELECT kinds.a_colour FROM"
                                + " kinds WHERE kinds.id = 1")
                        .yields(Colour.GREEN),
                compileCase(
                                "the user's own class out of a subquery",
                                select(colour).from(subquery).where(colour.eq(Colour.GREEN)))
                        .all(
                                "SELECT s.c FROM (SELECT kinds.a_colour AS c FROM kinds) AS s WHERE s.c = ?",
                                value(Kinds.COLOUR, Colour.GREEN))
                        .yields(Colour.GREEN),
                valueOfKinds("the user's own class as a query", colours.asValue())
                        .all("(SELECT kinds.a_colour FROM kinds WHERE kinds.id = 1)")
                        .yields(Colour.GREEN));
    }
}
