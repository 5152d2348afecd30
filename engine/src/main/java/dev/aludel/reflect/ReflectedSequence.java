package dev.aludel.reflect;

import java.util.Optional;

/**
 * A sequence that was found, and that belongs to no column.
 *
 * @param name its name
 * @param type the type of its numbers, as the database spells it
 * @param start the first number
 * @param increment the distance of two numbers
 * @param minimum the least number
 * @param maximum the greatest number
 * @param cycle whether it begins again behind the last number
 * @param cache how many numbers are taken at once
 * @param comment what was said of it
 */
public record ReflectedSequence(
        String name,
        String type,
        long start,
        long increment,
        long minimum,
        long maximum,
        boolean cycle,
        long cache,
        Optional<String> comment) {}
