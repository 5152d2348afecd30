package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/**
 * The value the program gives a new row where the statement gives none; see {@link Columns#insertDefault}.
 *
 * @param source where it comes from
 */
public record InsertDefault(DefaultSource source) implements ColumnFact {}
