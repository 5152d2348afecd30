package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.SchemaStatement;

/** A statement of the data definition language. Building one changes nothing in the schema values it is built of. */
public sealed interface Ddl extends SchemaStatement
        permits CreateTable,
                CreateTableAs,
                DropTable,
                CreateIndex,
                DropIndex,
                AddConstraint,
                DropConstraint,
                SetComment,
                CreateView,
                DropView,
                CreateSequence,
                DropSequence,
                CreateEnumType,
                DropEnumType,
                CreateSchema,
                DropSchema,
                DdlText {
    @Override
    Ddl mapChildren(Mapper mapper);
}
