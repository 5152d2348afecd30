package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables that belong together, and what stands beside them. It does not change; each call returns another one.
 *
 * <pre>{@code
 * MetaData metadata = MetaData.of(authors, books).with(view("adults", …)).naming(convention);
 * engine.createAll(metadata);                      // looks what is there and creates the rest, in order
 * metadata.createAll(POSTGRESQL.ddlTraits());      // the statements, for a script
 * }</pre>
 *
 * <p>What is created comes in this order: types, sequences, tables (each after those it refers to, with its indexes and
 * comments), foreign keys of tables that refer to each other in a circle, views. It is dropped the other way around.
 */
public final class MetaData {
    private final List<Table> tables;
    private final List<Sequence> sequences;
    private final List<View> views;
    private final List<NamedType> types;
    private final NamingConvention naming;
    private final List<SchemaHook> hooks;

    private MetaData(
            List<Table> tables,
            List<Sequence> sequences,
            List<View> views,
            List<NamedType> types,
            NamingConvention naming,
            List<SchemaHook> hooks) {
        this.tables = once("tables", tables, Table::toString);
        this.sequences = once("sequences", sequences, Sequence::toString);
        this.views = once("views", views, View::toString);
        this.types = once("types", types, NamedType::toString);
        this.naming = naming;
        this.hooks = hooks;
    }

    private static <T> List<T> once(String what, List<T> objects, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (T object : objects) {
            if (!names.add(name.apply(object))) {
                throw new ArgumentException("Two " + what + " are named '" + name.apply(object) + "'.");
            }
        }
        return List.copyOf(objects);
    }

    /**
     * Puts tables together.
     *
     * @param tables the tables, in any order
     * @return the metadata
     * @throws ArgumentException if two tables have the same name
     */
    public static MetaData of(Table... tables) {
        return new MetaData(List.of(tables), List.of(), List.of(), List.of(), NamingConvention.DEFAULT, List.of());
    }

    /**
     * Adds sequences.
     *
     * @param more the sequences
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(Sequence... more) {
        return new MetaData(tables, joined(sequences, List.of(more)), views, types, naming, hooks);
    }

    /**
     * Adds views, which are created after the tables, in the order in which they are given.
     *
     * @param more the views
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(View... more) {
        return new MetaData(tables, sequences, joined(views, List.of(more)), types, naming, hooks);
    }

    /**
     * Adds types with names of their own. A dialect without such types passes over them.
     *
     * @param more the types
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(NamedType... more) {
        return new MetaData(tables, sequences, views, joined(types, List.of(more)), naming, hooks);
    }

    /**
     * Says how constraints and indexes are named.
     *
     * @param convention the rules
     * @return the metadata with these rules
     */
    public MetaData naming(NamingConvention convention) {
        return new MetaData(tables, sequences, views, types, convention, hooks);
    }

    /**
     * Executes a statement when everything is created or dropped.
     *
     * <pre>{@code
     * metadata.on(BEFORE_CREATE, ddl("CREATE EXTENSION btree_gist").onlyOn("postgresql"))
     * }</pre>
     *
     * @param event when
     * @param statement the statement
     * @return the metadata with this hook
     */
    public MetaData on(Event event, Ddl statement) {
        return hooked(new SchemaHook(event, Optional.empty(), statement));
    }

    /**
     * Executes a statement when a table is created or dropped.
     *
     * @param event when
     * @param table the table
     * @param statement the statement
     * @return the metadata with this hook
     */
    public MetaData on(Event event, Table table, Ddl statement) {
        return hooked(new SchemaHook(event, Optional.of(table), statement));
    }

