package dev.aludel.schema;

/** When a key of several columns with some NULLs refers to something. */
public enum Match {
    /** Either all columns are NULL or none is. */
    FULL,
    /** One NULL is enough to refer to nothing. */
    SIMPLE
}
