package dev.aludel.sql;

/**
 * A column and its new value: {@code name = ?}.
 *
 * @param column the column
 * @param value its new value
 */
public record Assignment(Column<?> column, Expression<?> value) implements Clause {
    @Override
    public Assignment mapChildren(Mapper mapper) {
        return new Assignment(column, mapper.map(value));
    }
}