    private MetaData hooked(SchemaHook hook) {
        return new MetaData(tables, sequences, views, types, naming, joined(hooks, List.of(hook)));
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /**
     * Returns the tables.
     *
     * @return the tables, in the order in which they were given
     */
    public List<Table> tables() {
        return tables;
    }

    /**
     * Finds a table by name.
     *
     * @param name the name, with the schema in front where it has one: {@code "app.users"}
     * @return the table, if there is one
     */
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.toString().equals(name)).findFirst();
    }

    /**
     * Returns the sequences.
     *
     * @return the sequences
     */
    public List<Sequence> sequences() {
        return sequences;
    }

    /**
     * Returns the views.
     *
     * @return the views
     */
    public List<View> views() {
        return views;
    }

    /**
     * Returns the types with names of their own.
     *
     * @return the types
     */
    public List<NamedType> types() {
        return types;
    }

    /**
     * Returns how constraints and indexes are named.
     *
     * @return the rules
     */
    public NamingConvention naming() {
        return naming;
    }

    List<SchemaHook> hooks() {
        return hooks;
    }

    /**
     * Returns the tables, each after those it refers to; where tables refer to each other in a circle, as near as it gets.
     *
     * @return the tables
     * @throws ArgumentException if what is said of a table does not fit, or a foreign key leads by name to a table that is
     *     not here
     */
    public List<Table> sortedTables() {
        refuseDangling();
        DependencySort sort = new DependencySort(tables);
        return sort.without(sort.circles()).sorted();
    }

    private void refuseDangling() {
        for (Table table : tables) {
            for (ForeignKey key : TableFacts.of(table).foreignKeys()) {
                if (key.target().isByName()) {
                    Table target = table(key.target().qualifiedTable())
                            .orElseThrow(() -> new ArgumentException("The table '" + table + "' has a " + key
                                    + ", and there is no table '" + key.target().qualifiedTable()
                                    + "' here; add it to MetaData.of(…), or refer to its columns themselves."));
                    key.targetColumns().forEach(target::column);
                }
            }
        }
    }

    /**
     * Returns the statements that create everything, in standard SQL; what is for certain dialects only is left out.
     *
     * @return the statements, to be executed in this order; {@code createAll(dialect.ddlTraits())} returns those of a dialect
     */
    public List<Ddl> createAll() {
        return createAll(DdlTraits.STANDARD);
    }

    /**
     * Returns the statements that create everything on a dialect.
     *
     * @param traits what the dialect can do
     * @return the statements, to be executed in this order
     * @throws ArgumentException as for {@link #sortedTables}
     */
    public List<Ddl> createAll(DdlTraits traits) {
        return createAll(traits, Presence.NOTHING);
    }

    /**
     * Returns the statements that create what is not there.
     *
     * @param traits what the dialect can do
     * @param presence what is there
     * @return the statements, to be executed in this order
     * @throws ArgumentException as for {@link #sortedTables}
     */
    public List<Ddl> createAll(DdlTraits traits, Presence presence) {
        refuseDangling();
        return SchemaPlan.create(this, traits, presence);
    }

    /**
     * Returns the statements that drop everything, in standard SQL.
     *
     * @return the statements, to be executed in this order; {@code dropAll(dialect.ddlTraits())} returns those of a dialect
     * @throws ArgumentException if tables refer to each other in a circle by foreign keys without a name
     */
    public List<Ddl> dropAll() {
        return dropAll(DdlTraits.STANDARD);
    }

    /**
     * Returns the statements that drop everything on a dialect.
     *
     * @param traits what the dialect can do
     * @return the statements, to be executed in this order
     * @throws ArgumentException if tables refer to each other in a circle by foreign keys without a name
     */
    public List<Ddl> dropAll(DdlTraits traits) {
        return dropAll(traits, Presence.EVERYTHING);
    }

    /**
     * Returns the statements that drop what is there.
     *
     * @param traits what the dialect can do
     * @param presence what is there
     * @return the statements, to be executed in this order
     * @throws ArgumentException if tables refer to each other in a circle by foreign keys without a name
     */
    public List<Ddl> dropAll(DdlTraits traits, Presence presence) {
        refuseDangling();
        return SchemaPlan.drop(this, traits, presence);
    }
}
