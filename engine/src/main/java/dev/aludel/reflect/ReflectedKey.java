package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A primary key that was found.
 *
 * @param name the name of the constraint, where the database keeps one
 * @param columns its columns, in its own order
 * @param deferrable whether it can wait for the end of the transaction
 * @param deferred whether it does unless it is told otherwise
 * @param comment what was said of it
 */
public record ReflectedKey(
        Optional<String> name, List<String> columns, boolean deferrable, boolean deferred, Optional<String> comment) {
    /** Copies the list. */
    public ReflectedKey {
        columns = List.copyOf(columns);
    }

    /**
     * Returns the place of a column in the key.
     *
     * @param column the name of the column
     * @return 1 for the first; nothing if it is not part of the key
     */
    public OptionalInt position(String column) {
        int place = columns.indexOf(column);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }
}
