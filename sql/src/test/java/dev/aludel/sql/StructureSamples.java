package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.json;

import dev.aludel.type.Json;
import dev.aludel.type.Types;
import java.util.List;

/** One node of each kind that goes into values that have parts. */
final class StructureSamples {
    private static final Table DOCS = table("docs", column("body", Types.JSONB));
    private static final JsonPlace BODY = json(DOCS.column("body"));

    private StructureSamples() {}

    static List<Node> nodes() {
        return List.of(
                BODY.get("a").asText(),
                BODY.contains(Json.NULL),
                BODY.hasAnyKey("a", "b"),
                BODY.merge(Json.NULL),
                BODY.get("a").get(0).remove(),
                BODY.length());
    }
}
