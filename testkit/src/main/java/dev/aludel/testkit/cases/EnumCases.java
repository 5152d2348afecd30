package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.type.Types.enumOf;

import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Kinds.Colour;
import dev.aludel.type.EnumType;
import dev.aludel.type.SqlType;
import java.util.List;

/** Enums in types of the database's own, and as text. */
final class EnumCases {
    private static final EnumType<Colour> COLOUR = enumOf("colour", Colour.class);
    private static final EnumType<Colour> TEXT = COLOUR.asText();
    private static final EnumType<Colour> ODD = enumOf("User", Colour.class, it -> it == Colour.RED ? "it's" : "a\\b")
            .inSchema("app");
    private static final String NO_TYPE = "the type has to be created first";

    private EnumCases() {}

    static List<CompileCase> cases() {
        return Lines.all(created(), values(), text());
    }

    private static List<CompileCase> created() {
        return List.of(
                create("an enum", COLOUR, Colour.GREEN)
                        .on(SQLITE, "VARCHAR(5)")
                        .on(POSTGRESQL, "colour")
                        .on(MYSQL_FAMILY, "ENUM('RED', 'GREEN')")
                        .on(H2, "ENUM('RED', 'GREEN')"),
                create("an enum with labels of its own, in a schema", ODD, Colour.GREEN)
                        .on(SQLITE, "VARCHAR(4)")
                        .on(POSTGRESQL, "app.\"User\"")
                        .on(MYSQL_FAMILY, "ENUM('it''s', 'a\\\\b')")
                        .on(H2, "ENUM('it''s', 'a\\b')"),
                create("an enum as text", TEXT, Colour.GREEN).all("VARCHAR(5)"));
    }

    private static List<CompileCase> values() {
        return List.of(
                bare("a bound enum", value(COLOUR, Colour.RED))
                        .all("?", value(COLOUR, Colour.RED))
                        .on(POSTGRESQL, "CAST(? AS colour)", value(COLOUR, Colour.RED))
                        .on(H2, "CAST(? AS ENUM('RED', 'GREEN'))", value(COLOUR, Colour.RED))
                        .yields(Colour.RED)
                        .notRunOn(POSTGRESQL, NO_TYPE),
                bare("a literal enum", new Inline<>(COLOUR, Colour.RED))
                        .all("'RED'")
                        .on(POSTGRESQL, "CAST('RED' AS colour)")
                        .yields(Colour.RED)
                        .notRunOn(POSTGRESQL, NO_TYPE),
                bare("a literal enum with labels of its own", new Inline<>(ODD, Colour.GREEN))
                        .all("'a\\b'")
                        .on(POSTGRESQL, "CAST('a\\b' AS app.\"User\")")
                        .on(MYSQL_FAMILY, "'a\\\\b'")
                        .yields(Colour.GREEN)
                        .notRunOn(POSTGRESQL, NO_TYPE),
                bare("cast to an enum", literal("GREEN").cast(COLOUR))
                        .on(SQLITE, "CAST('GREEN' AS TEXT)")
                        .on(POSTGRESQL, "CAST('GREEN' AS colour)")
                        .on(MYSQL_FAMILY, "CAST('GREEN' AS CHAR(5))")
                        .on(H2, "CAST('GREEN' AS ENUM('RED', 'GREEN'))")
                        .yields(Colour.GREEN)
                        .notRunOn(POSTGRESQL, NO_TYPE));
    }

    private static List<CompileCase> text() {
        return List.of(
                bare("a bound enum as text", value(TEXT, Colour.RED))
                        .all("?", value(TEXT, Colour.RED))
                        .on(H2, "CAST(? AS VARCHAR(5))", value(TEXT, Colour.RED))
                        .yields(Colour.RED),
                bare("a literal enum as text", new Inline<>(TEXT, Colour.RED))
                        .all("'RED'")
                        .yields(Colour.RED),
                bare("cast to an enum as text", literal("GREEN").cast(TEXT))
                        .all("CAST('GREEN' AS VARCHAR(5))")
                        .on(SQLITE, "CAST('GREEN' AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST('GREEN' AS CHAR(5))")
                        .yields(Colour.GREEN));
    }

    private static <T> CompileCase create(String name, SqlType<T> type, T value) {
        Table table = table("notes", column("a", type));
        CompileCase line = compileCase("create " + name, createTable(table))
                .within("CREATE TABLE notes (a {})")
                .then(insert(table).set(table.column("a", type.javaType()), value))
                .leaves(select(table), row(value));
        return type.equals(TEXT) ? line : line.notRunOn(POSTGRESQL, NO_TYPE);
    }
}
