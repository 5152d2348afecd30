package dev.aludel.reflect;

/**
 * What a column is computed from.
 *
 * @param expression SQL, as the database spells it
 * @param stored whether the value is kept with the row; otherwise it is computed when it is read
 */
public record ReflectedComputed(String expression, boolean stored) {}
