package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Statement;
import java.util.Optional;

/**
 * Creates a table of what a query yields: {@code CREATE TABLE adults AS SELECT …}. Each call returns another one.
 *
 * @param schema the schema it will stand in
 * @param name its name
 * @param query what it will hold; its values are printed as literals
 * @param ifNotExists whether a table of that name is left as it is
 * @param temporary whether it goes when the connection is closed
 */
public record CreateTableAs(
        Optional<String> schema, String name, Statement<?> query, boolean ifNotExists, boolean temporary)
        implements Ddl {
    /** Refuses a statement that yields no rows. */
    public CreateTableAs {
        if (query.projection().isEmpty()) {
            throw new ArgumentException(
                    "The table '" + name + "' is to be made of a statement that yields no rows;" + " give it a query.");
        }
    }

    /**
     * Leaves a table of that name as it is: {@code CREATE TABLE IF NOT EXISTS adults AS …}.
     *
     * @return the statement that minds no table of that name
     */
    public CreateTableAs asIfNotExists() {
        return new CreateTableAs(schema, name, query, true, temporary);
    }

    /**
     * Lets the table go when the connection is closed: {@code CREATE TEMPORARY TABLE adults AS …}.
     *
     * @return the statement for a temporary table
     */
    public CreateTableAs asTemporary() {
        return new CreateTableAs(schema, name, query, ifNotExists, true);
    }

    @Override
    public CreateTableAs mapChildren(Mapper mapper) {
        return new CreateTableAs(schema, name, mapper.map(query), ifNotExists, temporary);
    }
}
