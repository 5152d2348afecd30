package dev.aludel.sql;

/**
 * What is said of a common table expression beside what it is; see {@link Cte#asDistinct}, {@link Cte#materialized},
 * {@link Cte#nested}.
 *
 * @param distinct whether a recursion finds equal rows once
 * @param keeping whether the database works out its rows once and keeps them
 * @param nested whether it stands in front of the query that selects from it, not in front of the statement
 */
public record CteForm(boolean distinct, Keeping keeping, boolean nested) {
    static final CteForm PLAIN = new CteForm(false, Keeping.CHOSEN, false);

    /** Whether the rows are worked out once and kept. */
    public enum Keeping {
        /** The database chooses. */
        CHOSEN,
        /** They are. */
        MATERIALIZED,
        /** They are not: the query becomes part of the one that uses it. */
        NOT_MATERIALIZED
    }
}
