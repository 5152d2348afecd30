package dev.aludel.testkit.cases;

import static dev.aludel.sql.Sql.columnNamed;
import static dev.aludel.sql.Sql.literalSql;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.ALL;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;
import static dev.aludel.testkit.cases.Lines.where;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.VARCHAR;

import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Kinds;
import java.util.List;

/** What is known by its name only, SQL of the program's own, and types that only Java knows. */
final class RawCases {
    private RawCases() {}

    static List<CompileCase> cases() {
        return Lines.all(named(), raw(), retyped());
    }

    private static List<CompileCase> named() {
        return List.of(
                where("a column by its name", columnNamed("age", INTEGER).gt(30))
                        .all("age > ?", 30)
                        .yields(1L),
                where(
                                "a column by its name and its table's",
                                columnNamed("users", "age", INTEGER).gt(30))
                        .all("users.age > ?", 30)
                        .yields(1L),
                compileCase(
                                "a table by its name",
                                select(columnNamed("MixedCase", VARCHAR)).from(new Table("order")))
                        .all("SELECT \"MixedCase\" FROM \"order\"")
                        .on(MYSQL_FAMILY, "SELECT `MixedCase` FROM `order`")
                        .yields("mixed"));
    }

    private static List<CompileCase> raw() {
        return List.of(
                value("SQL of its own", literalSql("1 + 2", BIGINT))
                        .all("1 + 2")
                        .yields(3L),
                value(
                                "SQL of its own as an operand",
                                literalSql("1 + 2", BIGINT).times(users.id))
                        .all("(1 + 2) * users.id")
                        .yields(3L),
                where("SQL of its own as a condition", literalSql("id > 3", BOOLEAN))
                        .all("id > 3")
                        .yields(4L));
    }

    private static List<CompileCase> retyped() {
        return List.of(
                valueOfKinds("a value of another type in Java", kinds.colour.retyped(VARCHAR))
                        .all("kinds.a_colour")
                        .yields("GREEN"),
                compileCase(
                                "compared as another type in Java",
                                select(kinds.id)
                                        .from(kinds)
                                        .where(kinds.colour.retyped(VARCHAR).eq("GREEN")))
                        .all("SELECT kinds.id FROM kinds WHERE kinds.a_colour = ?", "GREEN")
                        .yields(1),
                valueOfKinds(
                                "text as an object of the user's",
                                kinds.colour.retyped(VARCHAR).retyped(Kinds.COLOUR))
                        .all("kinds.a_colour")
                        .yields(Kinds.Colour.GREEN),
                value(
                                "an operand of another type in Java",
                                users.age.plus(1).retyped(BIGINT).times(2L))
                        .all("(users.age + ?) * ?", 1, 2L)
                        .yields(64L),
                value("a cast that may fail", users.name.tryCast(INTEGER)).refused(ALL, "TRY_CAST"));
    }
}
