package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Drops a schema: {@code DROP SCHEMA app}. On MySQL and MariaDB everything in it goes with it.
 *
 * @param name its name
 * @param ifExists whether it is no error if there is none
 * @param cascade whether everything in it goes with it
 */
public record DropSchema(String name, boolean ifExists, boolean cascade) implements Ddl {
    /**
     * Takes it for no error if there is none: {@code DROP SCHEMA IF EXISTS app}.
     *
     * @return the statement that minds no missing one
     */
    public DropSchema asIfExists() {
        return new DropSchema(name, true, cascade);
    }

    /**
     * Drops everything in it too: {@code DROP SCHEMA app CASCADE}.
     *
     * @return the statement that drops more
     */
    public DropSchema asCascade() {
        return new DropSchema(name, ifExists, true);
    }

    @Override
    public DropSchema mapChildren(Mapper mapper) {
        return this;
    }
}
