/**
 * The schema: what tables are declared with (constraints, indexes, who fills a column), what stands beside them (sequences,
 * views, types), the statements that create and drop all this, their order, and how things are named.
 *
 * <p>Schema values do not change once they are built, and building a statement of them never alters them. Nothing here
 * looks at a database.
 *
 * <p>Read first: {@link dev.aludel.schema.Schema}, {@link dev.aludel.schema.TableFacts},
 * {@link dev.aludel.schema.MetaData}. To write a schema, import {@link dev.aludel.schema.Schema},
 * {@link dev.aludel.schema.Columns}, {@link dev.aludel.schema.SchemaObjects} and {@link dev.aludel.schema.SchemaChanges}
 * statically.
 */
package dev.aludel.schema;
