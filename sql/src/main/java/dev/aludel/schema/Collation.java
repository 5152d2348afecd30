package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.ColumnFact;

/**
 * How the text of a column is compared and sorted: {@code name VARCHAR(50) COLLATE "C"}.
 *
 * @param name the name of the rules, as the database has it
 */
public record Collation(String name) implements ColumnFact {
    /** Refuses a name that is empty. */
    public Collation {
        if (name.isEmpty()) {
            throw new ArgumentException("The name of a collation is empty; give it as the database has it.");
        }
    }
}
