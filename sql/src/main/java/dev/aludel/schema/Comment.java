package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.TableFact;

/**
 * What people should know of a table or a column. It is an option of a column, or an element of a table.
 *
 * @param text the text
 */
public record Comment(String text) implements TableFact {
    /** As the option of a column, it is about that column. */
    @Override
    public ColumnFacts apply(ColumnFacts facts) {
        return facts.with(new OfColumn(text));
    }

    /**
     * The comment of a column.
     *
     * @param text the text
     */
    public record OfColumn(String text) implements ColumnFact {}
}
