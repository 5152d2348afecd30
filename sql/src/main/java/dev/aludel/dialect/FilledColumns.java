package dev.aludel.dialect;

import dev.aludel.schema.Computed;
import dev.aludel.schema.FilledOnInsert;
import dev.aludel.schema.FilledOnUpdate;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;

/**
 * Finds the columns whose values only the database knows once a row is written, to be read back.
 *
 * <pre>{@code
 * FilledColumns.onInsert(books)   // [books.id, books.with_tax, books.changed]
 * }</pre>
 */
public final class FilledColumns {
    private FilledColumns() {}

    /**
     * Finds what the database may fill in a new row: a number, a default, what it computes, what a trigger writes.
     *
     * @param table the table
     * @return the columns, in their order
     */
    public static List<Column<?>> onInsert(Table table) {
        Optional<Column<?>> numbered = AutoIncrement.of(table);
        return table.columns().stream()
                .filter(column -> numbered.filter(column::equals).isPresent()
                        || column.facts().defaultValue().isPresent()
                        || has(column, Computed.class)
                        || has(column, FilledOnInsert.class))
                .toList();
    }

    /**
     * Finds what the database fills in a changed row: what it computes, what a trigger writes.
     *
     * @param table the table
     * @return the columns, in their order
     */
    public static List<Column<?>> onUpdate(Table table) {
        return table.columns().stream()
                .filter(column -> has(column, Computed.class) || has(column, FilledOnUpdate.class))
                .toList();
    }

    private static boolean has(Column<?> column, Class<? extends ColumnFact> kind) {
        return column.facts().find(kind).isPresent();
    }
}
