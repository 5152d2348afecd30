package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Drops a table: {@code DROP TABLE users}. Each call returns another one.
 *
 * @param table the table
 * @param ifExists whether it is no error if there is none
 * @param cascade whether what depends on it goes with it
 */
public record DropTable(Table table, boolean ifExists, boolean cascade) implements Ddl {
    /**
     * Takes it for no error if there is none: {@code DROP TABLE IF EXISTS users}.
     *
     * @return the statement that minds no missing table
     */
    public DropTable asIfExists() {
        return new DropTable(table, true, cascade);
    }

    /**
     * Drops what depends on it too: {@code DROP TABLE users CASCADE}.
     *
     * @return the statement that drops more
     */
    public DropTable asCascade() {
        return new DropTable(table, ifExists, true);
    }

    @Override
    public DropTable mapChildren(Mapper mapper) {
        return new DropTable(mapper.map(table), ifExists, cascade);
    }
}
