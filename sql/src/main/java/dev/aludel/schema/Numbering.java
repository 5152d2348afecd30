package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/** Whether the database numbers the column, where the rule for primary keys is not to decide. */
public enum Numbering implements ColumnFact {
    /** It does, though the key has several columns, or the column refers to another. */
    ON,
    /** It does not. */
    OFF
}
