package dev.aludel.dialect;

import dev.aludel.sql.Row;
import dev.aludel.sql.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a database is asked what there is in it: a query for each kind of thing, and what becomes of the answers. It is
 * data and has no connection; {@code dev.aludel.reflect} asks. It does not change.
 *
 * <pre>{@code
 * CatalogQueries.none()
 *         .with(CatalogKind.DEFAULT_SCHEMA, "SELECT current_schema AS name")
 *         .with(CatalogKind.VIEWS, "SELECT viewname AS name, definition FROM pg_views WHERE schemaname = {schema}")
 * }</pre>
 */
public final class CatalogQueries {
    private static final CatalogQueries NONE =
            new CatalogQueries(Map.of(), Optional.empty(), CatalogRules.standard(), Fold.NONE);

    private final Map<CatalogKind, Source> sources;
    private final Optional<String> temporarySchema;
    private final CatalogRules rules;
    private final Fold fold;

    private CatalogQueries(
            Map<CatalogKind, Source> sources, Optional<String> temporarySchema, CatalogRules rules, Fold fold) {
        this.sources = sources;
        this.temporarySchema = temporarySchema;
        this.rules = rules;
        this.fold = fold;
    }

    /**
     * The catalog of a database that cannot be asked.
     *
     * @return the catalog to begin with
     */
    public static CatalogQueries none() {
        return NONE;
    }

    /**
     * Says how to ask for a kind of thing.
     *
     * @param kind what is asked for
     * @param text the query, as in {@link CatalogQuery}; its columns are those of {@link CatalogKind#shape}, in that order
     * @return a catalog with this query
     */
    public CatalogQueries with(CatalogKind kind, String text) {
        return with(kind, kind.shape(), text, rows -> rows);
    }

    /**
     * Says how to ask for a kind of thing whose facts the database has in another form, for example in the text of a
     * statement.
     *
     * @param kind what is asked for
     * @param shape the columns of the query
     * @param text the query, as in {@link CatalogQuery}
     * @param reading makes rows with the columns of the kind from all rows of the query
     * @return a catalog with this query
     */
    public CatalogQueries with(CatalogKind kind, Table shape, String text, UnaryOperator<List<Row>> reading) {
        return with(kind, new Source(text, Optional.empty(), shape, reading));
    }

    /**
     * Says how to ask for a kind of thing where only each of them can tell of itself. They are asked together.
     *
     * @param kind what is asked for
     * @param names a query for their names
     * @param each a query for the facts of the one called <code>{name}</code>
     * @return a catalog with these queries
     */
    public CatalogQueries withEach(CatalogKind kind, String names, String each) {
        return with(kind, new Source(each, Optional.of(names), kind.shape(), rows -> rows));
    }

    private CatalogQueries with(CatalogKind kind, Source source) {
        Map<CatalogKind, Source> more = new EnumMap<>(CatalogKind.class);
        more.putAll(sources);
        more.put(kind, source);
        return new CatalogQueries(more, temporarySchema, rules, fold);
    }

    /**
     * Names the schema that temporary tables stand in.
     *
     * @param name the name, as the queries understand it
     * @return a catalog with this schema
     */
    public CatalogQueries temporarySchema(String name) {
        return new CatalogQueries(sources, Optional.of(name), rules, fold);
    }

    /**
     * Returns the schema that temporary tables stand in.
     *
     * @return nothing if they stand beside the others
     */
    public Optional<String> temporarySchema() {
        return temporarySchema;
    }

    /** What a database makes of a name that is not quoted. */
    public enum Fold {
        /** It stays as it is written: small letters. */
        NONE,
        /** It is kept in capital letters, and read back into small ones. */
        UPPER,
        /** All names are compared without regard to capital letters. */
        IGNORE
    }

    /**
     * Says what the database makes of a name that is not quoted.
     *
     * @param newFold the rule
     * @return a catalog with this rule
     */
    public CatalogQueries with(Fold newFold) {
        return new CatalogQueries(sources, temporarySchema, rules, newFold);
    }

    /**
     * Returns what the database makes of a name that is not quoted.
     *
     * @return the rule
     */
    public Fold fold() {
        return fold;
    }

    /**
     * Says what becomes of the answers in a schema.
     *
     * @param newRules the rules
     * @return a catalog with these rules
     */
    public CatalogQueries with(CatalogRules newRules) {
        return new CatalogQueries(sources, temporarySchema, newRules, fold);
    }

    /**
     * Returns what becomes of the answers in a schema.
     *
     * @return the rules
     */
    public CatalogRules rules() {
        return rules;
    }

    /**
     * Says whether the database can be asked for a kind of thing.
     *
     * @param kind the kind
     * @return whether there is a query
     */
    public boolean has(CatalogKind kind) {
        return sources.containsKey(kind);
    }

    /**
     * Asks for all things of a kind in a schema.
     *
     * @param kind what is asked for
     * @param schema the schema; not looked at where the kind has nothing to do with one
     * @param run runs a query and returns its rows
     * @return rows with the columns of {@link CatalogKind#shape}; none if the database has nothing of this kind
     */
    public List<Row> ask(CatalogKind kind, String schema, Function<CatalogQuery, List<Row>> run) {
        Source source = sources.get(kind);
        return source == null ? List.of() : source.ask(schema, run);
    }

    private record Source(String text, Optional<String> names, Table shape, UnaryOperator<List<Row>> reading) {
        List<Row> ask(String schema, Function<CatalogQuery, List<Row>> run) {
            return names.map(query -> each(query, schema, run))
                    .orElseGet(() -> reading.apply(run.apply(new CatalogQuery(text, shape, schema, List.of()))));
        }

        private List<Row> each(String query, String schema, Function<CatalogQuery, List<Row>> run) {
            List<String> found =
                    run.apply(new CatalogQuery(query, CatalogKind.DEFAULT_SCHEMA.shape(), schema, List.of())).stream()
                            .map(row -> String.valueOf(row.get(0)))
                            .toList();
            return found.isEmpty() ? List.of() : run.apply(new CatalogQuery(text, shape, schema, found));
        }
    }
}
