package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table. For typed use, extend it:
 *
 * <pre>{@code
 * final class Users extends Table {
 *     final Column<Long> id = column("id", BIGINT, primaryKey());
 *     final Column<String> name = column("name", TEXT);
 *
 *     Users() {
 *         super("users");
 *     }
 * }
 * }</pre>
 *
 * <p>For quick use, write {@code table("users", column("id", BIGINT, primaryKey()), …)} with
 * {@code dev.aludel.schema.Schema}. Either way it is fixed once it has been used for the first time. Two tables are equal
 * if their names, schemas, columns and what is said of them are.
 */
public non-sealed class Table implements Relation {
    private final String name;
    private final List<Column<?>> declared = new ArrayList<>();
    private final List<TableFact> declaredFacts = new ArrayList<>();

    /** The classes of what is said of columns. */
    private final Set<Class<?>> kinds = new HashSet<>();

    private Optional<String> schema = Optional.empty();
    private volatile @Nullable List<Column<?>> columns;

    /**
     * Declares a table.
     *
     * @param name its name
     * @param elements its columns, constraints and indexes, and the schema it stands in; a class of your own declares its
     *     columns as fields
     * @throws ArgumentException if two columns have the same name
     */
    @SuppressWarnings("this-escape") // a column keeps its table and asks it nothing yet
    public Table(String name, TableElement... elements) {
        Names.check("a table", name);
        this.name = name;
        for (TableElement element : elements) {
            switch (element) {
                case ColumnSpec<?> spec -> declare(spec);
                case SchemaName schemaName -> schema = Optional.of(schemaName.name());
                case TableFact fact -> declare(fact);
            }
        }
    }

    /**
     * Declares a column; to be called where the field for it is initialised.
     *
     * @param columnName its name
     * @param type its type
     * @param options what else is said of it: {@code primaryKey()}, {@code notNull()}, …
     * @param <T> the class of its values
     * @return the column
     * @throws ArgumentException if the table has a column of that name
     * @throws InvalidRequestException if the table is already in use
     */
    protected final <T> Column<T> column(String columnName, SqlType<T> type, ColumnOption... options) {
        return declare(ColumnSpec.of(columnName, type, options));
    }

    /**
     * Declares a constraint, an index or a comment; to be called where the fields of the class are initialised, or in its
     * constructor.
     *
     * <pre>{@code
     * final Unique nameOnce = declare(unique(country, name));   // UNIQUE (country, name)
     * }</pre>
     *
     * @param fact what to declare; see {@code dev.aludel.schema.Schema}
     * @param <F> its class
     * @return the same
     * @throws InvalidRequestException if the table is already in use
     */
    protected final <F extends TableFact> F declare(F fact) {
        if (columns != null) { // what a key leads to may not be there yet, so it is not printed without need
            refuseIfUsed("'" + fact + "'");
        }
        declaredFacts.add(fact);
        return fact;
    }

    private void refuseIfUsed(String what) {
        if (columns != null) {
            throw new InvalidRequestException("The table '" + name + "' is already in use and does not change any more;"
                    + " declare " + what + " in a field of its class.");
        }
    }

    /**
     * Says whether a fact of one kind is said of any column; the table knows it, and looks at no column.
     *
     * @param kind the class of the facts itself, not one that it extends
     * @return whether one is
     */
    public final boolean hasColumnsWith(Class<? extends ColumnFact> kind) {
        return kinds.contains(kind);
    }

    private <T> Column<T> declare(ColumnSpec<T> spec) {
        refuseIfUsed("the column '" + spec.name() + "'");
        for (Column<?> other : declared) {
            if (other.name().equals(spec.name())) {
                throw new ArgumentException("The table '" + name + "' has two columns named '" + spec.name() + "'.");
            }
        }
        Column<T> column = new Column<>(this, spec.name(), spec.type(), spec.facts());
        declared.add(column);
        spec.facts().others().forEach(fact -> kinds.add(fact.getClass()));
        return column;
    }

    @Override
    public final String name() {
        return name;
    }

    /**
     * Returns the schema this table stands in.
     *
     * @return nothing if it is found along the connection's own path
     */
    public final Optional<String> schemaName() {
        return schema;
    }

    @Override
    public final List<Column<?>> columns() {
        List<Column<?>> fixed = columns;
        if (fixed == null) {
            fixed = List.copyOf(declared);
            columns = fixed;
        }
        return fixed;
    }

    /**
     * Returns the constraints, indexes and comments: first those said of a column, in the order of the columns, then those
     * declared for the table.
     *
     * @return the facts; {@code dev.aludel.schema.TableFacts} sorts them by kind
     */
    public final List<TableFact> facts() {
        List<TableFact> facts = new ArrayList<>();
        for (Column<?> column : columns()) {
            for (ColumnFact fact : column.facts().others()) {
                if (fact instanceof TableFact ofTable) {
                    facts.add(ofTable.of(column.name()));
                }
            }
        }
        facts.addAll(declaredFacts);
        return List.copyOf(facts);
    }

    /**
     * Returns the columns of the primary key, in their order.
     *
     * @return none if the table has no primary key
     */
    public final List<Column<?>> primaryKeyColumns() {
        for (TableFact fact : declaredFacts) {
            if (fact instanceof Key key && !key.columns().isEmpty()) {
                return key.columns().stream().<Column<?>>map(this::column).toList();
            }
        }
        return columns().stream().filter(column -> column.facts().primaryKey()).toList();
    }

    /**
     * Returns the ways that lead from this table to others, and to itself.
     *
     * @return what joins need to know of the foreign keys
     */
    final List<Reference> ways() {
        return facts().stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    @Override
    public final Table mapChildren(Mapper mapper) {
        return this;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Table table
                        && name.equals(table.name)
                        && schema.equals(table.schema)
                        && columns().equals(table.columns())
                        && declaredFacts.equals(table.declaredFacts));
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return schema.map(schemaName -> schemaName + "." + name).orElse(name);
    }
}
