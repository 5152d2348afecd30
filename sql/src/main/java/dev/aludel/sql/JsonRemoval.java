package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;

/**
 * A JSON document without what is at a place: {@code docs.body #- '{address,lines}'}.
 *
 * @param document the document
 * @param path the place
 * @param type the type of the result
 */
public record JsonRemoval(Expression<?> document, JsonPath path, SqlType<Json> type) implements Structured<Json> {
    /** Refuses to take a document out of itself. */
    public JsonRemoval {
        if (path.steps().isEmpty()) {
            throw new ArgumentException("The whole document cannot be removed from itself; go down with get(…) first.");
        }
    }

    @Override
    public JsonRemoval mapChildren(Mapper mapper) {
        return new JsonRemoval(mapper.map(document), path, type);
    }
}
