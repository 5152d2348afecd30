package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * How many elements a JSON array has: {@code jsonb_array_length(docs.tags)}.
 *
 * @param array the array
 */
public record JsonLength(Expression<?> array) implements Structured<Integer> {
    @Override
    public SqlType<Integer> type() {
        return Types.INTEGER;
    }

    @Override
    public JsonLength mapChildren(Mapper mapper) {
        return new JsonLength(mapper.map(array));
    }
}
