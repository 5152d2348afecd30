package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Drops a type whose values are listed: {@code DROP TYPE mood}.
 *
 * @param type the type
 * @param ifExists whether it is no error if there is none
 */
public record DropEnumType(NamedType type, boolean ifExists) implements Ddl {
    /**
     * Takes it for no error if there is none: {@code DROP TYPE IF EXISTS mood}.
     *
     * @return the statement that minds no missing one
     */
    public DropEnumType asIfExists() {
        return new DropEnumType(type, true);
    }

    @Override
    public DropEnumType mapChildren(Mapper mapper) {
        return this;
    }
}
