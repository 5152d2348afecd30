/**
 * How databases differ, and the compiler that turns a statement into the SQL of one of them.
 *
 * <p>A {@link dev.aludel.dialect.Dialect} is a value: a list of differences from standard SQL. They come in three
 * strengths, and the weakest that works is the right one: data ({@link dev.aludel.dialect.Identifiers},
 * {@link dev.aludel.dialect.Feature}, {@link dev.aludel.dialect.TypeMap}, {@link dev.aludel.dialect.ErrorRules}); a
 * {@link dev.aludel.dialect.Rewrite} of the tree; an override of a method of {@link dev.aludel.dialect.SqlCompiler} or
 * {@link dev.aludel.dialect.DdlCompiler}. Nothing here has a connection.
 *
 * <p>Read first: {@link dev.aludel.dialect.Dialect}, {@link dev.aludel.dialect.SqlCompiler},
 * {@link dev.aludel.dialect.Compiled}.
 */
package dev.aludel.dialect;
