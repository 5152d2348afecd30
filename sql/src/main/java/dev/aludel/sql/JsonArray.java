package dev.aludel.sql;

import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.List;

/**
 * A JSON array made of values: {@code JSON_ARRAY(users.id, users.name)}.
 *
 * @param values its elements
 */
public record JsonArray(List<Expression<?>> values) implements Structured<Json> {
    /** Copies the list, and refuses values that JSON has no form for. */
    public JsonArray {
        values = List.copyOf(values);
        JsonParts.checkValues(values);
    }

    @Override
    public SqlType<Json> type() {
        return Types.JSONB;
    }

    @Override
    public JsonArray mapChildren(Mapper mapper) {
        return new JsonArray(mapper.mapAll(values));
    }
}
