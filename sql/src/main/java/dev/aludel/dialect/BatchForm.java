package dev.aludel.dialect;

/** How a dialect sends the rows of an insert that are given as sets of parameters. */
public enum BatchForm {
    /** One after the other, the statement prepared once: {@code INSERT … VALUES (?, ?)}. */
    EACH,
    /** Many rows in one statement: {@code INSERT … VALUES (?, ?), (?, ?), …}. */
    ROWS,
    /** An array for each column: {@code INSERT … SELECT … FROM unnest(?, ?)}, the same text for any number of rows. */
    ARRAYS
}
