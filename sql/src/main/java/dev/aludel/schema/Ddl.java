package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.SchemaStatement;

/** A statement of the data definition language. */
public sealed interface Ddl extends SchemaStatement permits CreateTable, DropTable {
    @Override
    Ddl mapChildren(Mapper mapper);
}
