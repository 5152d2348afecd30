package dev.aludel.schema;

import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.ColumnOption;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Reference;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import dev.aludel.type.SqlType;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where schemas are written, for static import.
 *
 * <pre>{@code
 * import static dev.aludel.schema.Schema.*;
 *
 * Table users = table("users", column("id", BIGINT, primaryKey()), column("name", TEXT, notNull()));
 * engine.execute(createTable(users));
 * }</pre>
 */
public final class Schema {
    private Schema() {}

    /**
     * Declares a table. For columns that the compiler knows, extend {@link Table} instead.
     *
     * @param name its name
     * @param elements its columns, and the schema it stands in
     * @return the table
     * @throws dev.aludel.error.ArgumentException if two columns have the same name
     */
    public static Table table(String name, TableElement... elements) {
        return new Table(name, elements);
    }

    /**
     * Declares a column for {@link #table}.
     *
     * @param name its name
     * @param type its type
     * @param options what else is said of it
     * @param <T> the class of its values
     * @return the column
     */
    public static <T> ColumnSpec<T> column(String name, SqlType<T> type, ColumnOption... options) {
        return ColumnSpec.of(name, type, options);
    }

    /**
     * Names the schema a table stands in: {@code app.users}.
     *
     * @param name the name of the schema
     * @return for {@link #table}, or the constructor of {@link Table}
     */
    public static SchemaName schema(String name) {
        return new SchemaName(name);
    }

    /**
     * The column is the primary key, or part of it, and so not NULL. A single whole number that refers to nothing and has
     * no default is numbered by the database.
     *
     * @return the option
     */
    public static ColumnOption primaryKey() {
        return facts -> new ColumnFacts(true, false, facts.unique(), facts.defaultValue(), facts.reference());
    }

    /**
     * The column may not be NULL.
     *
     * @return the option
     */
    public static ColumnOption notNull() {
        return facts ->
                new ColumnFacts(facts.primaryKey(), false, facts.unique(), facts.defaultValue(), facts.reference());
    }

    /**
     * No two rows have the same value in the column.
     *
     * @return the option
     */
    public static ColumnOption unique() {
        return facts ->
                new ColumnFacts(facts.primaryKey(), facts.nullable(), true, facts.defaultValue(), facts.reference());
    }

    /**
     * What the database puts in where an insert leaves the column out: {@code DEFAULT 'new'}.
     *
     * @param value {@code literal("new")}, or a call of a function
     * @return the option
     */
    public static ColumnOption defaultValue(Expression<?> value) {
        return facts -> new ColumnFacts(
                facts.primaryKey(), facts.nullable(), facts.unique(), Optional.of(value), facts.reference());
    }

    /**
     * The column holds keys of another table, or of its own:
     * {@code FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE}.
     *
     * <pre>{@code
     * column("author_id", BIGINT, notNull(), references(() -> authors.id, onDelete(CASCADE)))
     * }</pre>
     *
     * @param target gives the column; asked when it is first needed, so the other table may be declared later
     * @param options what happens when the row referred to goes away or changes its key
     * @return the option
     */
    public static ColumnOption references(Supplier<? extends Column<?>> target, ReferenceOption... options) {
        Reference reference = new Reference(target, Optional.empty(), Optional.empty());
        for (ReferenceOption option : options) {
            reference = option.apply(reference);
        }
        Optional<Reference> complete = Optional.of(reference);
        return facts ->
                new ColumnFacts(facts.primaryKey(), facts.nullable(), facts.unique(), facts.defaultValue(), complete);
    }

    /**
     * What happens when the row referred to is deleted: {@code ON DELETE CASCADE}.
     *
     * @param action what happens
     * @return the option
     */
    public static ReferenceOption onDelete(ReferentialAction action) {
        return reference -> new Reference(reference::column, Optional.of(action), reference.onUpdate());
    }

    /**
     * What happens when the key referred to changes: {@code ON UPDATE CASCADE}.
     *
     * @param action what happens
     * @return the option
     */
    public static ReferenceOption onUpdate(ReferentialAction action) {
        return reference -> new Reference(reference::column, reference.onDelete(), Optional.of(action));
    }

    /**
     * Creates a table: {@code CREATE TABLE users (…)}.
     *
     * @param table the table
     * @return the statement
     */
    public static CreateTable createTable(Table table) {
        return new CreateTable(table, false);
    }

    /**
     * Creates a table unless there is one of that name: {@code CREATE TABLE IF NOT EXISTS users (…)}.
     *
     * @param table the table
     * @return the statement
     */
    public static CreateTable createTableIfNotExists(Table table) {
        return new CreateTable(table, true);
    }

    /**
     * Drops a table: {@code DROP TABLE users}.
     *
     * @param table the table
     * @return the statement
     */
    public static DropTable dropTable(Table table) {
        return new DropTable(table, false);
    }

    /**
     * Drops a table if there is one: {@code DROP TABLE IF EXISTS users}.
     *
     * @param table the table
     * @return the statement
     */
    public static DropTable dropTableIfExists(Table table) {
        return new DropTable(table, true);
    }
}
