/**
 * The tree: SQL statements and their parts as immutable values, and {@link dev.aludel.sql.Sql}, where one begins to write
 * them.
 *
 * <p>All nodes are public records under the sealed {@link dev.aludel.sql.Node}; every call on a statement returns a new
 * one. A node knows its children ({@link dev.aludel.sql.Node#mapChildren}) and nothing of any database: printing is done
 * by {@code dev.aludel.dialect}, running by {@code dev.aludel.engine}. Three places are open to the user's own nodes:
 * {@link dev.aludel.sql.CustomExpression}, {@link dev.aludel.sql.CustomFromItem}, {@link dev.aludel.sql.CustomStatement}.
 *
 * <p>{@link dev.aludel.sql.Table} and {@link dev.aludel.sql.Column} stand here because an expression is made of columns;
 * what else a table can have stands above, in {@code dev.aludel.schema}.
 *
 * <p>Read first: {@link dev.aludel.sql.Sql}, {@link dev.aludel.sql.Node}, {@link dev.aludel.sql.Select}.
 */
package dev.aludel.sql;
