package dev.aludel.sql;

/**
 * Something a table is declared with: a column, the schema it stands in, a constraint, an index; see
 * {@code dev.aludel.schema.Schema}.
 */
public sealed interface TableElement permits ColumnSpec, SchemaName, TableFact {}
