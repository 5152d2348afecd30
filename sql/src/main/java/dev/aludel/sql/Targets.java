package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be assigned to: a column of the statement's own table, with a value of the column's class. */
final class Targets {
    private Targets() {}

    static void check(Table table, Column<?> column) {
        if (!column.owner().equals(table)) {
            throw new ArgumentException(
                    "The column '" + column + "' is not one of '" + table + "', whose rows are to be changed.");
        }
        if (column.facts().others().stream().anyMatch(ColumnFact::isFilledByDatabase)) {
            throw new ArgumentException(
                    "The column '" + column + "' is filled by the database alone; leave it out of the statement.");
        }
    }

    /** Adds a new value to those there are; a column gets one. */
    static <T> List<Assignment> and(List<Assignment> assignments, Column<T> column, Expression<T> value) {
        for (Assignment assignment : assignments) {
            if (assignment.column().equals(column)) {
                throw new ArgumentException("The column '" + column + "' was given a value already.");
            }
        }
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(new Assignment(column, value));
        return more;
    }

    static Expression<?> value(Expression<?> column, @Nullable Object value) {
        return value instanceof Expression<?> expression ? expression : bind(column, value);
    }

    private static <T> Bind<T> bind(Expression<T> column, @Nullable Object value) {
        Class<T> type = column.type().javaType();
        if (value != null && !type.isInstance(value)) {
            throw new ArgumentException("The column '" + column + "' holds " + type.getName() + ", not "
                    + value.getClass().getName() + ".");
        }
        return Bind.like(column, type.cast(value));
    }
}
