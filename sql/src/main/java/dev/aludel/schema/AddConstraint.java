package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Adds a constraint to a table: {@code ALTER TABLE users ADD CONSTRAINT uq_name UNIQUE (name)}.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddConstraint(Table table, Constraint constraint) implements Ddl {
    @Override
    public AddConstraint mapChildren(Mapper mapper) {
        return new AddConstraint(mapper.map(table), constraint);
    }
}
