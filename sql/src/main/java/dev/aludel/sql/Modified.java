package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;

/**
 * A query of which more can be said than its clauses say: locks, hints, common table expressions that nothing refers to.
 *
 * <pre>{@code
 * select(users.name).from(users).hint("NO_INDEX_MERGE(users)", "mysql").lock(Lock.forUpdate())
 * // on MySQL: SELECT with the hint in its comment, users.name FROM users FOR UPDATE
 * }</pre>
 *
 * @param <Q> the kind of query
 */
public sealed interface Modified<Q> permits Select {
    /**
     * Returns what is said beside the clauses.
     *
     * @return all of it
     */
    Modifiers modifiers();

    /**
     * Says something else beside the clauses.
     *
     * @param others what is said; it replaces what was said before
     * @return the query
     */
    Q modified(Modifiers others);

    /**
     * Locks the rows that are read: {@code FOR UPDATE}.
     *
     * @param lock {@link Lock#forUpdate}, and what else is said of it
     * @return the select
     */
    default Q lock(Lock lock) {
        return modified(modifiers().with(lock));
    }

    /**
     * Puts common table expressions in front of the statement, whether or not anything refers to them: a change among them
     * is made in any case.
     *
     * @param ctes the expressions
     * @return the select
     */
    default Q with(Cte... ctes) {
        return modified(modifiers().with(List.of(ctes)));
    }

    /**
     * Takes these relations from the query around this one, and no others; with none, this query stands alone. Without it
     * that is found out: what a query around selects from is left out of an implied {@code FROM}.
     *
     * @param relations tables, aliases; they are left out of {@code FROM} even if they were given to {@code from(…)}
     * @return the select
     */
    default Q correlate(Relation... relations) {
        return modified(modifiers().with(Correlation.of(false, relations)));
    }

    /**
     * Takes all relations from the query around this one that it selects from, but not these.
     *
     * @param relations tables, aliases
     * @return the select
     */
    default Q correlateExcept(Relation... relations) {
        return modified(modifiers().with(Correlation.of(true, relations)));
    }

    /**
     * Writes words behind {@code SELECT}, as they are: {@code SELECT STRAIGHT_JOIN …}.
     *
     * @param words the words; never put a user's text in here
     * @param dialects the names of the dialects they are meant for; for all where none is given
     * @return the select
     */
    default Q prefix(String words, String... dialects) {
        return remark(Remark.Place.PREFIX, words, dialects);
    }

    /**
     * Writes words behind everything else, as they are.
     *
     * @param words the words; never put a user's text in here
     * @param dialects the names of the dialects they are meant for; for all where none is given
     * @return the select
     */
    default Q suffix(String words, String... dialects) {
        return remark(Remark.Place.SUFFIX, words, dialects);
    }

    /**
     * Gives the database a hint, in the comment behind {@code SELECT} that it reads: {@code NO_INDEX_MERGE(users)}.
     *
     * @param words the hint; never put a user's text in here
     * @param dialects the names of the dialects they are meant for; for all where none is given
     * @return the select
     * @throws ArgumentException if the hint ends its own comment
     */
    default Q hint(String words, String... dialects) {
        return remark(Remark.Place.HINT, words, dialects);
    }

    private Q remark(Remark.Place place, String words, String... dialects) {
        return modified(modifiers().with(new Remark(place, words, List.of(dialects))));
    }
}
