package dev.aludel.schema;

import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * The next number of a sequence: {@code NEXT VALUE FOR ticket}.
 *
 * @param sequence the sequence
 */
public record NextValue(Sequence sequence) implements CustomExpression<Long> {
    @Override
    public SqlType<Long> type() {
        return Types.BIGINT;
    }

    @Override
    public void write(SqlOut out) {
        out.sql("NEXT VALUE FOR ").sql(out.qualified(sequence.schema(), sequence.name()));
    }

    @Override
    public NextValue mapChildren(Mapper mapper) {
        return this;
    }
}
