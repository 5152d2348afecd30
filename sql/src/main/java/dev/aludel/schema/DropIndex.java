package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Drops an index: {@code DROP INDEX ix_users_name}.
 *
 * @param table the table
 * @param index the index, with a name
 * @param ifExists whether it is no error if there is none
 */
public record DropIndex(Table table, Index index, boolean ifExists) implements Ddl {
    /** Names the index by the rule that holds where there is no other. */
    public DropIndex {
        index = NamingConvention.DEFAULT.named(table, index);
    }

    /**
     * Takes it for no error if there is none: {@code DROP INDEX IF EXISTS …}.
     *
     * @return the statement that minds no missing index
     */
    public DropIndex asIfExists() {
        return new DropIndex(table, index, true);
    }

    @Override
    public DropIndex mapChildren(Mapper mapper) {
        return new DropIndex(mapper.map(table), index, ifExists);
    }
}
