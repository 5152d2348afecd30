package dev.aludel.schema;

import dev.aludel.sql.Column;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table like another one, in another schema, under another name or with more columns. Each call returns another one; the
 * first table does not change.
 *
 * <pre>{@code
 * TableCopy archive = TableCopy.of(books).in("archive").named("old_books").with(column("archived", TIMESTAMP));
 * engine.execute(createTable(archive.table()));
 * select(archive.column(books.title)).from(archive.table())   // SELECT archive.old_books.title FROM archive.old_books
 * }</pre>
 *
 * <p>Foreign keys to the table itself follow, and those to other tables of the schema it stood in, unless
 * {@link #referring} says otherwise. Types with names of their own and sequences are shared; {@link MetaData#in} moves them
 * too. Names that were given to indexes and constraints stay, so a copy in the same schema needs names by convention.
 */
public final class TableCopy {
    private final Table original;
    private final TableName name;
    private final Function<KeyTarget, Optional<String>> schemas;
    private final List<TableElement> more;

    private TableCopy(
            Table original, TableName name, Function<KeyTarget, Optional<String>> schemas, List<TableElement> more) {
        this.original = original;
        this.name = name;
        this.schemas = schemas;
        this.more = List.copyOf(more);
    }

    /**
     * Copies a table.
     *
     * @param table the table
     * @return a copy that is equal to it as long as nothing else is said
     */
    public static TableCopy of(Table table) {
        return new TableCopy(table, new TableName(table.schemaName(), table.name()), KeyTarget::schema, List.of());
    }

    /**
     * Puts the copy into a schema, and what it refers to in the schema of the first table.
     *
     * @param schema the name of the schema
     * @return the copy there
     */
    public TableCopy in(String schema) {
        return in(Optional.of(schema));
    }

    /**
     * Puts the copy into no schema, to be found along the connection's own path, and what it refers to in the schema of the
     * first table.
     *
     * @return the copy there
     */
    public TableCopy inNoSchema() {
        return in(Optional.empty());
    }

    private TableCopy in(Optional<String> schema) {
        return new TableCopy(
                original,
                new TableName(schema, name.table()),
                key -> key.schema().equals(original.schemaName()) ? schema : key.schema(),
                more);
    }

    /**
     * Names the copy.
     *
     * @param newName its name
     * @return the copy of that name
     */
    public TableCopy named(String newName) {
        return new TableCopy(original, new TableName(name.schema(), newName), schemas, more);
    }

    /**
     * Says in which schemas the tables stand that the copy refers to; a table that refers to itself follows anyway.
     *
     * <pre>{@code TableCopy.of(books).in("app").referring(KeyTarget::schema)   // to the same as before}</pre>
     *
     * @param schema from what the first table refers to, to the schema of what the copy refers to; to be said after
     *     {@code in(…)}
     * @return the copy that refers to these
     */
    public TableCopy referring(Function<KeyTarget, Optional<String>> schema) {
        return new TableCopy(original, name, schema, more);
    }

    /**
     * Adds columns, constraints and indexes behind those there are.
     *
     * @param elements the columns, constraints and indexes
     * @return the copy with these
     */
    public TableCopy with(TableElement... elements) {
        List<TableElement> all =
                Stream.concat(more.stream(), Stream.of(elements)).toList();
        return new TableCopy(original, name, schemas, all);
    }

    /**
     * Returns the copy.
     *
     * @return the table
     * @throws dev.aludel.error.ArgumentException if two columns have the same name
     */
    public Table table() {
        Moved moved = new Moved(this::target, sequence -> sequence, Optional.empty());
        Stream<TableElement> schema = name.schema().map(it -> (TableElement) new SchemaName(it)).stream();
        List<TableElement> elements = Stream.concat(
                        Stream.concat(schema, moved.elements(original).stream()), more.stream())
                .toList();
        return moved.into(new Table(name.table(), elements.toArray(TableElement[]::new)));
    }

    private TableName target(KeyTarget target) {
        return target.isIn(original) ? name : new TableName(schemas.apply(target), target.table());
    }

    /**
     * Returns the copy's own column for one of the first table.
     *
     * @param column a column of the first table
     * @param <T> the class of its values
     * @return the column of the copy
     * @throws dev.aludel.error.ArgumentException if it is no column of the first table
     */
    public <T> Column<T> column(Column<T> column) {
        original.column(column.name(), column.type().javaType());
        return table().column(column.name(), column.type().javaType());
    }
}
