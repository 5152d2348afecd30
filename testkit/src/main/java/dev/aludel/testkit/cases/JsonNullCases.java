package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.docs;
import static dev.aludel.testkit.cases.Lines.valueOfDocs;
import static dev.aludel.testkit.cases.Lines.whereDocs;
import static dev.aludel.type.Types.JSONB;

import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Json;
import java.util.List;

/** JSON's null and SQL's NULL. */
final class JsonNullCases {

    private JsonNullCases() {}

    static List<CompileCase> cases() {
        return Lines.all(nullAsADocument(), nullAsANumber(), theDocumentNull());
    }

    private static List<CompileCase> nullAsADocument() {
        return List.of(
                valueOfDocs(
                                "json: null as a document",
                                json(docs.body).get("none").asJson())
                        .all("JSON_EXTRACT(docs.body, '$.\"none\"')")
                        .on(SQLITE, "(docs.body -> '$.\"none\"')")
                        .on(POSTGRESQL, "(docs.body -> 'none')")
                        .on(H2, "(docs.body).\"none\"")
                        .yields(Json.NULL),
                valueOfDocs("json: null as text", json(docs.body).get("none").asText())
                        .on(
                                SQLITE,
                                "CASE json_type(docs.body, '$.\"none\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                        + " 'false' ELSE CAST(json_extract(docs.body, '$.\"none\"') AS TEXT) END")
                        .on(POSTGRESQL, "(docs.body ->> 'none')")
                        .on(MYSQL, "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"none\"'), CAST('null' AS JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"none\"')) WHEN 'STRING' THEN"
                                        + " JSON_VALUE(docs.body, '$.\"none\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                        + " '$.\"none\"'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"none\" IS JSON SCALAR THEN"
                                        + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"none\" AS VARCHAR),"
                                        + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"none\" AS VARCHAR) END")
                        .yields((Object) null));
    }

    private static List<CompileCase> nullAsANumber() {
        return List.of(
                valueOfDocs(
                                "json: null as a number",
                                json(docs.body).get("none").asLong())
                        .on(SQLITE, "json_extract(docs.body, '$.\"none\"')")
                        .on(POSTGRESQL, "CAST((docs.body ->> 'none') AS BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"none\"'), CAST('null' AS"
                                        + " JSON))) AS SIGNED)")
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"none\"') AS SIGNED)")
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"none\" AS VARCHAR), 'null') AS BIGINT)")
                        .yields((Object) null),
                valueOfDocs("json: null as a truth", json(docs.body).get("none").asBoolean())
                        .on(SQLITE, "json_extract(docs.body, '$.\"none\"')")
                        .on(POSTGRESQL, "CAST((docs.body ->> 'none') AS BOOLEAN)")
                        .on(
                                MYSQL,
                                "CASE JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"none\"'), CAST('null' AS"
                                        + " JSON))) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END")
                        .on(
                                MARIADB,
                                "CASE JSON_EXTRACT(docs.body, '$.\"none\"') WHEN 'true' THEN TRUE WHEN 'false' THEN"
                                        + " FALSE END")
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"none\" AS VARCHAR), 'null') AS BOOLEAN)")
                        .yields((Object) null),
                valueOfDocs(
                                "json: what is not there",
                                json(docs.body).get("nothing").asJson())
                        .all("JSON_EXTRACT(docs.body, '$.\"nothing\"')")
                        .on(SQLITE, "(docs.body -> '$.\"nothing\"')")
                        .on(POSTGRESQL, "(docs.body -> 'nothing')")
                        .on(H2, "(docs.body).\"nothing\"")
                        .yields((Object) null));
    }

    private static List<CompileCase> theDocumentNull() {
        return List.of(
                whereDocs("json: the document null", docs.plain.eq(Json.NULL))
                        .on(SQLITE, "docs.plain = json(?)", Json.NULL)
                        .on(POSTGRESQL, "CAST(docs.plain AS JSONB) = CAST(CAST(? AS JSON) AS JSONB)", Json.NULL)
                        .on(MYSQL, "docs.plain = CAST(? AS JSON)", Json.NULL)
                        .on(MARIADB, "JSON_EQUALS(docs.plain, ?)", Json.NULL)
                        .on(H2, "docs.plain = ? FORMAT JSON", Json.NULL)
                        .yields(2),
                whereDocs("json: no document", docs.plain.isNull())
                        .all("docs.plain IS NULL")
                        .yields(3),
                whereDocs(
                                "json: a member that is null",
                                json(docs.body).get("none").asJson().eq(Json.NULL))
                        .on(SQLITE, "(docs.body -> '$.\"none\"') = json(?)", value(JSONB, Json.NULL))
                        .on(POSTGRESQL, "(docs.body -> 'none') = CAST(? AS JSONB)", value(JSONB, Json.NULL))
                        .on(MYSQL, "JSON_EXTRACT(docs.body, '$.\"none\"') = CAST(? AS JSON)", value(JSONB, Json.NULL))
                        .on(MARIADB, "JSON_EQUALS(JSON_EXTRACT(docs.body, '$.\"none\"'), ?)", value(JSONB, Json.NULL))
                        .on(H2, "(docs.body).\"none\" = ? FORMAT JSON", value(JSONB, Json.NULL))
                        .yields(1),
                whereDocs(
                                "json: a member that is not there",
                                json(docs.body).get("none").asJson().isNull())
                        .all("JSON_EXTRACT(docs.body, '$.\"none\"') IS NULL")
                        .on(SQLITE, "(docs.body -> '$.\"none\"') IS NULL")
                        .on(POSTGRESQL, "(docs.body -> 'none') IS NULL")
                        .on(H2, "(docs.body).\"none\" IS NULL")
                        .yields(2, 3));
    }
}
