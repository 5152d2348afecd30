package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key that was found.
 *
 * @param name its name, where the database keeps one
 * @param columns the columns that refer
 * @param referredSchema the schema of the table referred to
 * @param referredTable the table referred to
 * @param referredColumns the columns referred to, one for each that refers
 * @param onDelete what happens when the row referred to is deleted, in SQL's words: {@code "NO ACTION"}
 * @param onUpdate what happens when the key referred to changes, in SQL's words
 * @param match how keys with NULL in them are taken: {@code "SIMPLE"}, {@code "FULL"}
 * @param deferrable whether it can wait for the end of the transaction
 * @param deferred whether it does unless it is told otherwise
 * @param comment what was said of it
 */
public record ReflectedForeignKey(
        Optional<String> name,
        List<String> columns,
        String referredSchema,
        String referredTable,
        List<String> referredColumns,
        String onDelete,
        String onUpdate,
        String match,
        boolean deferrable,
        boolean deferred,
        Optional<String> comment) {
    /** Copies the lists. */
    public ReflectedForeignKey {
        columns = List.copyOf(columns);
        referredColumns = List.copyOf(referredColumns);
    }
}
