package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * An enumerated type with a name of its own, as PostgreSQL has them.
 *
 * @param name its name
 * @param labels its values, in their order
 * @param comment what was said of it
 */
public record ReflectedEnum(String name, List<String> labels, Optional<String> comment) {
    /** Copies the list. */
    public ReflectedEnum {
        labels = List.copyOf(labels);
    }
}
