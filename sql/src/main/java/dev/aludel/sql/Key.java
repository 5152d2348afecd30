package dev.aludel.sql;

import java.util.List;

/** What a table knows of its primary key where it is declared for the whole table; see {@code dev.aludel.schema}. */
public interface Key extends TableFact {
    /**
     * Returns the columns of the key.
     *
     * @return their names, in the order of the key
     */
    List<String> columns();
}
