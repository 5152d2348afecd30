package dev.aludel.sql;

import java.util.List;

/**
 * Which of the from-items of a query are those of the query around it; see {@link Select#correlate}.
 *
 * @param except whether all are but the named ones, instead of only these
 * @param names the names of the relations
 */
public record Correlation(boolean except, List<String> names) {
    /** Copies the list. */
    public Correlation {
        names = List.copyOf(names);
    }

    static Correlation of(boolean except, Relation... relations) {
        return new Correlation(
                except, List.of(relations).stream().map(Relation::name).toList());
    }

    /**
     * Says whether a relation is that of the query around it, if it is selected from there.
     *
     * @param relation the relation
     * @return whether it is left out of {@code FROM}
     */
    public boolean takes(Relation relation) {
        return except != names.contains(relation.name());
    }
}
