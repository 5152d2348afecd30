package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.docs;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.valueOfDocs;

import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.util.List;

/** What is taken from JSON documents. */
final class JsonValueCases {
    private static final String ANA = "it's \"Ana\"";

    private JsonValueCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                text(),
                aTruthAsText(),
                aDouble(),
                aDocument(),
                aPath(),
                anElement(),
                theDocumentItselfAsANumber(),
                aKeyThatIsANumber(),
                intoABoundDocument(),
                textBeyondUFfff());
    }

    private static List<CompileCase> text() {
        return List.of(
                valueOfDocs("json: text", json(docs.body).get("name").asText())
                        .on(
                                SQLITE,
                                "CASE json_type(docs.body, '$.\"name\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                        + " 'false' ELSE CAST(json_extract(docs.body, '$.\"name\"') AS TEXT) END")
                        .on(POSTGRESQL, "(docs.body ->> 'name')")
                        .on(MYSQL, "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"name\"'), CAST('null' AS JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"name\"')) WHEN 'STRING' THEN"
                                        + " JSON_VALUE(docs.body, '$.\"name\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                        + " '$.\"name\"'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"name\" IS JSON SCALAR THEN"
                                        + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"name\" AS VARCHAR),"
                                        + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"name\" AS VARCHAR) END")
                        .yields(ANA),
                valueOfDocs("json: a number as text", json(docs.body).get("age").asText())
                        .on(
                                SQLITE,
                                "CASE json_type(docs.body, '$.\"age\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                        + " 'false' ELSE CAST(json_extract(docs.body, '$.\"age\"') AS TEXT) END")
                        .on(POSTGRESQL, "(docs.body ->> 'age')")
                        .on(MYSQL, "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"age\"'), CAST('null' AS JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"age\"')) WHEN 'STRING' THEN"
                                        + " JSON_VALUE(docs.body, '$.\"age\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                        + " '$.\"age\"'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"age\" IS JSON SCALAR THEN"
                                        + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"age\" AS VARCHAR),"
                                        + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"age\" AS VARCHAR) END")
                        .yields("31"));
    }

    private static List<CompileCase> aTruthAsText() {
        return List.of(
                valueOfDocs(
                                "json: a truth as text",
                                json(docs.body).get("active").asText())
                        .on(
                                SQLITE,
                                "CASE json_type(docs.body, '$.\"active\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                        + " 'false' ELSE CAST(json_extract(docs.body, '$.\"active\"') AS TEXT) END")
                        .on(POSTGRESQL, "(docs.body ->> 'active')")
                        .on(
                                MYSQL,
                                "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"active\"'), CAST('null' AS JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"active\"')) WHEN 'STRING' THEN"
                                        + " JSON_VALUE(docs.body, '$.\"active\"') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                        + " '$.\"active\"'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"active\" IS JSON SCALAR THEN"
                                        + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"active\" AS VARCHAR),"
                                        + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"active\" AS VARCHAR) END")
                        .yields("true"),
                valueOfDocs("json: a whole number", json(docs.body).get("age").asLong())
                        .on(SQLITE, "json_extract(docs.body, '$.\"age\"')")
                        .on(POSTGRESQL, "CAST((docs.body ->> 'age') AS BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"age\"'), CAST('null' AS JSON)))"
                                        + " AS SIGNED)")
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"age\"') AS SIGNED)")
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"age\" AS VARCHAR), 'null') AS BIGINT)")
                        .yields(31L));
    }

    private static List<CompileCase> aDouble() {
        return List.of(
                valueOfDocs("json: a double", json(docs.body).get("tall").asDouble())
                        .on(SQLITE, "json_extract(docs.body, '$.\"tall\"')")
                        .on(POSTGRESQL, "CAST((docs.body ->> 'tall') AS DOUBLE PRECISION)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"tall\"'), CAST('null' AS"
                                        + " JSON))) AS DOUBLE)")
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"tall\"') AS DOUBLE)")
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"tall\" AS VARCHAR), 'null') AS DOUBLE PRECISION)")
                        .yields(1.75),
                valueOfDocs("json: a decimal", json(docs.body).get("tall").asDecimal())
                        .on(POSTGRESQL, "CAST((docs.body ->> 'tall') AS NUMERIC)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"tall\"'), CAST('null' AS"
                                        + " JSON))) AS DECIMAL(65, 30))")
                        .on(MARIADB, "CAST(JSON_VALUE(docs.body, '$.\"tall\"') AS DECIMAL(65, 30))")
                        .on(H2, "CAST(NULLIF(CAST((docs.body).\"tall\" AS VARCHAR), 'null') AS DECFLOAT)")
                        .refused(SQLITE, "an exact decimal in a JSON document")
                        .yields(new BigDecimal("1.75")),
                valueOfDocs("json: a truth", json(docs.body).get("active").asBoolean())
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
                        .yields(true));
    }

    private static List<CompileCase> aDocument() {
        return List.of(
                valueOfDocs("json: a document", json(docs.body).get("age").asJson())
                        .all("JSON_EXTRACT(docs.body, '$.\"age\"')")
                        .on(SQLITE, "(docs.body -> '$.\"age\"')")
                        .on(POSTGRESQL, "(docs.body -> 'age')")
                        .on(H2, "(docs.body).\"age\"")
                        .yields(new Json("31")),
                valueOfDocs(
                                "json: text as a document",
                                json(docs.body).get("name").asJson())
                        .all("JSON_EXTRACT(docs.body, '$.\"name\"')")
                        .on(SQLITE, "(docs.body -> '$.\"name\"')")
                        .on(POSTGRESQL, "(docs.body -> 'name')")
                        .on(H2, "(docs.body).\"name\"")
                        .yields(new Json("\"it's \\\"Ana\\\"\"")));
    }

    private static List<CompileCase> aPath() {
        return List.of(
                valueOfDocs("json: a path", json(docs.body).path("home", "city").asText())
                        .on(
                                SQLITE,
                                "CASE json_type(docs.body, '$.\"home\".\"city\"') WHEN 'true' THEN 'true' WHEN 'false'"
                                    + " THEN 'false' ELSE CAST(json_extract(docs.body, '$.\"home\".\"city\"') AS TEXT)"
                                    + " END")
                        .on(POSTGRESQL, "(docs.body -> 'home' ->> 'city')")
                        .on(
                                MYSQL,
                                "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"home\".\"city\"'), CAST('null' AS"
                                        + " JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"home\".\"city\"')) WHEN 'STRING' THEN"
                                        + " JSON_VALUE(docs.body, '$.\"home\".\"city\"') ELSE"
                                        + " NULLIF(JSON_EXTRACT(docs.body, '$.\"home\".\"city\"'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"home\".\"city\" IS JSON SCALAR THEN"
                                    + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"home\".\"city\" AS"
                                    + " VARCHAR), 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"home\".\"city\" AS"
                                    + " VARCHAR) END")
                        .yields("Rom"));
    }

    private static List<CompileCase> anElement() {
        return List.of(
                valueOfDocs(
                                "json: an element",
                                json(docs.body).get("tags").get(1).asText())
                        .on(
                                SQLITE,
                                "CASE json_type(docs.body, '$.\"tags\"[1]') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                        + " 'false' ELSE CAST(json_extract(docs.body, '$.\"tags\"[1]') AS TEXT) END")
                        .on(POSTGRESQL, "(docs.body -> 'tags' ->> 1)")
                        .on(
                                MYSQL,
                                "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(docs.body, '$.\"tags\"[1]'), CAST('null' AS JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(docs.body, '$.\"tags\"[1]')) WHEN 'STRING' THEN"
                                        + " JSON_VALUE(docs.body, '$.\"tags\"[1]') ELSE NULLIF(JSON_EXTRACT(docs.body,"
                                        + " '$.\"tags\"[1]'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"tags\"[2] IS JSON SCALAR THEN"
                                    + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((docs.body).\"tags\"[2] AS VARCHAR),"
                                    + " 'null'), '^\"|\"$', '')) ELSE CAST((docs.body).\"tags\"[2] AS VARCHAR) END")
                        .yields("b"),
                valueOfDocs(
                                "json: the document itself as a document",
                                json(docs.plain).asJson())
                        .all("docs.plain")
                        .on(MYSQL_FAMILY, "JSON_EXTRACT(docs.plain, '$')")
                        .on(SQLITE, "(docs.plain -> '$')")
                        .yields(new Json("[1,2]"))
                        .yieldsOn(POSTGRESQL, new Json("[1, 2]"))
                        .yieldsOn(MARIADB, new Json("[1, 2]")));
    }

    private static List<CompileCase> theDocumentItselfAsANumber() {
        return List.of(
                bare(
                                "json: the document itself as a number",
                                json(literal(new Json("5"))).asLong())
                        .on(SQLITE, "json_extract(json('5'), '$')")
                        .on(POSTGRESQL, "CAST((CAST('5' AS JSON) #>> '{}') AS BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(CAST('5' AS JSON), '$'), CAST('null' AS JSON)))"
                                        + " AS SIGNED)")
                        .on(MARIADB, "CAST(JSON_VALUE('5', '$') AS SIGNED)")
                        .on(H2, "CAST(NULLIF(CAST('5' FORMAT JSON AS VARCHAR), 'null') AS BIGINT)")
                        .yields(5L),
                bare(
                                "json: a key with signs in it",
                                json(literal(new Json("{\"a\\\"b'\\\\c.d[0]\": 7}")))
                                        .get("a\"b'\\c.d[0]")
                                        .asLong())
                        .on(SQLITE, "json_extract(json('{\"a\\\"b''\\\\c.d[0]\": 7}'), '$.\"a\\\"b''\\\\c.d[0]\"')")
                        .on(
                                POSTGRESQL,
                                "CAST((CAST('{\"a\\\"b''\\\\c.d[0]\": 7}' AS JSON) ->> 'a\"b''\\c.d[0]') AS BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(CAST('{\"a\\\\\"b''\\\\\\\\c.d[0]\": 7}' AS"
                                    + " JSON), '$.\"a\\\\\"b''\\\\\\\\c.d[0]\"'), CAST('null' AS JSON))) AS SIGNED)")
                        .on(
                                MARIADB,
                                "CAST(JSON_VALUE('{\"a\\\\\"b''\\\\\\\\c.d[0]\": 7}',"
                                        + " '$.\"a\\\\\"b''\\\\\\\\c.d[0]\"') AS SIGNED)")
                        .on(
                                H2,
                                "CAST(NULLIF(CAST(('{\"a\\\"b''\\\\c.d[0]\": 7}' FORMAT JSON).\"a\"\"b'\\c.d[0]\" AS"
                                        + " VARCHAR), 'null') AS BIGINT)")
                        .yields(7L));
    }

    private static List<CompileCase> aKeyThatIsANumber() {
        return List.of(
                bare(
                                "json: a key that is a number",
                                json(literal(new Json("{\"1\": 7}"))).get("1").asLong())
                        .on(SQLITE, "json_extract(json('{\"1\": 7}'), '$.\"1\"')")
                        .on(POSTGRESQL, "CAST((CAST('{\"1\": 7}' AS JSON) ->> '1') AS BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(CAST('{\"1\": 7}' AS JSON), '$.\"1\"'),"
                                        + " CAST('null' AS JSON))) AS SIGNED)")
                        .on(MARIADB, "CAST(JSON_VALUE('{\"1\": 7}', '$.\"1\"') AS SIGNED)")
                        .on(H2, "CAST(NULLIF(CAST(('{\"1\": 7}' FORMAT JSON).\"1\" AS VARCHAR), 'null') AS BIGINT)")
                        .yields(7L),
                bare(
                                "json: an element where there is an object",
                                json(literal(new Json("{\"1\": 7}"))).get(1).asLong())
                        .on(SQLITE, "json_extract(json('{\"1\": 7}'), '$[1]')")
                        .on(POSTGRESQL, "CAST((CAST('{\"1\": 7}' AS JSON) ->> 1) AS BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(CAST('{\"1\": 7}' AS JSON), '$[1]'),"
                                        + " CAST('null' AS JSON))) AS SIGNED)")
                        .on(MARIADB, "CAST(JSON_VALUE('{\"1\": 7}', '$[1]') AS SIGNED)")
                        .on(H2, "CAST(NULLIF(CAST(('{\"1\": 7}' FORMAT JSON)[2] AS VARCHAR), 'null') AS BIGINT)")
                        .yields((Object) null));
    }

    private static List<CompileCase> intoABoundDocument() {
        return List.of(bare(
                        "json: into a bound document",
                        json(value(new Json("{\"a\": 7}"))).get("a").asLong())
                .on(SQLITE, "json_extract(json(?), '$.\"a\"')", value(new Json("{\"a\": 7}")))
                .on(POSTGRESQL, "CAST((CAST(? AS JSON) ->> 'a') AS BIGINT)", value(new Json("{\"a\": 7}")))
                .on(
                        MYSQL,
                        "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(CAST(? AS JSON), '$.\"a\"'), CAST('null' AS"
                                + " JSON))) AS SIGNED)",
                        value(new Json("{\"a\": 7}")))
                .on(MARIADB, "CAST(JSON_VALUE(?, '$.\"a\"') AS SIGNED)", value(new Json("{\"a\": 7}")))
                .on(
                        H2,
                        "CAST(NULLIF(CAST((? FORMAT JSON).\"a\" AS VARCHAR), 'null') AS BIGINT)",
                        value(new Json("{\"a\": 7}")))
                .yields(7L));
    }

    private static List<CompileCase> textBeyondUFfff() {
        return List.of(bare(
                        "json: text beyond U+FFFF",
                        json(literal(new Json("[\"\\ud83d\\ude80 \u00e9 🚀\"]")))
                                .get(0)
                                .asText())
                .on(
                        SQLITE,
                        "CASE json_type(json('[\"\\ud83d\\ude80 é 🚀\"]'), '$[0]') WHEN 'true' THEN 'true'"
                                + " WHEN 'false' THEN 'false' ELSE CAST(json_extract(json('[\"\\ud83d\\ude80 é"
                                + " 🚀\"]'), '$[0]') AS TEXT) END")
                .on(POSTGRESQL, "(CAST('[\"\\ud83d\\ude80 é 🚀\"]' AS JSON) ->> 0)")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(CAST('[\"\\\\ud83d\\\\ude80 é 🚀\"]' AS JSON),"
                                + " '$[0]'), CAST('null' AS JSON)))")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT('[\"\\\\ud83d\\\\ude80 é 🚀\"]', '$[0]')) WHEN 'STRING'"
                                + " THEN JSON_VALUE('[\"\\\\ud83d\\\\ude80 é 🚀\"]', '$[0]') ELSE"
                                + " NULLIF(JSON_EXTRACT('[\"\\\\ud83d\\\\ude80 é 🚀\"]', '$[0]'), 'null') END")
                .on(
                        H2,
                        "CASE WHEN ('[\"\\ud83d\\ude80 é 🚀\"]' FORMAT JSON)[1] IS JSON SCALAR THEN"
                                + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST(('[\"\\ud83d\\ude80 é 🚀\"]' FORMAT"
                                + " JSON)[1] AS VARCHAR), 'null'), '^\"|\"$', '')) ELSE CAST(('[\"\\ud83d\\ude80 é"
                                + " 🚀\"]' FORMAT JSON)[1] AS VARCHAR) END")
                .yields("🚀 é 🚀"));
    }
}
