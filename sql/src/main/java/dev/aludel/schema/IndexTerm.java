package dev.aludel.schema;

import dev.aludel.sql.Expression;

/** What an index sorts by. */
public sealed interface IndexTerm {
    /**
     * A column.
     *
     * @param name its name
     */
    record OfColumn(String name) implements IndexTerm {}

    /**
     * A value computed of the columns: {@code (lower(name))}.
     *
     * @param expression the value
     */
    record OfExpression(Expression<?> expression) implements IndexTerm {}
}
