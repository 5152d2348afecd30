package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.FilledOnInsert;
import dev.aludel.schema.Identity;
import dev.aludel.schema.Numbering;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the column whose values the database numbers: the one of which it is said, or the primary key, if it is a single
 * whole number that refers to nothing and has no default.
 */
public final class AutoIncrement {
    private static final Set<Class<?>> WHOLE = Set.of(Byte.class, Short.class, Integer.class, Long.class);

    private AutoIncrement() {}

    /**
     * Finds the column that the database numbers.
     *
     * @param table the table
     * @return nothing if it numbers none
     */
    public static Optional<Column<?>> of(Table table) {
        for (Column<?> column : table.columns()) {
            if (column.facts().find(Identity.class).isPresent() || isSaid(column)) {
                return Optional.of(checked(column));
            }
        }
        List<Column<?>> key = table.primaryKeyColumns();
        return key.size() == 1 && isNumbered(table, key.getFirst()) ? Optional.of(key.getFirst()) : Optional.empty();
    }

    private static boolean isSaid(Column<?> column) {
        return column.facts()
                .find(Numbering.class)
                .filter(numbering -> numbering != Numbering.OFF)
                .isPresent();
    }

    private static Column<?> checked(Column<?> column) {
        if (!isWhole(column)) {
            throw new ArgumentException("The column '" + column + "' is to be numbered by the database and holds "
                    + column.type() + "; give it a type of whole numbers.");
        }
        return column;
    }

    private static boolean isNumbered(Table table, Column<?> column) {
        return isWhole(column)
                && column.facts().defaultValue().isEmpty()
                && column.facts().find(Numbering.class).isEmpty()
                && column.facts().find(FilledOnInsert.class).isEmpty()
                && TableFacts.of(table).foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name()));
    }

    private static boolean isWhole(Column<?> column) {
        return TypeMap.standard(column.type()).filter(AutoIncrement::isWhole).isPresent();
    }

    private static boolean isWhole(StandardType<?> type) {
        return WHOLE.contains(type.javaType()) || (type.name() == TypeName.NUMERIC && hasScaleZero(type));
    }

    private static boolean hasScaleZero(StandardType<?> type) {
        List<Integer> arguments = type.arguments();
        return arguments.size() == 1 || (arguments.size() == 2 && arguments.get(1) == 0);
    }
}
