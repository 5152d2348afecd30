package dev.aludel.dialect;

import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.type.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Finds the column whose values the database numbers: the primary key, if it is a single whole number that refers to
 * nothing and has no default.
 */
public final class AutoIncrement {
    private AutoIncrement() {}

    /**
     * Finds the column that the database numbers.
     *
     * @param table the table
     * @return nothing if it numbers none
     */
    public static Optional<Column<?>> of(Table table) {
        List<Column<?>> key = table.primaryKeyColumns();
        return key.size() == 1 && isNumbered(table, key.getFirst()) ? Optional.of(key.getFirst()) : Optional.empty();
    }

    private static boolean isNumbered(Table table, Column<?> column) {
        TypeName type = TypeMap.standard(column.type()).name();
        return (type == TypeName.INTEGER || type == TypeName.BIGINT)
                && column.facts().defaultValue().isEmpty()
                && TableFacts.of(table).foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name()));
    }
}
