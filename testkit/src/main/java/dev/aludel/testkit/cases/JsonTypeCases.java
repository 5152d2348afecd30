package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.docs;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.JSON;
import static dev.aludel.type.Types.JSONB;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Json;
import java.util.List;

/** JSON documents as columns, values and literals. */
final class JsonTypeCases {
    private static final Table NOTES = table(
            "notes",
            column("id", INTEGER),
            column("body", JSON, defaultValue(literal(new Json("[]")))),
            column("fast", JSONB));

    private JsonTypeCases() {}

    static List<CompileCase> cases() {
        return Lines.all(createATable(), insertCases(), updateCases(), castText());
    }

    private static List<CompileCase> createATable() {
        return List.of(compileCase("json: create a table", createTable(NOTES))
                .on(SQLITE, "CREATE TABLE notes (id INTEGER, body JSON TEXT DEFAULT (json('[]')), fast JSON TEXT)")
                .on(POSTGRESQL, "CREATE TABLE notes (id INTEGER, body JSON DEFAULT CAST('[]' AS JSON), fast JSONB)")
                .on(MYSQL, "CREATE TABLE notes (id INTEGER, body JSON DEFAULT (CAST('[]' AS JSON)), fast JSON)")
                .on(MARIADB, "CREATE TABLE notes (id INTEGER, body JSON DEFAULT ('[]'), fast JSON)")
                .on(H2, "CREATE TABLE notes (id INTEGER, body JSON DEFAULT '[]' FORMAT JSON, fast JSON)")
                .then(insert(NOTES)
                        .columns(NOTES.column("id"), NOTES.column("body"), NOTES.column("fast"))
                        .values(1, Json.NULL, null)
                        .values(2, null, Json.NULL))
                .then(insert(NOTES).set(NOTES.column("id", Integer.class), 3))
                .leaves(select(NOTES), row(1, Json.NULL, null), row(2, null, Json.NULL), row(3, new Json("[]"), null)));
    }

    private static List<CompileCase> insertCases() {
        return List.of(compileCase(
                        "json: insert",
                        insert(docs).columns(docs.body, docs.plain).values(new Json("7"), Json.NULL))
                .on(
                        SQLITE,
                        "INSERT INTO docs (body, plain) VALUES (json(?), json(?))",
                        value(JSONB, new Json("7")),
                        Json.NULL)
                .on(
                        POSTGRESQL,
                        "INSERT INTO docs (body, plain) VALUES (CAST(? AS JSONB), CAST(? AS JSON))",
                        value(JSONB, new Json("7")),
                        Json.NULL)
                .on(
                        MYSQL,
                        "INSERT INTO docs (body, plain) VALUES (CAST(? AS JSON), CAST(? AS JSON))",
                        value(JSONB, new Json("7")),
                        Json.NULL)
                .on(MARIADB, "INSERT INTO docs (body, plain) VALUES (?, ?)", value(JSONB, new Json("7")), Json.NULL)
                .on(
                        H2,
                        "INSERT INTO docs (body, plain) VALUES (? FORMAT JSON, ? FORMAT JSON)",
                        value(JSONB, new Json("7")),
                        Json.NULL)
                .changes(1)
                .leaves(select(docs.body, docs.plain).where(docs.id.gt(3)), row(new Json("7"), Json.NULL)));
    }

    private static List<CompileCase> updateCases() {
        return List.of(
                compileCase(
                                "json: update",
                                update(docs).set(docs.plain, new Json("8")).where(docs.id.eq(3)))
                        .all("UPDATE docs SET plain = CAST(? AS JSON) WHERE docs.id = ?", new Json("8"), 3)
                        .on(SQLITE, "UPDATE docs SET plain = json(?) WHERE docs.id = ?", new Json("8"), 3)
                        .on(MARIADB, "UPDATE docs SET plain = ? WHERE docs.id = ?", new Json("8"), 3)
                        .on(H2, "UPDATE docs SET plain = ? FORMAT JSON WHERE docs.id = ?", new Json("8"), 3)
                        .changes(1)
                        .leaves(select(docs.plain).where(docs.id.eq(3)), new Json("8")),
                bare("json: a bound document", value(new Json("{\"a\":1}")))
                        .all("CAST(? AS JSON)", new Json("{\"a\":1}"))
                        .on(SQLITE, "json(?)", new Json("{\"a\":1}"))
                        .on(MARIADB, "?", new Json("{\"a\":1}"))
                        .on(H2, "CAST(? FORMAT JSON AS JSON)", new Json("{\"a\":1}"))
                        .yields(new Json("{\"a\":1}")),
                bare("json: a bound JSONB", value(JSONB, Json.NULL))
                        .on(SQLITE, "json(?)", value(JSONB, Json.NULL))
                        .on(POSTGRESQL, "CAST(? AS JSONB)", value(JSONB, Json.NULL))
                        .on(MYSQL, "CAST(? AS JSON)", value(JSONB, Json.NULL))
                        .on(MARIADB, "?", value(JSONB, Json.NULL))
                        .on(H2, "CAST(? FORMAT JSON AS JSON)", value(JSONB, Json.NULL))
                        .yields(Json.NULL),
                bare("json: a literal", literal(new Json("[\"it's \\\\\"]")))
                        .on(SQLITE, "json('[\"it''s \\\\\"]')")
                        .on(POSTGRESQL, "CAST('[\"it''s \\\\\"]' AS JSON)")
                        .on(MYSQL, "CAST('[\"it''s \\\\\\\\\"]' AS JSON)")
                        .on(MARIADB, "'[\"it''s \\\\\\\\\"]'")
                        .on(H2, "'[\"it''s \\\\\"]' FORMAT JSON")
                        .yields(new Json("[\"it's \\\\\"]")),
                bare("json: a literal JSONB", new Inline<>(JSONB, new Json("true")))
                        .on(SQLITE, "json('true')")
                        .on(POSTGRESQL, "CAST('true' AS JSONB)")
                        .on(MYSQL, "CAST('true' AS JSON)")
                        .on(MARIADB, "'true'")
                        .on(H2, "'true' FORMAT JSON")
                        .yields(new Json("true")));
    }

    private static List<CompileCase> castText() {
        return List.of(
                bare("json: cast text", literal("[1]").cast(JSON))
                        .all("CAST('[1]' AS JSON)")
                        .on(SQLITE, "json('[1]')")
                        .on(MARIADB, "CAST('[1]' AS CHAR)")
                        .on(H2, "CAST('[1]' FORMAT JSON AS JSON)")
                        .yields(new Json("[1]")),
                bare("json: cast to JSONB", literal("[1]").cast(JSONB))
                        .on(SQLITE, "json('[1]')")
                        .on(POSTGRESQL, "CAST('[1]' AS JSONB)")
                        .on(MYSQL, "CAST('[1]' AS JSON)")
                        .on(MARIADB, "CAST('[1]' AS CHAR)")
                        .on(H2, "CAST('[1]' FORMAT JSON AS JSON)")
                        .yields(new Json("[1]")),
                bare("json: cast a document to text", literal(new Json("[1]")).cast(TEXT))
                        .on(SQLITE, "CAST(json('[1]') AS TEXT)")
                        .on(POSTGRESQL, "CAST(CAST('[1]' AS JSON) AS TEXT)")
                        .on(MYSQL, "CAST(CAST('[1]' AS JSON) AS CHAR)")
                        .on(MARIADB, "CAST('[1]' AS CHAR)")
                        .on(H2, "CAST('[1]' FORMAT JSON AS CHARACTER LARGE OBJECT)")
                        .yields("[1]"));
    }
}
