package dev.aludel.reflect;

import java.util.Optional;

/**
 * A column that was found.
 *
 * @param name its name
 * @param type its type, as the database spells it: {@code "character varying(20)"}
 * @param nullable whether it may be NULL
 * @param defaultValue what stands in where an insert leaves it out: SQL, as the database spells it
 * @param numbered whether the database numbers it: an identity, SERIAL, AUTO_INCREMENT, or SQLite's number of the row
 * @param identity how it is numbered, where it is an identity
 * @param serial how it is numbered, where a sequence that belongs to it does so without an identity: SERIAL
 * @param computed what it is computed from, if it is
 * @param collation how its text is compared, where that is not as everywhere
 * @param comment what was said of it
 */
public record ReflectedColumn(
        String name,
        String type,
        boolean nullable,
        Optional<String> defaultValue,
        boolean numbered,
        Optional<ReflectedIdentity> identity,
        Optional<ReflectedIdentity> serial,
        Optional<ReflectedComputed> computed,
        Optional<String> collation,
        Optional<String> comment) {}
