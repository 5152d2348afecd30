package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.any;
import static dev.aludel.sql.Sql.array;
import static dev.aludel.sql.Sql.arrayOf;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.jsonArray;
import static dev.aludel.sql.Sql.jsonObject;
import static dev.aludel.sql.Sql.value;

import dev.aludel.type.Json;
import dev.aludel.type.Types;
import java.util.List;

/** One node of each kind that goes into values that have parts. */
final class StructureSamples {
    private static final Table DOCS = table("docs", column("body", Types.JSONB));
    private static final Bind<List<Integer>> TAGS = value(Types.array(Types.INTEGER), List.of(1));
    private static final JsonPlace BODY = json(DOCS.column("body"));

    private StructureSamples() {}

    static List<Node> nodes() {
        return List.of(
                BODY.get("a").asText(),
                BODY.contains(Json.NULL),
                BODY.hasAnyKey("a", "b"),
                BODY.merge(Json.NULL),
                BODY.get("a").get(0).remove(),
                BODY.length(),
                jsonObject().with("length", BODY.length()).with("seven", value(7)),
                jsonArray(BODY.length(), value(7)),
                array(TAGS).at(1),
                array(TAGS).slice(1, 2),
                array(TAGS).length(),
                array(TAGS).concat(TAGS),
                array(TAGS).overlaps(TAGS),
                any(TAGS),
                arrayOf(value(1), value(2)),
                new NativeOperation<>(new NativeOperator("postgresql", "*"), TAGS, BODY.length(), Types.INTEGER),
                new NativeCondition(new NativeOperator("postgresql", "?"), TAGS, BODY.length()),
                new NativeCall<>("postgresql", count(BODY.length())));
    }
}
