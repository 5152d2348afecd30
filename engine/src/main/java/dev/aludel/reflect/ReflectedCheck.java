package dev.aludel.reflect;

import java.util.Optional;

/**
 * A check that was found: a condition that every row meets.
 *
 * @param name its name, where the database keeps one
 * @param condition SQL, as the database spells it
 * @param comment what was said of it
 */
public record ReflectedCheck(Optional<String> name, String condition, Optional<String> comment) {}
