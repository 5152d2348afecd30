package dev.aludel.sql;

import java.util.List;

/**
 * What joins know of a foreign key; the foreign key itself stands in {@code dev.aludel.schema}. Where it leads is looked up
 * when it is first needed, so that tables can refer to each other, and to themselves.
 */
public interface Reference extends TableFact {
    /**
     * Returns the columns that refer.
     *
     * @return their names
     */
    List<String> columns();

    /**
     * Says whether this leads to a table.
     *
     * @param table the table
     * @return whether it does
     */
    boolean leadsTo(Table table);

    /**
     * Returns the columns referred to, one for each of {@link #columns}.
     *
     * @return their names
     */
    List<String> targetColumns();
}
