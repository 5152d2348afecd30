package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.NUMERIC;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIME;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.UUID;
import static dev.aludel.type.Types.VARCHAR;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Expression;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.Kinds;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns as they are created: their types and defaults. */
final class ColumnCases {
    private ColumnCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                numbers(), text(), times(), defaults(), defaultsOfTypes(), defaultsOfTimes(), otherDefaults(), key());
    }

    private static List<CompileCase> numbers() {
        return List.of(
                type("INTEGER", INTEGER, "INTEGER", -7),
                type("BIGINT", BIGINT, "BIGINT", Long.MAX_VALUE),
                type("DOUBLE", DOUBLE, "DOUBLE PRECISION", Double.MAX_VALUE)
                        .on(List.of(SQLITE, MYSQL, MARIADB), "DOUBLE"),
                type("NUMERIC", NUMERIC, "NUMERIC", new BigDecimal("1.5"))
                        .refused(MYSQL_FAMILY, "NUMERIC without arguments")
                        .on(H2, "DECFLOAT"),
                type("NUMERIC with digits", numeric(12, 3), "NUMERIC(12, 3)", new BigDecimal("123456789.125")),
                type("BOOLEAN", BOOLEAN, "BOOLEAN", false),
                type("a type of the user's own", Kinds.COLOUR, "VARCHAR(5)", Kinds.Colour.RED));
    }

    private static List<CompileCase> text() {
        return List.of(
                type("VARCHAR", VARCHAR, "VARCHAR", "x").refused(MYSQL_FAMILY, "VARCHAR without arguments"),
                type("VARCHAR with a length", varchar(200), "VARCHAR(200)", "x".repeat(200)),
                type("TEXT", TEXT, "TEXT", "x".repeat(70_000))
                        .on(MYSQL_FAMILY, "LONGTEXT")
                        .on(H2, "CHARACTER LARGE OBJECT"),
                type("BYTES", BYTES, "BLOB", new byte[70_000])
                        .on(POSTGRESQL, "BYTEA")
                        .on(MYSQL_FAMILY, "LONGBLOB")
                        .on(H2, "BINARY LARGE OBJECT"),
                type("UUID", UUID, "UUID", Fixture.ID).on(SQLITE, "CHAR(32)").on(MYSQL, "CHAR(36)"));
    }

    private static List<CompileCase> times() {
        return List.of(
                type("DATE", DATE, "DATE", Fixture.DATE),
                type("TIME", TIME, "TIME(6)", Fixture.TIME).on(List.of(SQLITE, POSTGRESQL), "TIME"),
                type("TIMESTAMP", TIMESTAMP, "TIMESTAMP", Fixture.TIMESTAMP).on(MYSQL_FAMILY, "DATETIME(6)"),
                type("TIMESTAMP WITH TIME ZONE", TIMESTAMP_TZ, "TIMESTAMP WITH TIME ZONE", Fixture.INSTANT)
                        .on(MYSQL_FAMILY, "DATETIME(6)"));
    }

    private static List<CompileCase> defaults() {
        return List.of(
                standard("text", varchar(9), literal("it's"), "'it''s'", "it's"),
                standard("empty text", varchar(9), literal(""), "''", ""),
                standard("a number", INTEGER, literal(-7), "-7", -7),
                standard("a decimal", numeric(8, 2), literal(new BigDecimal("1.25")), "1.25", new BigDecimal("1.25"))
                        .on(SQLITE, "NUMERIC(8, 2) DEFAULT 1.25e0"),
                standard("true", BOOLEAN, literal(true), "TRUE", true).on(SQLITE, "BOOLEAN DEFAULT 1"),
                standard("false", BOOLEAN, literal(false), "FALSE", false).on(SQLITE, "BOOLEAN DEFAULT 0"));
    }

    private static List<CompileCase> defaultsOfTypes() {
        return List.of(
                standard("long text", TEXT, literal("x"), "'x'", "x")
                        .on(SQLITE, "TEXT DEFAULT 'x'")
                        .on(POSTGRESQL, "TEXT DEFAULT 'x'")
                        .on(MYSQL_FAMILY, "LONGTEXT DEFAULT ('x')")
                        .on(H2, "CHARACTER LARGE OBJECT DEFAULT 'x'"),
                standard("bytes", BYTES, literal(Fixture.bytes()), "", Fixture.bytes())
                        .on(SQLITE, "BLOB DEFAULT X'0001275cff'")
                        .on(POSTGRESQL, "BYTEA DEFAULT CAST('\\x0001275cff' AS BYTEA)")
                        .on(MYSQL_FAMILY, "LONGBLOB DEFAULT (X'0001275cff')")
                        .on(H2, "BINARY LARGE OBJECT DEFAULT X'0001275cff'"),
                standard("a double", DOUBLE, literal(0.5), "", 0.5)
                        .on(SQLITE, "DOUBLE DEFAULT 0.5e0")
                        .on(List.of(POSTGRESQL, H2), "DOUBLE PRECISION DEFAULT 0.5e0")
                        .on(MYSQL_FAMILY, "DOUBLE DEFAULT (0.5e0)"),
                standard("a UUID", UUID, literal(Fixture.ID), "", Fixture.ID)
                        .on(SQLITE, "CHAR(32) DEFAULT '0f3b7a529d3c4e1b8a7700c0ffee0001'")
                        .on(
                                List.of(POSTGRESQL, H2),
                                "UUID DEFAULT CAST('0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001' AS UUID)")
                        .on(MYSQL, "CHAR(36) DEFAULT ('0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001')")
                        .on(MARIADB, "UUID DEFAULT ('0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001')"));
    }

    private static List<CompileCase> defaultsOfTimes() {
        return List.of(
                standard("a date", DATE, literal(Fixture.DATE), "DATE '2026-11-20'", Fixture.DATE)
                        .on(SQLITE, "DATE DEFAULT '2026-11-20'"),
                standard("a time", TIME, literal(Fixture.TIME), "", Fixture.TIME)
                        .on(SQLITE, "TIME DEFAULT '23:59:59.000001'")
                        .on(POSTGRESQL, "TIME DEFAULT TIME '23:59:59.000001'")
                        .on(MYSQL_FAMILY, "TIME(6) DEFAULT (TIME '23:59:59.000001')")
                        .on(H2, "TIME(6) DEFAULT TIME '23:59:59.000001'"),
                standard(
                                "a timestamp",
                                TIMESTAMP,
                                literal(Fixture.TIMESTAMP),
                                "TIMESTAMP '2026-01-31 23:59:59.123456'",
                                Fixture.TIMESTAMP)
                        .on(SQLITE, "TIMESTAMP DEFAULT '2026-01-31 23:59:59.123456'")
                        .on(MYSQL_FAMILY, "DATETIME(6) DEFAULT (TIMESTAMP '2026-01-31 23:59:59.123456')"));
    }

    private static List<CompileCase> otherDefaults() {
        return List.of(
                standard("a sum", INTEGER, literal(1).plus(literal(2)), "(1 + 2)", 3)
                        .on(MYSQL_FAMILY, "INTEGER DEFAULT (1 + 2)"),
                standard("a call", varchar(9), lower(literal("ABC")), "(lower('ABC'))", "abc")
                        .on(MYSQL_FAMILY, "VARCHAR(9) DEFAULT (lower('ABC'))"),
                standard("a negation", BOOLEAN, not(literal(true)), "(FALSE)", false)
                        .on(SQLITE, "BOOLEAN DEFAULT (0)")
                        .on(MYSQL_FAMILY, "BOOLEAN DEFAULT (FALSE)"),
                standard("a bound value", INTEGER, value(7), "7", 7),
                standard("a call with a bound value", INTEGER, function("abs", INTEGER, value(-7)), "(abs(-7))", 7)
                        .on(MYSQL_FAMILY, "INTEGER DEFAULT (abs(-7))"));
    }

    private static List<CompileCase> key() {
        Table table = table(
                "notes",
                column("id", INTEGER, primaryKey()),
                column("a", INTEGER, defaultValue(literal(7)), notNull()));
        return List.of(compileCase("a default that is not NULL", createTable(table))
                .on(SQLITE, "CREATE TABLE notes (id INTEGER NOT NULL, a INTEGER DEFAULT 7 NOT NULL, PRIMARY KEY (id))")
                .on(
                        List.of(POSTGRESQL, H2),
                        "CREATE TABLE notes (id INTEGER NOT NULL GENERATED BY DEFAULT AS IDENTITY, a INTEGER DEFAULT 7"
                                + " NOT NULL, PRIMARY KEY (id))")
                .on(
                        MYSQL_FAMILY,
                        "CREATE TABLE notes (id INTEGER NOT NULL AUTO_INCREMENT, a INTEGER DEFAULT (7) NOT NULL,"
                                + " PRIMARY KEY (id))")
                .then(insert(table))
                .leaves(select(table), row(1, 7)));
    }

    /** A table of one column, and a value it keeps. */
    private static <T> CompileCase type(String name, SqlType<T> type, String sql, T value) {
        Table table = table("notes", column("a", type));
        return compileCase("create " + name, createTable(table))
                .within("CREATE TABLE notes (a {})")
                .all(sql)
                .then(insert(table).columns(table.column("a")).values(value))
                .leaves(select(table.column("a")), value);
    }

    /** A table of one column with a default, and the value that an insert of defaults leaves. */
    private static <T> CompileCase standard(
            String name, SqlType<T> type, Expression<?> value, String sql, @Nullable T left) {
        Table table = table("notes", column("a", type, defaultValue(value)));
        return compileCase("default of " + name, createTable(table))
                .within("CREATE TABLE notes (a {})")
                .all(type + " DEFAULT " + sql)
                .on(MYSQL_FAMILY, type + " DEFAULT (" + sql + ")")
                .then(insert(table))
                .leaves(select(table.column("a")), left);
    }
}
