package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a foreign key leads: a table and columns of it. Given as columns, they are looked up when they are first needed, so
 * that tables can refer to each other; given as names, they need not be declared at all.
 */
public final class KeyTarget {
    private final Supplier<Names> names;
    private final Optional<Supplier<Table>> table;

    private KeyTarget(Supplier<Names> names, Optional<Supplier<Table>> table) {
        this.names = names;
        this.table = table;
    }

    /** What it comes to. */
    private record Names(Optional<String> schema, String table, List<String> columns) {
        @Override
        public String toString() {
            return schema.map(it -> it + ".").orElse("") + table + " (" + String.join(", ", columns) + ")";
        }
    }

    /**
     * Columns of a declared table.
     *
     * @param columns gives the columns, all of one table
     * @return the target
     */
    public static KeyTarget of(Supplier<? extends List<? extends Column<?>>> columns) {
        return new KeyTarget(() -> names(found(columns)), Optional.of(() -> owner(found(columns))));
    }

    /**
     * Columns by name.
     *
     * @param schema the schema of the table
     * @param table the name of the table
     * @param columns the names of the columns
     * @return the target
     */
    public static KeyTarget named(Optional<String> schema, String table, List<String> columns) {
        Names names = new Names(schema, table, List.copyOf(columns));
        return new KeyTarget(() -> names, Optional.empty());
    }

    /** {@code "authors.id"}, {@code "app.authors.id"}; what stands before the last two names is the schema. */
    static KeyTarget parse(List<String> columns) {
        Names first = parse(columns.getFirst());
        for (String column : columns) {
            Names other = parse(column);
            if (!other.table.equals(first.table) || !other.schema.equals(first.schema)) {
                throw new ArgumentException("A foreign key leads to one table, not to " + columns + ".");
            }
        }
        return named(
                first.schema,
                first.table,
                columns.stream().map(column -> parse(column).columns.getFirst()).toList());
    }

    private static Names parse(String column) {
        int last = column.lastIndexOf('.');
        int before = last < 0 ? -1 : column.lastIndexOf('.', last - 1);
        if (last < 1 || last == column.length() - 1 || before == last - 1 || before == 0) {
            throw new ArgumentException("'" + column + "' does not name a column of a table; write table.column or"
                    + " schema.table.column.");
        }
        return new Names(
                before < 0 ? Optional.empty() : Optional.of(column.substring(0, before)),
                column.substring(before + 1, last),
                List.of(column.substring(last + 1)));
    }

    private static List<? extends Column<?>> found(Supplier<? extends List<? extends Column<?>>> columns) {
        try {
            List<? extends Column<?>> found = List.copyOf(columns.get());
            if (!found.isEmpty()) {
                return found;
            }
        } catch (NullPointerException e) {
            throw new InvalidRequestException(
                    "A foreign key leads to a column that is not there yet; declare its table before the first use"
                            + " of the one that refers.",
                    e);
        }
        throw new ArgumentException("A foreign key leads to no columns.");
    }

    private static Names names(List<? extends Column<?>> columns) {
        Table owner = owner(columns);
        return new Names(
                owner.schemaName(),
                owner.name(),
                columns.stream().map(Column::name).toList());
    }

    private static Table owner(List<? extends Column<?>> columns) {
        if (columns.getFirst().owner() instanceof Table owner
                && columns.stream().allMatch(column -> column.owner().equals(owner))) {
            return owner;
        }
        throw new ArgumentException("A foreign key leads to columns of one table, not to " + columns + ".");
    }

    /**
     * Returns the schema of the table.
     *
     * @return nothing if it is found along the connection's own path
     */
    public Optional<String> schema() {
        return names.get().schema;
    }

    /**
     * Returns the name of the table.
     *
     * @return the name
     */
    public String table() {
        return names.get().table;
    }

    /**
     * Returns the columns.
     *
     * @return their names
     */
    public List<String> columns() {
        return names.get().columns;
    }

    /**
     * Returns the table as it is called in {@link MetaData}.
     *
     * @return for example {@code "app.authors"}
     */
    public String qualifiedTable() {
        Names found = names.get();
        return found.schema.map(it -> it + "." + found.table).orElse(found.table);
    }

    /**
     * Says whether the table is known by its name only.
     *
     * @return {@code false} if it was given as columns of a declared table
     */
    public boolean isByName() {
        return table.isEmpty();
    }

    boolean isIn(Table other) {
        return table.map(given -> given.get().equals(other))
                .orElseGet(() -> qualifiedTable().equals(other.toString()));
    }

    /** Two targets are equal if they lead to the same columns of the same table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof KeyTarget target && names.get().equals(target.names.get()));
    }

    /** The same for all, since what they lead to may not be there yet. */
    @Override
    public int hashCode() {
        return KeyTarget.class.hashCode();
    }

    @Override
    public String toString() {
        return names.get().toString();
    }
}
