package dev.aludel.reflect;

import dev.aludel.dialect.TypeNames;
import dev.aludel.type.ExactType;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.lang.System.Logger.Level;

/**
 * Finds the type of a column.
 *
 * @param names what the names of types mean
 */
record TypeReader(TypeNames names) {
    private static final System.Logger LOGGER = System.getLogger("dev.aludel.reflect");

    SqlType<?> read(ReflectedColumn column, String table) {
        SqlType<?> type = names.find(column.type()).orElseGet(() -> unknown(column, table));
        return column.numbered() ? spelledByNumbering(type) : type;
    }

    /** SQLite numbers a column called INTEGER and no other, and so calls it that by itself. */
    private static SqlType<?> spelledByNumbering(SqlType<?> type) {
        return type instanceof ExactType<?> exact && exact.sql().equalsIgnoreCase("INTEGER") ? exact.base() : type;
    }

    private static SqlType<?> unknown(ReflectedColumn column, String table) {
        LOGGER.log(
                Level.WARNING,
                "The type {0} of the column {1}.{2} is not known and is read as text; give the column a type of your"
                        + " own where the table is reflected.",
                column.type(),
                table,
                column.name());
        return column.type().isBlank() ? Types.TEXT : TypeNames.keeping(column.type(), Types.TEXT);
    }
}
