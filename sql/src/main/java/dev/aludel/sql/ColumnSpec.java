package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A column that has no table yet.
 *
 * @param name its name
 * @param type its type
 * @param facts what the schema says of it
 * @param <T> the class of its values
 */
public record ColumnSpec<T>(String name, SqlType<T> type, ColumnFacts facts) implements TableElement {
    /**
     * A column with options.
     *
     * @param name its name
     * @param type its type
     * @param options what is said of it, in any order
     * @param <T> the class of its values
     * @return the column
     */
    public static <T> ColumnSpec<T> of(String name, SqlType<T> type, ColumnOption... options) {
        ColumnFacts facts = ColumnFacts.PLAIN;
        for (ColumnOption option : options) {
            facts = option.apply(facts);
        }
        return new ColumnSpec<>(name, type, facts);
    }
}
