package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Drops a table: {@code DROP TABLE users}.
 *
 * @param table the table
 * @param ifExists whether it is no error if there is none
 */
public record DropTable(Table table, boolean ifExists) implements Ddl {
    @Override
    public DropTable mapChildren(Mapper mapper) {
        return new DropTable(mapper.map(table), ifExists);
    }
}
