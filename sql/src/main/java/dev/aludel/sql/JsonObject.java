package dev.aludel.sql;

import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.List;

/**
 * A JSON object made of values: {@code JSON_OBJECT('id', users.id, 'name', users.name)}.
 *
 * @param keys the names of its members
 * @param values their values, one for each key
 */
public record JsonObject(List<String> keys, List<Expression<?>> values) implements Structured<Json> {
    /** Copies the lists, and refuses a key that is there twice and values that JSON has no form for. */
    public JsonObject {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        JsonParts.checkKeys(keys, values);
        JsonParts.checkValues(values);
    }

    /**
     * Adds a member.
     *
     * @param key its name
     * @param value its value: a number, text, true or false, or a JSON document
     * @return the object with one member more
     * @throws dev.aludel.error.ArgumentException if there is a member of that name, or the value has another type
     */
    public JsonObject with(String key, Expression<?> value) {
        return new JsonObject(Lists.with(keys, key), Lists.with(values, value));
    }

    @Override
    public SqlType<Json> type() {
        return Types.JSONB;
    }

    @Override
    public JsonObject mapChildren(Mapper mapper) {
        return new JsonObject(keys, mapper.mapAll(values));
    }
}
