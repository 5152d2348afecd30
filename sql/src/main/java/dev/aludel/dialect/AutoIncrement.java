package dev.aludel.dialect;

import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.Table;
import dev.aludel.type.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Finds the column whose values the database numbers: the primary key, if it is a single whole number that refers to
 * nothing and has no default.
 */
final class AutoIncrement {
    private AutoIncrement() {}

    static Optional<Column<?>> of(Table table) {
        List<Column<?>> key = table.primaryKeyColumns();
        return key.size() == 1 && isNumbered(key.getFirst()) ? Optional.of(key.getFirst()) : Optional.empty();
    }

    private static boolean isNumbered(Column<?> column) {
        TypeName type = TypeMap.standard(column.type()).name();
        ColumnFacts facts = column.facts();
        return (type == TypeName.INTEGER || type == TypeName.BIGINT)
                && facts.reference().isEmpty()
                && facts.defaultValue().isEmpty();
    }
}
