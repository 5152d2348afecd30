package dev.aludel.sql;

import dev.aludel.error.ArgumentException;

/** The part of {@link Sql} that goes into values that have parts. */
class Structures {
    Structures() {}

    /**
     * Goes into a JSON document.
     *
     * <pre>{@code
     * json(docs.body).get("name").asText()              // (docs.body ->> 'name')
     * json(docs.body).path("lines", 0, "n").asLong()    // CAST((docs.body -> 'lines' -> 0 ->> 'n') AS BIGINT)
     * }</pre>
     *
     * @param document an expression of the type JSON or JSONB, or of a class of your own kept as one
     * @return the document, as a place to start from
     * @throws ArgumentException if the expression has another type
     */
    public static JsonPlace json(Expression<?> document) {
        return JsonPlace.of(document);
    }
}
