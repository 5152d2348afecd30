package dev.aludel.error;

/** The kinds of constraint a row can violate. */
public enum ConstraintKind {
    /** Two rows with one primary key. */
    PRIMARY_KEY,
    /** Two rows with the same value in a unique constraint or unique index. */
    UNIQUE,
    /** A reference to a row that is not there, or the removal of one still referred to. */
    FOREIGN_KEY,
    /** No value where one is required. */
    NOT_NULL,
    /** A condition of the table that is false for the row. */
    CHECK,
    /** Two rows that overlap where the table forbids it (PostgreSQL's EXCLUDE). */
    EXCLUSION,
    /** The database did not say which. */
    UNKNOWN
}
