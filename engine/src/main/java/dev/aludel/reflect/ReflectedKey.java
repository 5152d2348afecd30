package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * A primary key that was found.
 *
 * @param name the name of the constraint, where the database keeps one
 * @param columns its columns, in its own order
 */
public record ReflectedKey(Optional<String> name, List<String> columns) {
    /** Copies the list. */
    public ReflectedKey {
        columns = List.copyOf(columns);
    }
}
