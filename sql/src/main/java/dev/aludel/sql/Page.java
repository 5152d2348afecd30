package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.OptionalLong;

/**
 * Which part of the rows a query yields.
 *
 * @param limit at most how many rows, or how many percent of them
 * @param offset how many rows are left out first
 * @param extent how the limit is meant
 */
public record Page(OptionalLong limit, OptionalLong offset, Extent extent) {
    static final Page ALL = new Page(OptionalLong.empty(), OptionalLong.empty(), Extent.ROWS);

    /** Refuses negative numbers of rows. */
    public Page {
        check("limit", limit);
        check("offset", offset);
    }

    Page limited(long rows, Extent meant) {
        return new Page(OptionalLong.of(rows), offset, meant);
    }

    Page from(long rows) {
        return new Page(limit, OptionalLong.of(rows), extent);
    }

    private static void check(String what, OptionalLong rows) {
        if (rows.isPresent() && rows.getAsLong() < 0) {
            throw new ArgumentException(what + "(" + rows.getAsLong() + "): a number of rows is zero or more.");
        }
    }

    /** How a limit is meant. */
    public enum Extent {
        /** So many rows. */
        ROWS,
        /** So many rows, and those that the order puts beside the last of them. */
        ROWS_WITH_TIES,
        /** So many percent of the rows. */
        PERCENT
    }
}
