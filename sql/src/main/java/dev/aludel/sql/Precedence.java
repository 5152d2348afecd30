package dev.aludel.sql;

/** How tightly an expression binds, from loose to tight; what binds less tightly than its surroundings is bracketed. */
public enum Precedence {
    /** {@code OR}. */
    OR,
    /** {@code AND}. */
    AND,
    /** {@code NOT}. */
    NOT,
    /** Comparisons, {@code IN}, {@code BETWEEN}, {@code LIKE}, {@code IS NULL}. */
    COMPARISON,
    /** Operators on bits, and those that only some databases have. */
    BITWISE,
    /** {@code ||}. */
    CONCATENATION,
    /** {@code +} and {@code -}. */
    ADDITION,
    /** {@code *}, {@code /} and {@code %}. */
    MULTIPLICATION,
    /** The sign in front of a number. */
    SIGN,
    /** Columns, values, calls: never bracketed. */
    ATOM
}
