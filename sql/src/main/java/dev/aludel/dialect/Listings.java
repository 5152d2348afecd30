package dev.aludel.dialect;

import dev.aludel.schema.Presence.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a dialect lists the names of what is there: one query for each kind of thing, which yields the schema, the name, and 1 if the name
 * is found without the schema or 0 if it is not. It does not change; each call returns another one.
 *
 * <pre>{@code
 * Listings.of(Fold.NONE).list(Kind.TABLE, "SELECT table_schema, table_name, …")
 * }</pre>
 */
public final class Listings {
    private final Fold fold;
    private final Map<Kind, String> queries;

    private Listings(Fold fold, Map<Kind, String> queries) {
        this.fold = fold;
        this.queries = Map.copyOf(queries);
    }

    /** What a database makes of a name that is not quoted. */
    public enum Fold {
        /** It stays as it is written: small letters. */
        NONE,
        /** It is kept in capital letters. */
        UPPER,
        /** All names are compared without regard to capital letters. */
        IGNORE
    }

    /**
     * A dialect of which nothing can be listed yet.
     *
     * @param fold what the database makes of a name that is not quoted
     * @return the listings
     */
    public static Listings of(Fold fold) {
        return new Listings(fold, Map.of());
    }

    /**
     * Says how things of one kind are listed.
     *
     * @param kind the kind
     * @param sql the query
     * @return the listings with this query
     */
    public Listings list(Kind kind, String sql) {
        Map<Kind, String> more = new EnumMap<>(Kind.class);
        more.putAll(queries);
        more.put(kind, sql);
        return new Listings(fold, more);
    }

    /**
     * Returns the query that lists things of one kind.
     *
     * @param kind the kind
     * @return nothing if the dialect has no such things
     */
    public Optional<String> query(Kind kind) {
        return Optional.ofNullable(queries.get(kind));
    }

    /**
     * Returns what the database makes of a name that is not quoted.
     *
     * @return the rule
     */
    public Fold fold() {
        return fold;
    }
}
