package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Creates an index: {@code CREATE INDEX ix_users_name ON users (name)}.
 *
 * @param table the table
 * @param index the index, with a name
 * @param ifNotExists whether an index of that name is left as it is
 */
public record CreateIndex(Table table, Index index, boolean ifNotExists) implements Ddl {
    /** Names the index by the rule that holds where there is no other. */
    public CreateIndex {
        index = NamingConvention.DEFAULT.named(table, index);
    }

    /**
     * Leaves an index of that name as it is: {@code CREATE INDEX IF NOT EXISTS …}.
     *
     * @return the statement that minds no index of that name
     */
    public CreateIndex asIfNotExists() {
        return new CreateIndex(table, index, true);
    }

    @Override
    public CreateIndex mapChildren(Mapper mapper) {
        return new CreateIndex(mapper.map(table), index, ifNotExists);
    }
}
