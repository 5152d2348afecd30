package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/** The star in {@code count(*)}. */
public record Star() implements Expression<Long> {
    @Override
    public SqlType<Long> type() {
        return Types.BIGINT;
    }

    @Override
    public Star mapChildren(Mapper mapper) {
        return this;
    }
}
