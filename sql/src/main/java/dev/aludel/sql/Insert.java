package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code INSERT}. It does not change; each call returns another one.
 *
 * <pre>{@code
 * insert(users).set(users.name, "Dan Rydell")
 * // INSERT INTO users (name) VALUES (?)
 * insert(users).columns(users.id, users.name).values(1L, "Dan").values(2L, "Casey")
 * // INSERT INTO users (id, name) VALUES (?, ?), (?, ?)
 * insert(archive).columns(archive.id, archive.name).from(select(users.id, users.name))
 * // INSERT INTO archive (id, name) SELECT users.id, users.name FROM users
 * }</pre>
 *
 * <p>With no values at all it inserts one row of defaults.
 *
 * @param table the table
 * @param columns the columns that are given values
 * @param rows the rows; none for those of the source, or else for one row of defaults
 * @param source the query whose rows are inserted
 * @param conflict what to do with rows that are there already; an error where it is absent
 */
public record Insert(
        Table table,
        List<Column<?>> columns,
        List<ValueRow> rows,
        Optional<Query<?>> source,
        Optional<OnConflict> conflict)
        implements Dml {
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
        if (source.isPresent()) {
            checkSource(table, columns, rows, source.get());
        }
        if (conflict.isPresent()) {
            conflict.get().check(table);
        }
    }

    private static void checkSource(Table table, List<Column<?>> columns, List<ValueRow> rows, Query<?> source) {
        if (!rows.isEmpty()) {
            throw new InvalidRequestException("The insert into '" + table + "' has values already; take them, or the"
                    + " rows of from(…), but not both.");
        }
        int yielded = source.yields().expressions().size();
        if (columns.isEmpty()) {
            throw new ArgumentException("Name the columns first: insert(" + table + ").columns(…).from(…).");
        }
        if (yielded != columns.size()) {
            throw new ArgumentException("The insert into '" + table + "' has " + columns.size()
                    + " columns and its query yields " + yielded + ".");
        }
    }

    Insert(Table table) {
        this(table, List.of(), List.of(), Optional.empty(), Optional.empty());
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
        if (source.isPresent()) {
            throw new InvalidRequestException("set(…) is for an insert of one row; this one takes those of a query.");
        }
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
        return new Insert(table, moreColumns, List.of(new ValueRow(values)), source, conflict);
    }

    /**
     * Names the columns for {@link #values}.
     *
     * @param names the columns, in the order in which their values will come
     * @return the insert
     * @throws InvalidRequestException if values were given already
     */
    public Insert columns(Column<?>... names) {
        if (!rows.isEmpty() || source.isPresent()) {
            throw new InvalidRequestException("Name the columns before the first values.");
        }
        return new Insert(table, List.of(names), List.of(), source, conflict);
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
        return new Insert(table, columns, moreRows, source, conflict);
    }

    /**
     * Inserts the rows of a query: {@code INSERT INTO archive (id) SELECT users.id FROM users}.
     *
     * @param query yields a value for each of the columns
     * @return the insert
     * @throws ArgumentException if the query yields more or fewer values than there are columns
     * @throws InvalidRequestException if there are values already
     */
    public Insert from(Query<?> query) {
        return new Insert(table, columns, rows, Optional.of(query), conflict);
    }

    /**
     * Says what to do with rows that are there already: {@code ON CONFLICT (id) DO UPDATE SET name = excluded.name}.
     *
     * @param onConflict {@link Sql#conflict} and what to change
     * @return the insert
     * @throws ArgumentException if it names columns of another table
     */
    public Insert onConflict(OnConflict onConflict) {
        return new Insert(table, columns, rows, source, Optional.of(onConflict));
    }

    /**
     * Yields the primary key of each new row, whoever makes it: the database, the program, an expression.
     *
     * <pre>{@code
     * connection.one(insert(users).set(users.name, "Dan").returningKey()).get(users.id)
     * // INSERT INTO users (name) VALUES (?) RETURNING id
     * }</pre>
     *
     * @return the statement that yields the columns of the key, in their order
     * @throws ArgumentException if the table has no primary key
     */
    public Returning<Row> returningKey() {
        List<Column<?>> key = table.primaryKeyColumns();
        if (key.isEmpty()) {
            throw new ArgumentException(
                    "The table '" + table + "' has no primary key; name the columns to yield with returning(…).");
        }
        return returning(new Projection.Values(List.copyOf(key)));
    }

    /**
     * Yields what the program does not know of the new rows: the primary key, and the columns that the insert gives no value, or
     * that of an expression.
     *
     * <pre>{@code
     * insert(users).set(users.name, "Dan").returningDefaults()   // … RETURNING id, created
     * }</pre>
     *
     * @return the statement that yields these columns, in the order of the table
     * @throws ArgumentException if there are none
     */
    public Returning<Row> returningDefaults() {
        List<Expression<?>> unknown = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if (table.primaryKeyColumns().contains(column) || !isKnown(columns.indexOf(column))) {
                unknown.add(column);
            }
        }
        return returning(new Projection.Values(unknown));
    }

    private boolean isKnown(int position) {
        return position >= 0
                && rows.stream().map(row -> row.values().get(position)).allMatch(Bind.class::isInstance);
    }

    @Override
    public Insert mapChildren(Mapper mapper) {
        return new Insert(
                mapper.map(table),
                columns,
                mapper.mapAll(rows),
                source.isEmpty() ? source : Optional.of(mapper.map(source.get())),
                mapper.map(conflict));
    }
}
