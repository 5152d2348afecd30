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
        return Lines.all(
                objects(),
                truths(),
                conditions(),
                arrays(),
                arraysOfTheProgram(),
                documents(),
                documentsOfTheProgram());
    }

    private static List<CompileCase> objects() {
        return List.of(
                Lines.value(
                                "a JSON object of values",
                                json(jsonObject().with("name", users.name).with("it's", users.id))
                                        .get("it's")
                                        .asLong())
                        .all("json_extract(json_object('name', users.name, 'it''s', users.id), '$.\"it''s\"')")
                        .on(
                                POSTGRESQL,
                                "CAST((jsonb_build_object('name', users.name, 'it''s', users.id) ->> 'it''s') AS"
                                        + " BIGINT)")
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('name', users.name, 'it''s',"
                                        + " users.id), '$.\"it''s\"'), CAST('null' AS JSON))) AS SIGNED)")
                        .on(
                                MARIADB,
                                "CAST(JSON_VALUE(json_object('name', users.name, 'it''s', users.id), '$.\"it''s\"') AS"
                                        + " SIGNED)")
                        .on(
                                H2,
                                "CAST(NULLIF(CAST((json_object('name': users.name, 'it''s': users.id)).\"it's\" AS"
                                        + " VARCHAR), 'null') AS BIGINT)")
                        .yields(1L),
                Lines.value("an empty JSON object", jsonObject())
                        .all("json_object()")
                        .on(POSTGRESQL, "jsonb_build_object()")
                        .yields(new Json("{}")));
    }

    private static List<CompileCase> truths() {
        return List.of(Lines.value(
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
                .yields(true));
    }

    private static List<CompileCase> conditions() {
        return List.of(Lines.value(
                        "a JSON object of a condition and a value of the program",
                        json(jsonObject().with("old", users.age.gt(30)).with("n", value("x")))
                                .get("old")
                                .asBoolean())
                .all(
                        "json_extract(json_object('old', json(CASE (users.age > ?) WHEN 1 THEN 'true' WHEN 0"
                                + " THEN 'false' END), 'n', ?), '$.\"old\"')",
                        30,
                        "x")
                .on(
                        POSTGRESQL,
                        "CAST((jsonb_build_object('old', users.age > ?, 'n', CAST(? AS TEXT)) ->> 'old') AS"
                                + " BOOLEAN)",
                        30,
                        "x")
                .on(
                        MYSQL,
                        "CASE JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('old', CAST(CASE (users.age > ?)"
                                + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS JSON), 'n', ?), '$.\"old\"'),"
                                + " CAST('null' AS JSON))) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END",
                        30,
                        "x")
                .on(
                        MARIADB,
                        "CASE JSON_EXTRACT(json_object('old', JSON_EXTRACT(CASE (users.age > ?) WHEN 1 THEN"
                                + " 'true' WHEN 0 THEN 'false' END, '$'), 'n', ?), '$.\"old\"') WHEN 'true' THEN"
                                + " TRUE WHEN 'false' THEN FALSE END",
                        30,
                        "x")
                .on(
                        H2,
                        "CAST(NULLIF(CAST((json_object('old': users.age > ?, 'n': CAST(? AS CHARACTER LARGE"
                                + " OBJECT))).\"old\" AS VARCHAR), 'null') AS BOOLEAN)",
                        30,
                        "x")
                .yields(true));
    }

    private static List<CompileCase> arrays() {
        return List.of(Lines.value(
                        "a JSON array of values",
                        json(jsonArray(users.name, users.bossId, users.id))
                                .get(2)
                                .asLong())
                .all("json_extract(json_array(users.name, users.boss_id, users.id), '$[2]')")
                .on(POSTGRESQL, "CAST((jsonb_build_array(users.name, users.boss_id, users.id) ->> 2) AS BIGINT)")
                .on(
                        MYSQL,
                        "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_array(users.name, users.boss_id, users.id),"
                                + " '$[2]'), CAST('null' AS JSON))) AS SIGNED)")
                .on(MARIADB, "CAST(JSON_VALUE(json_array(users.name, users.boss_id, users.id), '$[2]') AS SIGNED)")
                .on(
                        H2,
                        "CAST(NULLIF(CAST((json_array(users.name, users.boss_id, users.id NULL ON NULL))[3] AS"
                                + " VARCHAR), 'null') AS BIGINT)")
                .yields(1L));
    }

    private static List<CompileCase> arraysOfTheProgram() {
        return List.of(
                Lines.value(
                                "a JSON array of NULL and a value of the program",
                                json(jsonArray(users.bossId, value(5L))).get(1).asLong())
                        .all("json_extract(json_array(users.boss_id, ?), '$[1]')", 5L)
                        .on(
                                POSTGRESQL,
                                "CAST((jsonb_build_array(users.boss_id, CAST(? AS BIGINT)) ->> 1) AS BIGINT)",
                                5L)
                        .on(
                                MYSQL,
                                "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_array(users.boss_id, ?), '$[1]'),"
                                        + " CAST('null' AS JSON))) AS SIGNED)",
                                5L)
                        .on(MARIADB, "CAST(JSON_VALUE(json_array(users.boss_id, ?), '$[1]') AS SIGNED)", 5L)
                        .on(
                                H2,
                                "CAST(NULLIF(CAST((json_array(users.boss_id, CAST(? AS BIGINT) NULL ON NULL))[2] AS"
                                        + " VARCHAR), 'null') AS BIGINT)",
                                5L)
                        .yields(5L),
                Lines.value("an empty JSON array", jsonArray())
                        .all("json_array()")
                        .on(POSTGRESQL, "jsonb_build_array()")
                        .yields(new Json("[]")));
    }

    private static List<CompileCase> documents() {
        return List.of(Lines.valueOfDocs(
                        "a JSON document in a JSON object",
                        json(jsonObject().with("body", docs.body))
                                .path("body", "age")
                                .asLong())
                .all("json_extract(json_object('body', json(docs.body)), '$.\"body\".\"age\"')")
                .on(POSTGRESQL, "CAST((jsonb_build_object('body', docs.body) -> 'body' ->> 'age') AS BIGINT)")
                .on(
                        MYSQL,
                        "CAST(JSON_UNQUOTE(NULLIF(JSON_EXTRACT(json_object('body', docs.body),"
                                + " '$.\"body\".\"age\"'), CAST('null' AS JSON))) AS SIGNED)")
                .on(
                        MARIADB,
                        "CAST(JSON_VALUE(json_object('body', JSON_EXTRACT(docs.body, '$')),"
                                + " '$.\"body\".\"age\"') AS SIGNED)")
                .on(
                        H2,
                        "CAST(NULLIF(CAST((json_object('body': docs.body)).\"body\".\"age\" AS VARCHAR), 'null')"
                                + " AS BIGINT)")
                .yields(31L));
    }

    private static List<CompileCase> documentsOfTheProgram() {
        return List.of(Lines.valueOfDocs(
                        "a JSON object in a JSON array",
                        json(jsonArray(jsonObject().with("id", docs.id), value(new Json("{\"a\": 7}"))))
                                .path(1, "a")
                                .asLong())
                .all(
                        "json_extract(json_array(json(json_object('id', docs.id)), json(json(?))), '$[1].\"a\"')",
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
