package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Takes a constraint from a table: {@code ALTER TABLE users DROP CONSTRAINT uq_name}.
 *
 * @param table the table
 * @param constraint the constraint, with a name
 * @param cascade whether what depends on it goes with it
 */
public record DropConstraint(Table table, Constraint constraint, boolean cascade) implements Ddl {
    /** Refuses a constraint without a name. */
    public DropConstraint {
        if (constraint.name().isEmpty()) {
            throw new ArgumentException("The constraint '" + constraint + "' of the table '" + table
                    + "' has no name to drop it by; give it one with named(…), or a naming convention to its"
                    + " metadata.");
        }
    }

    /**
     * Drops what depends on it too: {@code … DROP CONSTRAINT pk_users CASCADE}.
     *
     * @return the statement that drops more
     */
    public DropConstraint asCascade() {
        return new DropConstraint(table, constraint, true);
    }

    @Override
    public DropConstraint mapChildren(Mapper mapper) {
        return new DropConstraint(mapper.map(table), constraint, cascade);
    }
}
