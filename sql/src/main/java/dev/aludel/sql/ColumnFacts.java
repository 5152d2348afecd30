package dev.aludel.sql;

import java.util.Optional;

/**
 * What the schema says of a column beside its name and type. The options of a column ({@code primaryKey()},
 * {@code notNull()}, …) are written with {@code dev.aludel.schema.Schema}.
 *
 * @param primaryKey whether it is the primary key or part of it
 * @param nullable whether it may be NULL
 * @param unique whether no two rows may have the same value
 * @param defaultValue what the database puts in where an insert leaves the column out
 * @param reference the column it refers to
 */
public record ColumnFacts(
        boolean primaryKey,
        boolean nullable,
        boolean unique,
        Optional<Expression<?>> defaultValue,
        Optional<Reference> reference) {
    /** A column of which nothing is said: it may be NULL. */
    public static final ColumnFacts PLAIN = new ColumnFacts(false, true, false, Optional.empty(), Optional.empty());
}
