package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/**
 * The database fills the column of a changed row by means of its own, such as a trigger. The definition of the table says
 * nothing of it.
 */
public record FilledOnUpdate() implements ColumnFact {}
