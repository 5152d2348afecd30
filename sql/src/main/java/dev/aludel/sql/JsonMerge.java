package dev.aludel.sql;

import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * Two JSON documents made one: {@code docs.body || ?}. Of two objects, the members of both, those of the right one where
 * a key is in both; of two arrays, the elements of both.
 *
 * @param left the left document
 * @param right the right document
 */
public record JsonMerge(Expression<?> left, Expression<?> right) implements Structured<Json> {
    @Override
    public SqlType<Json> type() {
        return Types.JSONB;
    }

    @Override
    public JsonMerge mapChildren(Mapper mapper) {
        return new JsonMerge(mapper.map(left), mapper.map(right));
    }
}
