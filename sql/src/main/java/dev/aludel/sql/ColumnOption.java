package dev.aludel.sql;

/** Something said of a column when it is declared; see {@code dev.aludel.schema.Schema} for those there are. */
@FunctionalInterface
public interface ColumnOption {
    /**
     * Adds this option to what is known of the column.
     *
     * @param facts what is known so far
     * @return what is known with this option
     */
    ColumnFacts apply(ColumnFacts facts);
}
