package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Creates a schema: {@code CREATE SCHEMA app}. On MySQL and MariaDB that is a database.
 *
 * @param name its name
 * @param ifNotExists whether one of that name is left as it is
 */
public record CreateSchema(String name, boolean ifNotExists) implements Ddl {
    /**
     * Leaves one of that name as it is: {@code CREATE SCHEMA IF NOT EXISTS app}.
     *
     * @return the statement that minds none of that name
     */
    public CreateSchema asIfNotExists() {
        return new CreateSchema(name, true);
    }

    @Override
    public CreateSchema mapChildren(Mapper mapper) {
        return this;
    }
}
