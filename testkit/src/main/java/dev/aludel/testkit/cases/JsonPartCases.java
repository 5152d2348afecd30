package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.jsonArray;
import static dev.aludel.sql.Sql.jsonObject;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.docs;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Json;
import java.util.List;

/** JSON objects and arrays made of values. */
final class JsonPartCases {
    private JsonPartCases() {}

    static List<CompileCase> cases() {
        return Lines.all(objects(), arrays(), documents());
    }

    private static List<CompileCase> objects() {
        return List.of(
                aJsonObjectOfValues(),
                Lines.value(
                                "a JSON object of true and NULL",
                                json(jsonObject().with("active", users.active).with("boss", users.bossId))
                                        .get("active")
                                        .asBoolean())
                        .all("json_extract(json_object('active', json(CASE users.active WHEN 1 THEN 'true' WHEN 0"
                                + " THEN 'false' END), 'boss', users.boss_id), '$.\"active\"')")
                        .on(
                                POSTGRESQL,
                                "CAST((jsonb_build_object('active', users.active, 'boss', users.boss_id) ->> 'active')"
                                        + " AS BOOLEAN)")
                        .on(
                                MYSQL,
                                "CASE JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('active', CAST(CASE users.active"
                                    + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS JSON), 'boss', users.boss_id),"
                                    + " '$.\"active\"'), CAST('null' AS JSON))) WHEN 'true' THEN TRUE WHEN 'false'"
                                    + " THEN FALSE END")
                        .on(
                                MARIADB,
                                "CASE JSON_EXTRACT(json_object('active', JSON_EXTRACT(CASE users.active WHEN 1 THEN"
                                    + " 'true' WHEN 0 THEN 'false' END, '$'), 'boss', users.boss_id), '$.\"active\"')"
                                    + " WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END")
                        .on(
                                H2,
                                "CAST(NULLIF(CAST((json_object('active': users.active, 'boss':"
                                        + " users.boss_id)).\"active\" AS VARCHAR), 'null') AS BOOLEAN)")
                        .yields(true),
                aJsonObjectOfAConditionAndAValueOfTheProgram(),
                Lines.value("an empty JSON object", jsonObject())
                        .all("json_object()")
                        .on(POSTGRESQL, "jsonb_build_object()")
                        .yields(new Json("{}")));
    }

    private static CompileCase aJsonObjectOfValues() {
        return Lines.value(
                        "a JSON object of values",
                        json(jsonObject().with("id", users.id).with("it's", users.name))
                                .get("it's")
                                .asText())
                .all("CASE json_type(json_object('id', users.id, 'it''s', users.name), '$.\"it''s\"') WHEN"
                        + " 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(json_object('id',"
                        + " users.id, 'it''s', users.name), '$.\"it''s\"') AS TEXT) END")
                .on(POSTGRESQL, "(jsonb_build_object('id', users.id, 'it''s', users.name) ->> 'it''s')")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('id', users.id, 'it''s', users.name),"
                                + " '$.\"it''s\"'), CAST('null' AS JSON)))")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(json_object('id', users.id, 'it''s', users.name),"
                                + " '$.\"it''s\"')) WHEN 'STRING' THEN JSON_VALUE(json_object('id', users.id, 'it''s',"
                                + " users.name), '$.\"it''s\"') ELSE NULLIF(JSON_EXTRACT(json_object('id', users.id,"
                                + " 'it''s', users.name), '$.\"it''s\"'), 'null') END")
                .on(
                        H2,
                        "CASE WHEN (json_object('id': users.id, 'it''s': users.name)).\"it's\" IS JSON SCALAR"
                                + " THEN STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((json_object('id': users.id, 'it''s':"
                                + " users.name)).\"it's\" AS VARCHAR), 'null'), '^\"|\"$', '')) ELSE"
                                + " CAST((json_object('id': users.id, 'it''s': users.name)).\"it's\" AS VARCHAR) END")
                .yields("Ana");
    }

    private static CompileCase aJsonObjectOfAConditionAndAValueOfTheProgram() {
        return Lines.value(
                        "a JSON object of a condition and a value of the program",
                        json(jsonObject().with("old", users.age.gt(30)).with("n", value("x")))
                                .get("n")
                                .asText())
                .all(
                        "CASE json_type(json_object('old', json(CASE (users.age > ?) WHEN 1 THEN 'true' WHEN 0"
                                + " THEN 'false' END), 'n', ?), '$.\"n\"') WHEN 'true' THEN 'true' WHEN 'false' THEN"
                                + " 'false' ELSE CAST(json_extract(json_object('old', json(CASE (users.age > ?) WHEN 1"
                                + " THEN 'true' WHEN 0 THEN 'false' END), 'n', ?), '$.\"n\"') AS TEXT) END",
                        30,
                        "x",
                        30,
                        "x")
                .on(POSTGRESQL, "(jsonb_build_object('old', users.age > ?, 'n', CAST(? AS TEXT)) ->> 'n')", 30, "x")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('old', CAST(CASE (users.age > ?) WHEN 1"
                                + " THEN 'true' WHEN 0 THEN 'false' END AS JSON), 'n', ?), '$.\"n\"'), CAST('null' AS"
                                + " JSON)))",
                        30,
                        "x")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(json_object('old', JSON_EXTRACT(CASE (users.age > ?) WHEN 1 THEN"
                            + " 'true' WHEN 0 THEN 'false' END, '$'), 'n', ?), '$.\"n\"')) WHEN 'STRING' THEN"
                            + " JSON_VALUE(json_object('old', JSON_EXTRACT(CASE (users.age > ?) WHEN 1 THEN 'true'"
                            + " WHEN 0 THEN 'false' END, '$'), 'n', ?), '$.\"n\"') ELSE"
                            + " NULLIF(JSON_EXTRACT(json_object('old', JSON_EXTRACT(CASE (users.age > ?) WHEN 1 THEN"
                            + " 'true' WHEN 0 THEN 'false' END, '$'), 'n', ?), '$.\"n\"'), 'null') END",
                        30,
                        "x",
                        30,
                        "x",
                        30,
                        "x")
                .on(
                        H2,
                        "CASE WHEN (json_object('old': users.age > ?, 'n': CAST(? AS CHARACTER LARGE OBJECT))).\"n\""
                            + " IS JSON SCALAR THEN STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((json_object('old':"
                            + " users.age > ?, 'n': CAST(? AS CHARACTER LARGE OBJECT))).\"n\" AS VARCHAR), 'null'),"
                            + " '^\"|\"$', '')) ELSE CAST((json_object('old': users.age > ?, 'n': CAST(? AS CHARACTER"
                            + " LARGE OBJECT))).\"n\" AS VARCHAR) END",
                        30,
                        "x",
                        30,
                        "x",
                        30,
                        "x")
                .yields("x");
    }

    private static List<CompileCase> arrays() {
        return List.of(
                aJsonArrayOfValues(),
                Lines.value(
                                "a JSON array of NULL and a value of the program",
                                json(jsonArray(users.id, users.bossId, value(5L)))
                                        .get(2)
                                        .asLong())
                        .all("json_extract(json_array(users.id, users.boss_id, ?), '$[2]')", 5L)
                        .on(
                                POSTGRESQL,
                                "CAST((jsonb_build_array(users.id, users.boss_id, CAST(? AS BIGINT)) ->> 2) AS BIGINT)",
                                5L)
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_array(users.id, users.boss_id, ?), '$[2]'),"
                                        + " CAST('null' AS JSON))) AS SIGNED)",
                                5L)
                        .on(MARIADB, "CAST(JSON_VALUE(json_array(users.id, users.boss_id, ?), '$[2]') AS SIGNED)", 5L)
                        .on(
                                H2,
                                "CAST(NULLIF(CAST((json_array(users.id, users.boss_id, CAST(? AS BIGINT) NULL ON"
                                        + " NULL))[3] AS VARCHAR), 'null') AS BIGINT)",
                                5L)
                        .yields(5L),
                Lines.value("an empty JSON array", jsonArray())
                        .all("json_array()")
                        .on(POSTGRESQL, "jsonb_build_array()")
                        .yields(new Json("[]")));
    }

    private static CompileCase aJsonArrayOfValues() {
        return Lines.value(
                        "a JSON array of values",
                        json(jsonArray(users.id, users.name, users.bossId, users.active))
                                .get(1)
                                .asText())
                .all("CASE json_type(json_array(users.id, users.name, users.boss_id, json(CASE users.active"
                        + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)), '$[1]') WHEN 'true' THEN 'true' WHEN"
                        + " 'false' THEN 'false' ELSE CAST(json_extract(json_array(users.id, users.name,"
                        + " users.boss_id, json(CASE users.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)),"
                        + " '$[1]') AS TEXT) END")
                .on(POSTGRESQL, "(jsonb_build_array(users.id, users.name, users.boss_id, users.active) ->> 1)")
                .on(
                        MYSQL,
                        "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_array(users.id, users.name, users.boss_id, CAST(CASE"
                                + " users.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS JSON)), '$[1]'),"
                                + " CAST('null' AS JSON)))")
                .on(
                        MARIADB,
                        "CASE JSON_TYPE(JSON_EXTRACT(json_array(users.id, users.name, users.boss_id, JSON_EXTRACT(CASE"
                            + " users.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$')), '$[1]')) WHEN 'STRING'"
                            + " THEN JSON_VALUE(json_array(users.id, users.name, users.boss_id, JSON_EXTRACT(CASE"
                            + " users.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$')), '$[1]') ELSE"
                            + " NULLIF(JSON_EXTRACT(json_array(users.id, users.name, users.boss_id, JSON_EXTRACT(CASE"
                            + " users.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$')), '$[1]'), 'null') END")
                .on(
                        H2,
                        "CASE WHEN (json_array(users.id, users.name, users.boss_id, users.active NULL ON"
                                + " NULL))[2] IS JSON SCALAR THEN"
                                + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((json_array(users.id, users.name,"
                                + " users.boss_id, users.active NULL ON NULL))[2] AS VARCHAR), 'null'), '^\"|\"$', ''))"
                                + " ELSE CAST((json_array(users.id, users.name, users.boss_id, users.active NULL ON"
                                + " NULL))[2] AS VARCHAR) END")
                .yields("Ana");
    }

    private static List<CompileCase> documents() {
        return List.of(
                Lines.valueOfDocs(
                                "a JSON document in a JSON object",
                                json(jsonObject().with("body", docs.body))
                                        .path("body", "name")
                                        .asText())
                        .all("CASE json_type(json_object('body', json(docs.body)), '$.\"body\".\"name\"') WHEN 'true'"
                                + " THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(json_object('body',"
                                + " json(docs.body)), '$.\"body\".\"name\"') AS TEXT) END")
                        .on(POSTGRESQL, "(jsonb_build_object('body', docs.body) -> 'body' ->> 'name')")
                        .on(
                                MYSQL,
                                "JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('body', docs.body),"
                                        + " '$.\"body\".\"name\"'), CAST('null' AS JSON)))")
                        .on(
                                MARIADB,
                                "CASE JSON_TYPE(JSON_EXTRACT(json_object('body', JSON_EXTRACT(docs.body, '$')),"
                                        + " '$.\"body\".\"name\"')) WHEN 'STRING' THEN JSON_VALUE(json_object('body',"
                                        + " JSON_EXTRACT(docs.body, '$')), '$.\"body\".\"name\"') ELSE"
                                        + " NULLIF(JSON_EXTRACT(json_object('body', JSON_EXTRACT(docs.body, '$')),"
                                        + " '$.\"body\".\"name\"'), 'null') END")
                        .on(
                                H2,
                                "CASE WHEN (json_object('body': docs.body)).\"body\".\"name\" IS JSON SCALAR THEN"
                                        + " STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST((json_object('body':"
                                        + " docs.body)).\"body\".\"name\" AS VARCHAR), 'null'), '^\"|\"$', '')) ELSE"
                                        + " CAST((json_object('body': docs.body)).\"body\".\"name\" AS VARCHAR) END")
                        .yields("it's \"Ana\""),
                Lines.valueOfDocs(
                                "a JSON object in a JSON array",
                                json(jsonArray(jsonObject().with("id", docs.id), value(new Json("{\"a\": 7}"))))
                                        .path(1, "a")
                                        .asLong())
                        .all(
                                "json_extract(json_array(json(json_object('id', docs.id)), json(json(?))),"
                                        + " '$[1].\"a\"')",
                                "{\"a\": 7}")
                        .on(
                                POSTGRESQL,
                                "CAST((jsonb_build_array(jsonb_build_object('id', docs.id), CAST(? AS JSON)) -> 1 ->>"
                                        + " 'a') AS BIGINT)",
                                "{\"a\": 7}")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_array(json_object('id', docs.id), CAST(? AS"
                                        + " JSON)), '$[1].\"a\"'), CAST('null' AS JSON))) AS SIGNED)",
                                "{\"a\": 7}")
                        .on(
                                MARIADB,
                                "CAST(JSON_VALUE(json_array(JSON_EXTRACT(json_object('id', docs.id), '$'),"
                                        + " JSON_EXTRACT(?, '$')), '$[1].\"a\"') AS SIGNED)",
                                "{\"a\": 7}")
                        .on(
                                H2,
                                "CAST(NULLIF(CAST((json_array(json_object('id': docs.id), ? FORMAT JSON NULL ON"
                                        + " NULL))[2].\"a\" AS VARCHAR), 'null') AS BIGINT)",
                                "{\"a\": 7}")
                        .yields(7L));
    }
}
