package dev.aludel.sql;

import dev.aludel.error.ArgumentException;

/**
 * A query that can yield a part of its rows.
 *
 * <pre>{@code
 * select(users.name).from(users).orderBy(users.name).limit(10).offset(20)
 * // SELECT users.name FROM users ORDER BY users.name LIMIT ? OFFSET ?
 * }</pre>
 *
 * @param <Q> the kind of query
 */
public sealed interface Paged<Q> permits Select, SetOperation {
    /**
     * Returns which part of the rows is yielded.
     *
     * @return the part
     */
    Page page();

    /**
     * Yields another part of the rows.
     *
     * @param part the part
     * @return the query
     */
    Q page(Page part);

    /**
     * Yields at most so many rows.
     *
     * @param rows zero or more
     * @return the query
     * @throws ArgumentException if it is less than zero
     */
    default Q limit(long rows) {
        return page(page().limited(rows, Page.Extent.ROWS));
    }

    /**
     * Yields at most so many rows, and those that the order puts beside the last of them:
     * {@code FETCH FIRST ? ROWS WITH TIES}.
     *
     * @param rows zero or more
     * @return the query
     * @throws ArgumentException if it is less than zero
     */
    default Q limitWithTies(long rows) {
        return page(page().limited(rows, Page.Extent.ROWS_WITH_TIES));
    }

    /**
     * Yields at most so many percent of the rows: {@code FETCH FIRST ? PERCENT ROWS ONLY}.
     *
     * @param percent zero or more
     * @return the query
     * @throws ArgumentException if it is less than zero
     */
    default Q limitPercent(long percent) {
        return page(page().limited(percent, Page.Extent.PERCENT));
    }

    /**
     * Leaves out the first rows.
     *
     * @param rows how many, zero or more
     * @return the query
     * @throws ArgumentException if it is less than zero
     */
    default Q offset(long rows) {
        return page(page().from(rows));
    }

    /**
     * Takes back the limit and the offset.
     *
     * @return the query of all rows
     */
    default Q withoutPage() {
        return page(Page.ALL);
    }
}
