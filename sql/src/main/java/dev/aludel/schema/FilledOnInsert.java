package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;

/**
 * The database fills the column of a new row by means of its own, such as a trigger, unless an insert gives it a value. The
 * definition of the table says nothing of it.
 */
public record FilledOnInsert() implements ColumnFact {}
