package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/** Whether the database numbers the column, where the rule for primary keys is not to decide. */
public enum Numbering implements ColumnFact {
    /** It does, though the key may have several columns. */
    ON,
    /** It does not. */
    OFF,
    /** It does, though the column refers to another. */
    IN_SPITE_OF_FOREIGN_KEY
}
