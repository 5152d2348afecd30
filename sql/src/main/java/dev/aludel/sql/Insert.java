package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code INSERT}. It does not change; each call returns another one.
 *
 * <pre>{@code
 * insert(users).set(users.name, "Dan Rydell")
 * // INSERT INTO users (name) VALUES (?)
 * insert(users).columns(users.id, users.name).values(1L, "Dan").values(2L, "Casey")
 * // INSERT INTO users (id, name) VALUES (?, ?), (?, ?)
 * }</pre>
 *
 * <p>With no values at all it inserts one row of defaults.
 *
 * @param table the table
 * @param columns the columns that are given values
 * @param rows the rows; none for one row of defaults
 */
public record Insert(Table table, List<Column<?>> columns, List<ValueRow> rows) implements Dml {
    /** Copies the lists and refuses rows that do not fit the columns, and columns of other tables. */
    public Insert {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Column<?> column : columns) {
            Targets.check(table, column);
        }
        for (ValueRow row : rows) {
            if (row.values().size() != columns.size()) {
                throw new ArgumentException("The insert into '" + table + "' has " + columns.size()
                        + " columns and a row of " + row.values().size() + " values.");
            }
        }
    }

    Insert(Table table) {
        this(table, List.of(), List.of());
    }

    /**
     * Gives a column of the one row its value.
     *
     * @param column the column
     * @param value its value, or {@code null}
     * @param <T> the class of its values
     * @return the insert
     */
    public <T> Insert set(Column<T> column, @Nullable T value) {
        return set(column, Bind.like(column, value));
    }

    /**
     * Gives a column of the one row the value of an expression.
     *
     * @param column the column
     * @param value its value
     * @param <T> the class of its values
     * @return the insert
     * @throws ArgumentException if the column has a value already
     * @throws InvalidRequestException if there is more than one row
     */
    public <T> Insert set(Column<T> column, Expression<T> value) {
        if (rows.size() > 1) {
            throw new InvalidRequestException("set(…) is for an insert of one row; this one has " + rows.size()
                    + ", give their values with columns(…).values(…).");
        }
        if (columns.contains(column)) {
            throw new ArgumentException("The column '" + column + "' was given a value already.");
        }
        List<Column<?>> moreColumns = new ArrayList<>(columns);
        moreColumns.add(column);
        List<Expression<?>> values =
                new ArrayList<>(rows.isEmpty() ? List.of() : rows.getFirst().values());
        values.add(value);
        return new Insert(table, moreColumns, List.of(new ValueRow(values)));
    }

    /**
     * Names the columns for {@link #values}.
     *
     * @param names the columns, in the order in which their values will come
     * @return the insert
     * @throws InvalidRequestException if values were given already
     */
    public Insert columns(Column<?>... names) {
        if (!rows.isEmpty()) {
            throw new InvalidRequestException("Name the columns before the first values.");
        }
        return new Insert(table, List.of(names), List.of());
    }

    /**
     * Adds a row.
     *
     * @param values a value, an expression or {@code null} for each of the columns
     * @return the insert
     * @throws ArgumentException if there are more or fewer values than columns, or one is not of its column's class
     */
    public Insert values(@Nullable Object... values) {
        if (columns.isEmpty()) {
            throw new ArgumentException("Name the columns first: insert(" + table + ").columns(…).values(…).");
        }
        if (values.length != columns.size()) {
            throw new ArgumentException("The insert into '" + table + "' has " + columns.size()
                    + " columns and was given " + values.length + " values.");
        }
        List<Expression<?>> row = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            row.add(Targets.value(columns.get(i), values[i]));
        }
        List<ValueRow> moreRows = new ArrayList<>(rows);
        moreRows.add(new ValueRow(row));
        return new Insert(table, columns, moreRows);
    }

    @Override
    public Insert mapChildren(Mapper mapper) {
        return new Insert(mapper.map(table), columns, mapper.mapAll(rows));
    }
}
