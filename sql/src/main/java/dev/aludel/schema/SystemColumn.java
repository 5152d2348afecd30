package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/**
 * The database has the column in every table, such as {@code xmin} on PostgreSQL: it can be selected, and is neither created
 * nor written.
 */
public record SystemColumn() implements ColumnFact {
    @Override
    public boolean isFilledByDatabase() {
        return true;
    }
}
