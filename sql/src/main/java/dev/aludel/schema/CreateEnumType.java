package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Creates a type whose values are listed: {@code CREATE TYPE mood AS ENUM ('sad', 'happy')}. PostgreSQL has it.
 *
 * @param type the type
 */
public record CreateEnumType(NamedType type) implements Ddl {
    @Override
    public CreateEnumType mapChildren(Mapper mapper) {
        return this;
    }
}
