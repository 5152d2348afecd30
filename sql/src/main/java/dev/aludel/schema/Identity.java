package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/**
 * The database numbers the column: {@code GENERATED ALWAYS AS IDENTITY (START WITH 100)}. A database without identity
 * columns numbers it its own way.
 *
 * @param always whether an insert may not give a number of its own
 * @param options how it counts
 */
public record Identity(boolean always, SequenceOptions options) implements ColumnFact {
    @Override
    public boolean isFilledByDatabase() {
        return always;
    }
}
