package dev.aludel.reflect;

/**
 * How the database numbers a column that is an identity of the SQL standard.
 *
 * @param always whether only the database may give the number; otherwise an insert may too
 * @param start the first number
 * @param increment the distance of two numbers
 * @param minimum the least number
 * @param maximum the greatest number
 * @param cycle whether it begins again behind the last number
 * @param cache how many numbers are taken at once
 */
public record ReflectedIdentity(
        boolean always, long start, long increment, long minimum, long maximum, boolean cycle, long cache) {}
