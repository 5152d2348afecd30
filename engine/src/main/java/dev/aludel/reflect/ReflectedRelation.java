package dev.aludel.reflect;

import java.util.Optional;

/**
 * A table or a view that was found.
 *
 * @param name its name
 * @param kind what it is
 * @param temporary whether it belongs to the session
 * @param comment what was said of it
 */
public record ReflectedRelation(String name, RelationKind kind, boolean temporary, Optional<String> comment) {}
