/**
 * The schema: what a table is declared with, the statements that create and drop it, and the order in which tables that
 * refer to each other are created.
 *
 * <p>Schema values do not change once they are built, and building a statement of them never alters them. Nothing here
 * looks at a database.
 *
 * <p>Read first: {@link dev.aludel.schema.Schema}, {@link dev.aludel.schema.MetaData},
 * {@link dev.aludel.schema.CreateTable}.
 */
package dev.aludel.schema;
