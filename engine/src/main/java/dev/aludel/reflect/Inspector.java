package dev.aludel.reflect;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogQuery;
import dev.aludel.dialect.Dialect;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.error.NoSuchTableException;
import dev.aludel.sql.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells what there is in a live database. It looks at one schema, at first the default one; {@link #in} looks at
 * another. Each kind of thing is asked for once, with one statement for the whole schema, and then remembered;
 * {@link #clear} forgets.
 *
 * <pre>{@code
 * engine.transaction(connection -> {
 *     Inspector inspector = Inspector.of(connection);
 *     inspector.tableNames();                        // [authors, books]
 *     inspector.relation("books").columns();          // the columns of one table
 *     inspector.in("app").where(relation -> relation.kind() == VIEW).columns();
 * });
 * }</pre>
 *
 * <p>Behind futures it is used where waiting is allowed:
 * {@code asyncEngine.call(connection -> Inspector.of(connection).tableNames())}. Like its connection, it is for one thread
 * at a time, and of no use once the connection is closed, except for what it remembers.
 */
public final class Inspector {
    private final Scope scope;
    private final Predicate<ReflectedRelation> filter;
    private final Answers answers;

    private Inspector(Scope scope, Predicate<ReflectedRelation> filter) {
        this.scope = scope;
        this.filter = filter;
        this.answers = new Answers(scope, filter);
    }

    private static Inspector of(Dialect dialect, Function<CatalogQuery, List<Row>> run) {
        Scope scope = new Scope(new CatalogReader(dialect, run), Optional.empty());
        return new Inspector(scope, relation -> !relation.temporary());
    }

    /**
     * Looks at the default schema of a connection. Nothing is asked yet. Where the connection has a map of schemas
     * ({@code ExecutionOptions.schemas}), a schema is called as the program calls it, and looked for where the map leads.
     *
     * @param connection the connection, on which every question is a statement like any other and begins a transaction
     * @return the inspector
     * @throws dev.aludel.error.InvalidRequestException if the dialect does not say how to ask
     */
    public static Inspector of(Connection connection) {
        return of(connection.dialect(), connection::all);
    }

    /**
     * Looks at the default schema of an engine's database. Each question has a connection to itself, which is given back at
     * once, so it can be kept as long as the engine; temporary tables it does not see.
     *
     * <pre>{@code
     * Inspector.of(engine).tableNames();   // [authors, books]
     * }</pre>
     *
     * @param engine the engine; one connection is taken to begin with
     * @return the inspector
     * @throws dev.aludel.error.OperationalException if the database cannot be reached
     * @throws dev.aludel.error.InvalidRequestException if the dialect does not say how to ask
     */
    public static Inspector of(Engine engine) {
        try (Connection connection = engine.connect()) {
            return of(connection.dialect(), engine::all);
        }
    }

    /**
     * Looks at another schema. The two remember together.
     *
     * @param name the schema; an attached database on SQLite, a database on MySQL and MariaDB
     * @return an inspector of that schema
     * @throws dev.aludel.error.ArgumentException when it is asked, if there is no such schema
     */
    public Inspector in(String name) {
        return new Inspector(scope.in(name), filter);
    }

    /**
     * Looks at the temporary tables of this session. MariaDB and H2 tell their names; what columns they have, MariaDB does
     * not tell.
     *
     * @return an inspector of temporary tables and views
     */
    public Inspector temporary() {
        return new Inspector(scope.temporary(), ReflectedRelation::temporary);
    }

    /**
     * Looks only at some tables and views.
     *
     * @param wanted says which
     * @return an inspector of those that this one looks at and that are wanted
     */
    public Inspector where(Predicate<ReflectedRelation> wanted) {
        return new Inspector(scope, filter.and(wanted));
    }

    /**
     * Looks only at the tables and views of these names.
     *
     * @param names the names
     * @return an inspector of these
     * @throws NoSuchTableException if one of them is not there; the message lists all that are missing
     */
    public Inspector only(String... names) {
        List<String> wanted = List.of(names);
        answers.require(wanted);
        return where(relation -> wanted.contains(relation.name()));
    }

    /**
     * Returns the names of the schemas, without the database's own.
     *
     * @return the names
     */
    public List<String> schemaNames() {
        return scope.schemaNames();
    }

    /**
     * Returns the schema in which names without one stand.
     *
     * @return its name
     */
    public String defaultSchema() {
        return scope.defaultSchema();
    }

    /**
     * Returns the schema this inspector looks at.
     *
     * @return its name
     */
    public String schemaName() {
        return scope.schemaName();
    }

    /**
     * Returns the tables and views, by name.
     *
     * @return all kinds of them
     */
    public List<ReflectedRelation> relations() {
        return answers.relations();
    }

    /**
     * Looks at one table or view.
     *
     * @param name its name
     * @return an inspector of it
     * @throws NoSuchTableException if it is not there; the message names those it may be mistaken for
     */
    public RelationInspector relation(String name) {
        return new RelationInspector(this, answers.relation(name));
    }

    /**
     * Returns the names of the tables.
     *
     * @return the names, sorted
     */
    public List<String> tableNames() {
        return answers.names(RelationKind.TABLE);
    }

    /**
     * Returns the names of the views.
     *
     * @return the names, sorted
     */
    public List<String> viewNames() {
        return answers.names(RelationKind.VIEW);
    }

    /**
     * Returns the names of the views whose rows are kept.
     *
     * @return the names, sorted; none where the database has no such thing
     */
    public List<String> materializedViewNames() {
        return answers.names(RelationKind.MATERIALIZED_VIEW);
    }

    /**
     * Returns the names of the tables, each behind those it refers to. Where some refer to each other in a circle, one of
     * them has to come before a table it refers to; {@link #sortedTables} says which key it is.
     *
     * @return the names
     */
    public List<String> sortedTableNames() {
        return sortedTables().names();
    }

    /**
     * Returns the tables, each behind those it refers to, and the foreign keys that close a circle.
     *
     * @return the names, and the keys left over
     */
    public SortedTables sortedTables() {
        return ReferenceOrder.sort(tableNames(), foreignKeys(), schemaName());
    }

    /**
     * Returns the columns of all tables and views looked at.
     *
     * @return the columns in their order, by the name of the table or view
     */
    public Map<String, List<ReflectedColumn>> columns() {
        return answers.columns();
    }

    /**
     * Returns the primary keys of all tables looked at that have one.
     *
     * @return the keys, by the name of the table
     */
    public Map<String, ReflectedKey> primaryKeys() {
        return Answers.single(answers.parts(CatalogKind.PRIMARY_KEYS, Facts::primaryKey));
    }

    /**
     * Returns the foreign keys of all tables looked at; the list is empty where there are none.
     *
     * @return the keys, by the name of the table that refers
     */
    public Map<String, List<ReflectedForeignKey>> foreignKeys() {
        return answers.parts(CatalogKind.FOREIGN_KEYS, Facts::foreignKey);
    }

    /**
     * Returns the unique constraints of all tables looked at; the list is empty where there are none.
     *
     * @return the constraints, by the name of the table
     */
    public Map<String, List<ReflectedUnique>> uniqueConstraints() {
        return answers.parts(CatalogKind.UNIQUES, Facts::unique);
    }

    /**
     * Returns the checks of all tables looked at; the list is empty where there are none.
     *
     * @return the checks, by the name of the table
     */
    public Map<String, List<ReflectedCheck>> checks() {
        return answers.rows(CatalogKind.CHECKS, Facts::check);
    }

    /**
     * Returns the exclusion constraints of all tables looked at; the list is empty where there are none.
     *
     * @return the constraints, by the name of the table; none where the database has no such thing
     */
    public Map<String, List<ReflectedExclusion>> exclusions() {
        return answers.parts(CatalogKind.EXCLUSIONS, Facts::exclusion);
    }

    /**
     * Returns the indexes of all tables looked at, without those that serve a key or a unique constraint.
     *
     * @return the indexes, by the name of the table
     */
    public Map<String, List<ReflectedIndex>> indexes() {
        return answers.parts(CatalogKind.INDEXES, Facts::index);
    }

    /**
     * Returns the queries of all views looked at.
     *
     * @return SQL as the database spells it, by the name of the view
     */
    public Map<String, String> viewDefinitions() {
        return Answers.single(answers.rows(
                CatalogKind.VIEWS, fact -> fact.string("definition").strip()));
    }

    /**
     * Returns what else is said of all tables looked at, such as their storage engine; which names there are depends on
     * the database.
     *
     * @return values by name, by the name of the table
     */
    public Map<String, Map<String, String>> options() {
        return answers.options();
    }

    /**
     * Returns the sequences that belong to no column.
     *
     * @return the sequences, by name; none where the database has no such thing
     */
    public List<ReflectedSequence> sequences() {
        return answers.facts(CatalogKind.SEQUENCES).stream()
                .map(Facts::sequence)
                .toList();
    }

    /**
     * Returns the enumerated types that have a name of their own.
     *
     * @return the types, by name; none where the database has no such thing
     */
    public List<ReflectedEnum> enums() {
        return answers.types(CatalogKind.ENUMS, Facts::enumeration);
    }

    /**
     * Returns the domains: types made of another type.
     *
     * @return the domains of PostgreSQL and H2; none where the database has no such thing
     */
    public List<ReflectedDomain> domains() {
        return answers.types(CatalogKind.DOMAINS, Facts::domain);
    }

    /**
     * Says whether there is a schema.
     *
     * @param name its name
     * @return whether there is, the database's own not counted
     */
    public boolean hasSchema(String name) {
        return schemaNames().contains(name);
    }

    /**
     * Says whether there is a table or view among those looked at.
     *
     * @param name its name
     * @return whether there is
     */
    public boolean hasTable(String name) {
        return answers.names().contains(name);
    }

    /**
     * Says of several names whether there is a table or view of each among those looked at.
     *
     * @param names the names
     * @return whether there is, by name
     */
    public Map<String, Boolean> hasTables(String... names) {
        Map<String, Boolean> there = new LinkedHashMap<>();
        List.of(names).forEach(name -> there.put(name, hasTable(name)));
        return there;
    }

    /**
     * Says whether a table has an index.
     *
     * @param table the name of the table
     * @param index the name of the index
     * @return whether there are such a table and such an index of it
     */
    public boolean hasIndex(String table, String index) {
        return indexes().getOrDefault(table, List.of()).stream()
                .anyMatch(found -> found.name().equals(index));
    }

    /**
     * Says whether there is a sequence that belongs to no column.
     *
     * @param name its name
     * @return whether there is
     */
    public boolean hasSequence(String name) {
        return sequences().stream().anyMatch(sequence -> sequence.name().equals(name));
    }

    /** Forgets what was asked, also for the inspectors this one was made from, and was made to. */
    public void clear() {
        scope.reader().clear();
    }

    Scope scope() {
        return scope;
    }

    /** All that lasts in a schema, seen from here. */
    Inspector lasting(String schemaName) {
        return new Inspector(scope.seen(schemaName), relation -> !relation.temporary());
    }
}
