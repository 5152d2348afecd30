package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * A domain that was found: a type made of another one, with conditions of its own.
 *
 * @param name its name
 * @param type the type beneath it, as the database spells it
 * @param nullable whether its values may be NULL
 * @param defaultValue what stands in where a column has no default of its own: SQL, as the database spells it
 * @param checks the conditions its values have to meet, by name
 * @param comment what was said of it
 */
public record ReflectedDomain(
        String name,
        String type,
        boolean nullable,
        Optional<String> defaultValue,
        List<ReflectedCheck> checks,
        Optional<String> comment) {
    /** Copies the list. */
    public ReflectedDomain {
        checks = List.copyOf(checks);
    }
}
