package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/**
 * The value the program gives a row that is changed where the statement gives none; see {@link Columns#updateDefault}.
 *
 * @param source where it comes from
 */
public record UpdateDefault(DefaultSource source) implements ColumnFact {}
