package dev.aludel.sql;

import java.util.Optional;

/**
 * Something a database executes.
 *
 * @param <R> what one row of its result is in Java; {@link Void} for a statement that yields no rows
 */
public sealed interface Statement<R> extends Node permits Query, Dml, Returning, SchemaStatement, CustomStatement {
    @Override
    Statement<R> mapChildren(Mapper mapper);

    /**
     * Returns what the rows of this statement are made of.
     *
     * @return nothing for a statement that yields no rows
     */
    Optional<Projection<R>> projection();
}
