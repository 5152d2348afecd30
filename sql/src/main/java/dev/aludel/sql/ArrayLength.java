package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * How many elements an array has: {@code CARDINALITY(users.tags)}.
 *
 * @param array the array
 */
public record ArrayLength(Expression<?> array) implements Structured<Integer> {
    @Override
    public SqlType<Integer> type() {
        return Types.INTEGER;
    }

    @Override
    public ArrayLength mapChildren(Mapper mapper) {
        return new ArrayLength(mapper.map(array));
    }
}
