package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint that was found. MySQL and MariaDB make none between it and a unique index; what they have is here.
 *
 * @param name its name, where the database keeps one
 * @param columns its columns, in their order
 * @param nullsNotDistinct whether two rows with NULL are alike
 * @param deferrable whether it can wait for the end of the transaction
 * @param deferred whether it does unless it is told otherwise
 * @param comment what was said of it
 */
public record ReflectedUnique(
        Optional<String> name,
        List<String> columns,
        boolean nullsNotDistinct,
        boolean deferrable,
        boolean deferred,
        Optional<String> comment) {
    /** Copies the list. */
    public ReflectedUnique {
        columns = List.copyOf(columns);
    }
}
