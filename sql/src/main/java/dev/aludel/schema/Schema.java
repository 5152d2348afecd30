package dev.aludel.schema;

import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnOption;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Expression;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    public static PrimaryKey primaryKey() {
        return new PrimaryKey(List.of(), ConstraintTraits.PLAIN);
    }

    /**
     * The primary key of a table, where its columns have an order of their own: {@code PRIMARY KEY (order_id, no)}.
     *
     * @param first the name of the first column
     * @param others the names of the others
     * @return the constraint
     */
    public static PrimaryKey primaryKey(String first, String... others) {
        return new PrimaryKey(names(first, others), ConstraintTraits.PLAIN);
    }

    /**
     * The primary key of a table, where its columns have an order of their own.
     *
     * @param first the first column
     * @param others the others
     * @return the constraint
     */
    public static PrimaryKey primaryKey(Column<?> first, Column<?>... others) {
        return new PrimaryKey(names(first, others), ConstraintTraits.PLAIN);
    }

    /**
     * The column may not be NULL.
     *
     * @return the option
     */
    public static ColumnOption notNull() {
        return facts -> facts.withNullable(false);
    }

    /**
     * The column may be NULL, though it is part of the primary key.
     *
     * @return the option
     */
    public static ColumnOption nullable() {
        return facts -> facts.withNullable(true);
    }

    /**
     * No two rows have the same value in the column.
     *
     * @return the option
     */
    public static Unique unique() {
        return new Unique(List.of(), false, ConstraintTraits.PLAIN);
    }

    /**
     * No two rows have the same values: {@code UNIQUE (country, name)}.
     *
     * @param first the name of the first column
     * @param others the names of the others
     * @return the constraint
     */
    public static Unique unique(String first, String... others) {
        return new Unique(names(first, others), false, ConstraintTraits.PLAIN);
    }

    /**
     * No two rows have the same values: {@code UNIQUE (country, name)}.
     *
     * @param first the first column
     * @param others the others
     * @return the constraint
     */
    public static Unique unique(Column<?> first, Column<?>... others) {
        return new Unique(names(first, others), false, ConstraintTraits.PLAIN);
    }

    /**
     * Every row obeys a condition: {@code CHECK (price > 0)}.
     *
     * @param condition the condition; its values are printed as literals
     * @return the constraint, for a table or a column
     */
    public static Check check(Expression<Boolean> condition) {
        return new Check(condition, ConstraintTraits.PLAIN);
    }

    /**
     * Every row obeys a condition written in SQL: {@code CHECK (price > 0)}.
     *
     * @param condition SQL of your own, printed as it stands; never a user's input
     * @return the constraint, for a table or a column
     */
    public static Check check(String condition) {
        return check(new Verbatim<>(Types.BOOLEAN, condition));
    }

    /**
     * No two rows compare true in all elements, on PostgreSQL: {@code EXCLUDE USING gist (room WITH =)}.
     *
     * <pre>{@code
     * exclude("gist").and("room", "=").and("during", "&&")
     * }</pre>
     *
     * @param method the kind of index behind it
     * @return the constraint, which needs at least one comparison
     */
    public static Exclusion exclude(String method) {
        return new Exclusion(method, List.of(), Optional.empty(), ConstraintTraits.PLAIN);
    }

    /**
     * What the database puts in where an insert leaves the column out: {@code DEFAULT 'new'}.
     *
     * @param value {@code literal("new")}, a call of a function, {@link SchemaObjects#nextValue}
     * @return the option
     */
    public static ColumnOption defaultValue(Expression<?> value) {
        return facts -> facts.withDefault(value);
    }

    /**
     * What the database puts in, written in SQL: {@code DEFAULT (CURRENT_TIMESTAMP)}.
     *
     * @param sql SQL of your own, printed as it stands; never a user's input
     * @return the option
     */
    public static ColumnOption defaultSql(String sql) {
        return facts -> facts.withDefault(new Verbatim<>(Types.TEXT, sql));
    }

    /**
     * The column holds keys of another table, or of its own:
     * {@code FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE}.
     *
     * <pre>{@code
     * column("author_id", BIGINT, notNull(), references(() -> authors.id, onDelete(CASCADE)))
     * }</pre>
     *
     * <p>The type is not taken from the column referred to, since the class of the Java field has to be written anyway;
     * where the other table is declared before, {@code authors.id.type()} gives it.
     *
     * @param target gives the column; asked when it is first needed, so the other table may be declared later
     * @param options what happens when the row referred to goes away or changes its key
     * @return the option
     */
    public static ForeignKey references(Supplier<? extends Column<?>> target, ReferenceOption... options) {
        return with(new ForeignKey(List.of(), KeyTarget.of(() -> List.of(target.get()))), options);
    }

    /**
     * The column holds keys of a table that is known by its name.
     *
     * @param target the column: {@code "authors.id"}, {@code "app.authors.id"}
     * @param options what happens when the row referred to goes away or changes its key
     * @return the option
     * @throws dev.aludel.error.ArgumentException if that is no column of a table
     */
    public static ForeignKey references(String target, ReferenceOption... options) {
        return with(new ForeignKey(List.of(), KeyTarget.parse(List.of(target))), options);
    }

    private static ForeignKey with(ForeignKey key, ReferenceOption... options) {
        ForeignKey complete = key;
        for (ReferenceOption option : options) {
            complete = option.apply(complete);
        }
        return complete;
    }

    /**
     * A foreign key of several columns.
     *
     * <pre>{@code
     * foreignKey("order_id", "line_no").references(() -> List.of(lines.orderId, lines.no)).onDelete(CASCADE)
     * }</pre>
     *
     * @param first the name of the first column
     * @param others the names of the others
     * @return the columns, of which it is to be said where they lead
     */
    public static ForeignKey.From foreignKey(String first, String... others) {
        return new ForeignKey.From(names(first, others));
    }

    /**
     * A foreign key of several columns.
     *
     * @param first the first column
     * @param others the others
     * @return the columns, of which it is to be said where they lead
     */
    public static ForeignKey.From foreignKey(Column<?> first, Column<?>... others) {
        return new ForeignKey.From(names(first, others));
    }

    /**
     * What happens when the row referred to is deleted: {@code ON DELETE CASCADE}.
     *
     * @param action what happens
     * @return the option
     */
    public static ReferenceOption onDelete(ReferentialAction action) {
        return key -> key.onDelete(action);
    }

    /**
     * What happens when the key referred to changes: {@code ON UPDATE CASCADE}.
     *
     * @param action what happens
     * @return the option
     */
    public static ReferenceOption onUpdate(ReferentialAction action) {
        return key -> key.onUpdate(action);
    }

    /**
     * The table is created after another one and dropped before it, though no foreign key says so.
     *
     * @param table the other table as it is called in {@link MetaData}: {@code "users"}, {@code "app.users"}
     * @return what to declare of the table
     */
    public static CreatedAfter createdAfter(String table) {
        return new CreatedAfter(table);
    }

    /**
     * A name that no naming convention touches.
     *
     * @param name the name
     * @return for {@code named(…)}
     */
    public static ObjectName finalName(String name) {
        return new ObjectName(name, ObjectName.Origin.FINAL);
    }

    /**
     * Creates a table: {@code CREATE TABLE users (…)}.
     *
     * @param table the table
     * @return the statement
     */
    public static CreateTable createTable(Table table) {
        return new CreateTable(table);
    }

    /**
     * Creates a table unless there is one of that name: {@code CREATE TABLE IF NOT EXISTS users (…)}.
     *
     * @param table the table
     * @return the statement
     */
    public static CreateTable createTableIfNotExists(Table table) {
        return createTable(table).asIfNotExists();
    }

    /**
     * Drops a table: {@code DROP TABLE users}.
     *
     * @param table the table
     * @return the statement
     */
    public static DropTable dropTable(Table table) {
        return new DropTable(table, false, false);
    }

    /**
     * Drops a table if there is one: {@code DROP TABLE IF EXISTS users}.
     *
     * @param table the table
     * @return the statement
     */
    public static DropTable dropTableIfExists(Table table) {
        return dropTable(table).asIfExists();
    }

    private static List<String> names(String first, String... others) {
        List<String> names = new ArrayList<>(List.of(first));
        names.addAll(List.of(others));
        return names;
    }

    private static List<String> names(Column<?> first, Column<?>... others) {
        return Stream.concat(Stream.of(first), Stream.of(others))
                .map(Column::name)
                .toList();
    }
}
