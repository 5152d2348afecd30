package dev.aludel.reflect;

/** What can stand behind FROM. */
public enum RelationKind {
    /** A table. */
    TABLE,
    /** A view: a query with a name. */
    VIEW,
    /** A view whose rows are kept. */
    MATERIALIZED_VIEW
}
