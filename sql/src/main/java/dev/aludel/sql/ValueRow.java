package dev.aludel.sql;

import java.util.List;

/**
 * The values of one row of an {@code INSERT}: {@code (?, ?)}.
 *
 * @param values one value for each column of the insert
 */
public record ValueRow(List<Expression<?>> values) implements Clause {
    /** Copies the values. */
    public ValueRow {
        values = List.copyOf(values);
    }

    @Override
    public ValueRow mapChildren(Mapper mapper) {
        return new ValueRow(mapper.mapAll(values));
    }
}
