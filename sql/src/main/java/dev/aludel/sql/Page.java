package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.OptionalLong;

/**
 * Which part of the rows a select yields: {@code LIMIT ? OFFSET ?}.
 *
 * @param limit how many rows at the most
 * @param offset how many rows are left out first
 */
public record Page(OptionalLong limit, OptionalLong offset) {
    static final Page ALL = new Page(OptionalLong.empty(), OptionalLong.empty());

    /** Refuses numbers below zero. */
    public Page {
        check("limit", limit);
        check("offset", offset);
    }

    private static void check(String what, OptionalLong rows) {
        if (rows.isPresent() && rows.getAsLong() < 0) {
            throw new ArgumentException(what + "(" + rows.getAsLong() + "): a number of rows is zero or more.");
        }
    }
}
