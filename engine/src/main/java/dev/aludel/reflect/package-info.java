/**
 * What there is in a live database: its schemas, tables, columns, keys, constraints, indexes and sequences, as records
 * and as values of a schema. Only the catalog of the database is read; nothing is created or changed, and no row of a table is looked at.
 *
 * <p>Each kind of thing is one query for a whole schema, however many tables there are, and is asked once for each
 * {@link dev.aludel.reflect.Inspector}. The queries belong to the dialect ({@code dev.aludel.dialect.CatalogQueries}).
 *
 * <p>Read first: {@link dev.aludel.reflect.Inspector}, {@link dev.aludel.reflect.Reflection},
 * {@link dev.aludel.reflect.ReflectedColumn}.
 */
package dev.aludel.reflect;
