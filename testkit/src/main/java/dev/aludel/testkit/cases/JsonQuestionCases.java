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
import static dev.aludel.testkit.cases.Lines.valueOfDocs;
import static dev.aludel.testkit.cases.Lines.whereDocs;
import static dev.aludel.type.Types.JSONB;

import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Json;
import java.util.List;

/** What is asked of JSON documents, and how they are changed. */
final class JsonQuestionCases {

    private JsonQuestionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(contains(), hasAKey(), hasAllKeys(), merge(), length());
    }

    private static List<CompileCase> contains() {
        return List.of(
                whereDocs("json: contains", json(docs.body).contains(new Json("{\"tags\":[\"b\"]}")))
                        .on(POSTGRESQL, "docs.body @> CAST(? AS JSONB)", value(JSONB, new Json("{\"tags\":[\"b\"]}")))
                        .on(
                                MYSQL,
                                "JSON_CONTAINS(docs.body, CAST(? AS JSON))",
                                value(JSONB, new Json("{\"tags\":[\"b\"]}")))
                        .on(MARIADB, "JSON_CONTAINS(docs.body, ?)", value(JSONB, new Json("{\"tags\":[\"b\"]}")))
                        .refused(List.of(SQLITE, H2), "containment of JSON documents")
                        .yields(1),
                whereDocs(
                                "json: is contained",
                                json(docs.body).get("tags").containedIn(new Json("[\"a\",\"b\",\"c\"]")))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS JSONB) @> (docs.body -> 'tags')",
                                value(JSONB, new Json("[\"a\",\"b\",\"c\"]")))
                        .on(
                                MYSQL,
                                "JSON_CONTAINS(CAST(? AS JSON), JSON_EXTRACT(docs.body, '$.\"tags\"'))",
                                value(JSONB, new Json("[\"a\",\"b\",\"c\"]")))
                        .on(
                                MARIADB,
                                "JSON_CONTAINS(?, JSON_EXTRACT(docs.body, '$.\"tags\"'))",
                                value(JSONB, new Json("[\"a\",\"b\",\"c\"]")))
                        .refused(List.of(SQLITE, H2), "containment of JSON documents")
                        .yields(1, 2),
                whereDocs("json: plain documents contain", json(docs.plain).contains(new Json("[2]")))
                        .on(POSTGRESQL, "CAST(docs.plain AS JSONB) @> CAST(? AS JSONB)", value(JSONB, new Json("[2]")))
                        .on(MYSQL, "JSON_CONTAINS(docs.plain, CAST(? AS JSON))", value(JSONB, new Json("[2]")))
                        .on(MARIADB, "JSON_CONTAINS(docs.plain, ?)", value(JSONB, new Json("[2]")))
                        .refused(List.of(SQLITE, H2), "containment of JSON documents")
                        .yields(1));
    }

    private static List<CompileCase> hasAKey() {
        return List.of(
                whereDocs("json: has a key", json(docs.body).hasKey("none"))
                        .all("JSON_CONTAINS_PATH(docs.body, 'all', '$.\"none\"')")
                        .on(
                                SQLITE,
                                "CASE WHEN docs.body IS NOT NULL THEN json_type(docs.body, '$.\"none\"') IS NOT NULL"
                                        + " END")
                        .on(POSTGRESQL, "docs.body ?? 'none'")
                        .on(H2, "CASE WHEN docs.body IS NOT NULL THEN (docs.body).\"none\" IS NOT NULL END")
                        .yields(1),
                whereDocs("json: has not a key", json(docs.body).hasKey("none").not())
                        .all("NOT JSON_CONTAINS_PATH(docs.body, 'all', '$.\"none\"')")
                        .on(
                                SQLITE,
                                "NOT CASE WHEN docs.body IS NOT NULL THEN json_type(docs.body, '$.\"none\"') IS NOT"
                                        + " NULL END")
                        .on(POSTGRESQL, "NOT docs.body ?? 'none'")
                        .on(H2, "NOT CASE WHEN docs.body IS NOT NULL THEN (docs.body).\"none\" IS NOT NULL END")
                        .yields(2),
                whereDocs(
                                "json: has one of the keys",
                                json(docs.body).hasAnyKey("tall", "age").and(docs.id.gt(literal(1))))
                        .all("JSON_CONTAINS_PATH(docs.body, 'one', '$.\"tall\"', '$.\"age\"') AND docs.id > 1")
                        .on(
                                SQLITE,
                                "(CASE WHEN docs.body IS NOT NULL THEN json_type(docs.body, '$.\"tall\"') IS NOT NULL"
                                    + " END OR CASE WHEN docs.body IS NOT NULL THEN json_type(docs.body, '$.\"age\"')"
                                    + " IS NOT NULL END) AND docs.id > 1")
                        .on(POSTGRESQL, "docs.body ??| ARRAY['tall', 'age'] AND docs.id > 1")
                        .on(
                                H2,
                                "(CASE WHEN docs.body IS NOT NULL THEN (docs.body).\"tall\" IS NOT NULL END OR CASE"
                                        + " WHEN docs.body IS NOT NULL THEN (docs.body).\"age\" IS NOT NULL END) AND"
                                        + " docs.id > 1")
                        .yields(2));
    }

    private static List<CompileCase> hasAllKeys() {
        return List.of(
                whereDocs("json: has all keys", json(docs.body).hasAllKeys("tall", "age"))
                        .all("JSON_CONTAINS_PATH(docs.body, 'all', '$.\"tall\"', '$.\"age\"')")
                        .on(
                                SQLITE,
                                "(CASE WHEN docs.body IS NOT NULL THEN json_type(docs.body, '$.\"tall\"') IS NOT NULL"
                                    + " END AND CASE WHEN docs.body IS NOT NULL THEN json_type(docs.body, '$.\"age\"')"
                                    + " IS NOT NULL END)")
                        .on(POSTGRESQL, "docs.body ??& ARRAY['tall', 'age']")
                        .on(
                                H2,
                                "(CASE WHEN docs.body IS NOT NULL THEN (docs.body).\"tall\" IS NOT NULL END AND CASE"
                                        + " WHEN docs.body IS NOT NULL THEN (docs.body).\"age\" IS NOT NULL END)")
                        .yields(1),
                whereDocs("json: a part has a key", json(docs.body).get("home").hasKey("city"))
                        .all("JSON_CONTAINS_PATH(JSON_EXTRACT(docs.body, '$.\"home\"'), 'all', '$.\"city\"')")
                        .on(
                                SQLITE,
                                "CASE WHEN (docs.body -> '$.\"home\"') IS NOT NULL THEN json_type((docs.body ->"
                                        + " '$.\"home\"'), '$.\"city\"') IS NOT NULL END")
                        .on(POSTGRESQL, "(docs.body -> 'home') ?? 'city'")
                        .on(
                                H2,
                                "CASE WHEN (docs.body).\"home\" IS NOT NULL THEN ((docs.body).\"home\").\"city\" IS"
                                        + " NOT NULL END")
                        .yields(1));
    }

    private static List<CompileCase> merge() {
        return List.of(
                valueOfDocs(
                                "json: merge",
                                json(json(docs.body).get("home").merge(new Json("{\"zip\":7}")))
                                        .get("zip")
                                        .asLong())
                        .on(
                                POSTGRESQL,
                                "CAST((((docs.body -> 'home') || CAST(? AS JSONB)) ->> 'zip') AS BIGINT)",
                                value(JSONB, new Json("{\"zip\":7}")))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "a merge of JSON documents")
                        .yields(7L),
                valueOfDocs("json: merge plain documents", json(docs.plain).merge(new Json("[3]")))
                        .on(
                                POSTGRESQL,
                                "(CAST(docs.plain AS JSONB) || CAST(? AS JSONB))",
                                value(JSONB, new Json("[3]")))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "a merge of JSON documents")
                        .yields(new Json("[1, 2, 3]")),
                valueOfDocs(
                                "json: remove",
                                json(json(docs.body).path("home", "city").remove())
                                        .get("home")
                                        .asJson())
                        .all("JSON_EXTRACT(JSON_REMOVE(docs.body, '$.\"home\".\"city\"'), '$.\"home\"')")
                        .on(SQLITE, "(JSON_REMOVE(docs.body, '$.\"home\".\"city\"') -> '$.\"home\"')")
                        .on(POSTGRESQL, "((docs.body #- ARRAY['home', 'city']) -> 'home')")
                        .refused(H2, "removal from a JSON document")
                        .yields(new Json("{}")),
                valueOfDocs(
                                "json: remove from a plain document",
                                json(docs.plain).get(0).remove())
                        .all("JSON_REMOVE(docs.plain, '$[0]')")
                        .on(POSTGRESQL, "CAST(CAST(docs.plain AS JSONB) #- ARRAY['0'] AS JSON)")
                        .refused(H2, "removal from a JSON document")
                        .yields(new Json("[2]")));
    }

    private static List<CompileCase> length() {
        return List.of(
                valueOfDocs("json: length", json(docs.body).get("tags").length())
                        .all("JSON_LENGTH(JSON_EXTRACT(docs.body, '$.\"tags\"'))")
                        .on(SQLITE, "json_array_length((docs.body -> '$.\"tags\"'))")
                        .on(POSTGRESQL, "jsonb_array_length((docs.body -> 'tags'))")
                        .refused(H2, "the length of a JSON array")
                        .yields(2),
                valueOfDocs("json: length of a plain document", json(docs.plain).length())
                        .all("json_array_length(docs.plain)")
                        .on(MYSQL_FAMILY, "JSON_LENGTH(docs.plain)")
                        .refused(H2, "the length of a JSON array")
                        .yields(2));
    }
}
