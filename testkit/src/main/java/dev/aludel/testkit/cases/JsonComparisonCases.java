package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.testkit.Fixture.docs;
import static dev.aludel.testkit.cases.Lines.whereDocs;

import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Json;
import java.util.List;

/** What is in JSON documents, compared. */
final class JsonComparisonCases {
    private static final String ANA = "it's \"Ana\"";

    private JsonComparisonCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                textIsEqual(),
                aNumberIsEqual(),
                aDoubleIsGreater(),
                isTrue(),
                textOfAPartIsLike(),
                textOfAPartIsOneOf(),
                textIsNotEqualToCapitals());
    }

    private static List<CompileCase> textIsEqual() {
        return List.of(whereDocs(
                        "json: text is equal",
                        json(docs.body).get("name").asText().eq(ANA))
                .on(
                        SQLITE,
                        "CASE json_type(docs.body, '$.\"name\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                + " 'false' ELSE CAST(json_extract(docs.body, '$.\"name\"') AS TEXT) END = ?",
                        ANA)
                .on(POSTGRESQL, "(docs.body ->> 'name') = ?", ANA)
                .on(MYSQL, "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"name\"'), CAST('null' AS JSON))) = ?", ANA)
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"name\"')) WHEN 'STRING' THEN"
                                + " JSON_VALUE(docs.body, '$.\"name\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                + " '$.\"name\"'), 'null') END = ?",
                        ANA)
                .on(
                        H2,
                        "CASE WHEN (docs.body).\"name\" IS JSON SCALAR THEN"
                                + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"name\" AS VARCHAR),"
                                + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"name\" AS VARCHAR) END = ?",
                        ANA)
                .yields(1));
    }

    private static List<CompileCase> aNumberIsEqual() {
        return List.of(
                whereDocs(
                                "json: a number is equal",
                                json(docs.body).get("age").asLong().eq(31L))
                        .on(SQLITE, "json_extract(docs.body, '$.\"age\"') = ?", 31L)
                        .on(POSTGRESQL, "CAST((docs.body ->> 'age') AS BIGINT) = ?", 31L)
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"age\"'), CAST('null' AS JSON)))"
                                        + " AS SIGNED) = ?",
                                31L)
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"age\"') AS SIGNED) = ?", 31L)
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"age\" AS VARCHAR), 'null') AS BIGINT) = ?", 31L)
                        .yields(1),
                whereDocs(
                                "json: numbers are not compared as text",
                                json(docs.body).get("age").asLong().lt(31L))
                        .on(SQLITE, "json_extract(docs.body, '$.\"age\"') < ?", 31L)
                        .on(POSTGRESQL, "CAST((docs.body ->> 'age') AS BIGINT) < ?", 31L)
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"age\"'), CAST('null' AS JSON)))"
                                        + " AS SIGNED) < ?",
                                31L)
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"age\"') AS SIGNED) < ?", 31L)
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"age\" AS VARCHAR), 'null') AS BIGINT) < ?", 31L)
                        .yields(2));
    }

    private static List<CompileCase> aDoubleIsGreater() {
        return List.of(
                whereDocs(
                                "json: a double is greater",
                                json(docs.body).get("tall").asDouble().gt(1.5))
                        .on(SQLITE, "json_extract(docs.body, '$.\"tall\"') > ?", 1.5)
                        .on(POSTGRESQL, "CAST((docs.body ->> 'tall') AS DOUBLE PRECISION) > ?", 1.5)
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"tall\"'), CAST('null' AS"
                                        + " JSON))) AS DOUBLE) > ?",
                                1.5)
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"tall\"') AS DOUBLE) > ?", 1.5)
                        .on(
                                H2,
                                "CAST(NULLIF(CAST((docs.body).\"tall\" AS VARCHAR), 'null') AS DOUBLE PRECISION) > ?",
                                1.5)
                        .yields(1),
                whereDocs(
                                "json: is false",
                                json(docs.body).get("active").asBoolean().eq(false))
                        .on(SQLITE, "json_extract(docs.body, '$.\"active\"') = ?", false)
                        .on(POSTGRESQL, "CAST((docs.body ->> 'active') AS BOOLEAN) = ?", false)
                        .on(
                                MYSQL,
                                "CASE JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"active\"'), CAST('null' AS"
                                        + " JSON))) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END = ?",
                                false)
                        .on(
                                MARIADB,
                                "CASE JSON_EXTRACT(docs.body, '$.\"active\"') WHEN 'true' THEN TRUE WHEN 'false' THEN"
                                        + " FALSE END = ?",
                                false)
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"active\" AS VARCHAR), 'null') AS BOOLEAN) = ?", false)
                        .yields(2));
    }

    private static List<CompileCase> isTrue() {
        return List.of(
                whereDocs("json: is true", json(docs.body).get("active").asBoolean())
                        .on(SQLITE, "json_extract(docs.body, '$.\"active\"')")
                        .on(POSTGRESQL, "CAST((docs.body ->> 'active') AS BOOLEAN)")
                        .on(
                                MYSQL,
                                "CASE JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"active\"'), CAST('null' AS"
                                        + " JSON))) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END")
                        .on(
                                MARIADB,
                                "CASE JSON_EXTRACT(docs.body, '$.\"active\"') WHEN 'true' THEN TRUE WHEN 'false' THEN"
                                        + " FALSE END")
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"active\" AS VARCHAR), 'null') AS BOOLEAN)")
                        .yields(1),
                whereDocs("json: documents are equal", docs.plain.eq(new Json("[1,2]")))
                        .on(SQLITE, "docs.plain = json(?)", new Json("[1,2]"))
                        .on(POSTGRESQL, "CAST(docs.plain AS JSONB) = CAST(CAST(? AS JSON) AS JSONB)", new Json("[1,2]"))
                        .on(MYSQL, "docs.plain = CAST(? AS JSON)", new Json("[1,2]"))
                        .on(MARIADB, "JSON_EQUALS(docs.plain, ?)", new Json("[1,2]"))
                        .on(H2, "docs.plain = ? FORMAT JSON", new Json("[1,2]"))
                        .yields(1),
                whereDocs("json: documents are not equal", docs.plain.ne(new Json("[1,2]")))
                        .on(SQLITE, "docs.plain <> json(?)", new Json("[1,2]"))
                        .on(
                                POSTGRESQL,
                                "CAST(docs.plain AS JSONB) <> CAST(CAST(? AS JSON) AS JSONB)",
                                new Json("[1,2]"))
                        .on(MYSQL, "docs.plain <> CAST(? AS JSON)", new Json("[1,2]"))
                        .on(MARIADB, "NOT JSON_EQUALS(docs.plain, ?)", new Json("[1,2]"))
                        .on(H2, "docs.plain <> ? FORMAT JSON", new Json("[1,2]"))
                        .yields(2));
    }

    private static List<CompileCase> textOfAPartIsLike() {
        return List.of(whereDocs(
                        "json: text of a part is like",
                        json(docs.body).get("name").asText().like("B%"))
                .on(
                        SQLITE,
                        "CASE json_type(docs.body, '$.\"name\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                + " 'false' ELSE CAST(json_extract(docs.body, '$.\"name\"') AS TEXT) END LIKE ?",
                        "B%")
                .on(POSTGRESQL, "(docs.body ->> 'name') LIKE ?", "B%")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"name\"'), CAST('null' AS JSON)))" + " LIKE ?",
                        "B%")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"name\"')) WHEN 'STRING' THEN"
                                + " JSON_VALUE(docs.body, '$.\"name\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                + " '$.\"name\"'), 'null') END LIKE ?",
                        "B%")
                .on(
                        H2,
                        "CASE WHEN (docs.body).\"name\" IS JSON SCALAR THEN"
                                + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"name\" AS VARCHAR),"
                                + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"name\" AS VARCHAR) END LIKE"
                                + " ?",
                        "B%")
                .yields(2));
    }

    private static List<CompileCase> textOfAPartIsOneOf() {
        return List.of(whereDocs(
                        "json: text of a part is one of",
                        json(docs.body).get("name").asText().in("Bob", "Eve"))
                .on(
                        SQLITE,
                        "CASE json_type(docs.body, '$.\"name\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                + " 'false' ELSE CAST(json_extract(docs.body, '$.\"name\"') AS TEXT) END IN (?,"
                                + " ?)",
                        "Bob",
                        "Eve")
                .on(POSTGRESQL, "(docs.body ->> 'name') IN (?, ?)", "Bob", "Eve")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"name\"'), CAST('null' AS JSON))) IN"
                                + " (?, ?)",
                        "Bob",
                        "Eve")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"name\"')) WHEN 'STRING' THEN"
                                + " JSON_VALUE(docs.body, '$.\"name\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                + " '$.\"name\"'), 'null') END IN (?, ?)",
                        "Bob",
                        "Eve")
                .on(
                        H2,
                        "CASE WHEN (docs.body).\"name\" IS JSON SCALAR THEN"
                                + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"name\" AS VARCHAR),"
                                + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"name\" AS VARCHAR) END IN (?,"
                                + " ?)",
                        "Bob",
                        "Eve")
                .yields(2));
    }

    private static List<CompileCase> textIsNotEqualToCapitals() {
        return List.of(whereDocs(
                        "json: text is not equal to capitals",
                        json(docs.body).get("name").asText().eq("BOB"))
                .on(
                        SQLITE,
                        "CASE json_type(docs.body, '$.\"name\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                + " 'false' ELSE CAST(json_extract(docs.body, '$.\"name\"') AS TEXT) END = ?",
                        "BOB")
                .on(POSTGRESQL, "(docs.body ->> 'name') = ?", "BOB")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"name\"'), CAST('null' AS JSON))) = ?",
                        "BOB")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"name\"')) WHEN 'STRING' THEN"
                                + " JSON_VALUE(docs.body, '$.\"name\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                + " '$.\"name\"'), 'null') END = ?",
                        "BOB")
                .on(
                        H2,
                        "CASE WHEN (docs.body).\"name\" IS JSON SCALAR THEN"
                                + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"name\" AS VARCHAR),"
                                + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"name\" AS VARCHAR) END = ?",
                        "BOB")
                .yields());
    }
}
