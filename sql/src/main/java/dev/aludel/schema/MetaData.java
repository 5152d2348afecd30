package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * <p>What is created comes in this order: types, the enums of columns among them, sequences, tables (each after those it refers to, with its indexes and
 * comments), foreign keys of tables that refer to each other in a circle, views. It is dropped the other way around.
 */
public final class MetaData {
    private final List<Table> tables;
    private final List<Sequence> sequences;
    private final List<View> views;
    private final List<NamedType> types;
    private final NamingConvention naming;
    private final List<SchemaHook> hooks;
    private final List<Table> spared;

    private MetaData(
            List<Table> tables,
            List<Sequence> sequences,
            List<View> views,
            List<NamedType> types,
            NamingConvention naming,
            List<SchemaHook> hooks,
            List<Table> spared) {
        this.tables = ByName.once("tables", tables, Table::toString);
        this.sequences = ByName.once("sequences", sequences, Sequence::toString);
        this.views = ByName.once("views", views, View::toString);
        this.types = ByName.once("types", types, NamedType::toString);
        this.naming = naming;
        this.hooks = hooks;
        this.spared = spared;
    }

    /**
     * Puts tables together.
     *
     * @param tables the tables, in any order
     * @return the metadata
     * @throws ArgumentException if two tables have the same name
     */
    public static MetaData of(Table... tables) {
        return new MetaData(
                List.of(tables), List.of(), List.of(), List.of(), NamingConvention.DEFAULT, List.of(), List.of());
    }

    /**
     * Adds tables.
     *
     * @param more the tables
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(Table... more) {
        return with(joined(tables, List.of(more)));
    }

    private MetaData with(List<Table> others) {
        return new MetaData(others, sequences, views, types, naming, hooks, spared);
    }

    /**
     * Keeps some tables and what their columns need, to create or drop nothing else.
     *
     * @param some tables of these metadata
     * @return the metadata of these tables, without views and without sequences and types that no column of theirs needs
     * @throws ArgumentException if one is not here
     */
    public MetaData only(Table... some) {
        List<Table> kept = ByName.known(tables, some);
        MetaData tablesOnly = new MetaData(tables, List.of(), List.of(), List.of(), naming, hooks, spared);
        return tablesOnly.split(table -> kept.contains(table));
    }

    /**
     * Leaves out some tables; what their columns need is not dropped with the others.
     *
     * @param some tables of these metadata
     * @return the metadata without them, and without the hooks of these tables
     * @throws ArgumentException if one is not here
     */
    public MetaData without(Table... some) {
        List<Table> left = ByName.known(tables, some);
        return split(table -> !left.contains(table));
    }

    private MetaData split(Predicate<Table> kept) {
        List<Table> inside = tables.stream().filter(kept).toList();
        List<Table> outside = tables.stream().filter(kept.negate()).toList();
        List<SchemaHook> theirs = hooks.stream()
                .filter(hook -> hook.table().map(kept::test).orElse(true))
                .toList();
        return new MetaData(inside, sequences, views, types, naming, theirs, joined(spared, outside));
    }

    /**
     * Puts everything that stands in no schema into one: tables, views, sequences and types. What refers to it follows:
     * foreign keys, defaults, the types of columns, the queries of views. What is added afterwards stays where it is.
     *
     * <pre>{@code
     * MetaData app = MetaData.of(users, books).in("app");
     * Table users = app.table("app.users").orElseThrow();   // select from these, and no longer from the old ones
     * }</pre>
     *
     * @param schema the name of the schema, which has to be there
     * @return the metadata in that schema
     * @throws ArgumentException if statements are to be executed as hooks already; say {@code on(…)} afterwards
     */
    public MetaData in(String schema) {
        Relocation.refuseHooks(hooks, schema);
        Relocation relocation = new Relocation(tables, schema);
        return new MetaData(
                relocation.tables(),
                sequences.stream().map(relocation::sequence).toList(),
                views.stream().map(relocation::view).toList(),
                types.stream().map(relocation::type).toList(),
                naming,
                List.of(),
                List.of());
    }

    /**
     * Adds sequences, beside those of which the default of a column takes the next number.
     *
     * @param more the sequences
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(Sequence... more) {
        return new MetaData(tables, joined(sequences, List.of(more)), views, types, naming, hooks, spared);
    }

    /**
     * Adds views, which are created after the tables, in the order in which they are given.
     *
     * @param more the views
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(View... more) {
        return new MetaData(tables, sequences, joined(views, List.of(more)), types, naming, hooks, spared);
    }

    /**
     * Adds types with names of their own, beside those that the columns of the tables have. A dialect without such types
     * passes over them.
     *
     * @param more the types
     * @return the metadata with them
     * @throws ArgumentException if two have the same name
     */
    public MetaData with(NamedType... more) {
        return new MetaData(tables, sequences, views, joined(types, List.of(more)), naming, hooks, spared);
    }

    /**
     * Says how constraints and indexes are named.
     *
     * @param convention the rules
     * @return the metadata with these rules
     */
    public MetaData naming(NamingConvention convention) {
        return new MetaData(tables, sequences, views, types, convention, hooks, spared);
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
        return on(event, new SchemaHook.Everything(), statement);
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
        return on(event, new SchemaHook.OfTable(table), statement);
    }

    /**
     * Executes a statement when an index, a constraint, a sequence, a view or a type is created or dropped.
     *
     * @param event when
     * @param target what it is about, for example {@code SchemaHook.of(books, byTitle)}; it has to be here when the
     *     statements are made
     * @param statement the statement
     * @return the metadata with this hook
     */
    public MetaData on(Event event, SchemaHook.Target target, Ddl statement) {
        List<SchemaHook> more = joined(hooks, List.of(new SchemaHook(event, target, statement)));
        return new MetaData(tables, sequences, views, types, naming, more, spared);
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
     * Returns the sequences, those of which the default of a column takes the next number among them.
     *
     * @return the sequences
     */
    public List<Sequence> sequences() {
        return new UsedObjects(tables).sequences(sequences);
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
     * Returns the types with names of their own which a dialect needs: those that were given, and the enums of the columns.
     *
     * @param traits what the dialect can do
     * @return the types; none if the dialect has no such types
     * @throws ArgumentException if two types of one name have other labels
     */
    public List<NamedType> types(DdlTraits traits) {
        return traits.enumTypes() ? new UsedObjects(tables).types(types, traits) : List.of();
    }

    /**
     * Returns the types with names of their own that were given.
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

    /** Tables that are not here any more, whose columns may need the same types and sequences. */
    UsedObjects spared() {
        return new UsedObjects(spared);
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

    /** What is left out is still known. */
    private void refuseDangling() {
        ByName.refuseDangling(tables, joined(tables, spared));
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
