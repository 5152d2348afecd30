package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * What is at a place in a JSON document, NULL if there is nothing: {@code docs.body ->> 'name'}. Made by {@link Sql#json}.
 *
 * @param document the document
 * @param path the place
 * @param form what it is taken for
 * @param type the type of the value
 * @param <T> the class of the value
 */
public record JsonExtract<T>(Expression<?> document, JsonPath path, Form form, SqlType<T> type)
        implements Structured<T> {
    /** What a part of a document is taken for. */
    public enum Form {
        /** A document; JSON's {@code null} is {@link dev.aludel.type.Json#NULL}. */
        JSON,
        /** Text; JSON's {@code null} is SQL's, as for all that follow. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A binary floating point number. */
        DOUBLE,
        /** An exact decimal. */
        DECIMAL,
        /** True or false. */
        BOOLEAN
    }

    @Override
    public JsonExtract<T> mapChildren(Mapper mapper) {
        return new JsonExtract<>(mapper.map(document), path, form, type);
    }
}
