package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;

/**
 * Creates a table: {@code CREATE TABLE users (id BIGINT …)}.
 *
 * @param table the table
 * @param ifNotExists whether a table of that name is left as it is
 */
public record CreateTable(Table table, boolean ifNotExists) implements Ddl {
    @Override
    public CreateTable mapChildren(Mapper mapper) {
        return new CreateTable(mapper.map(table), ifNotExists);
    }
}
