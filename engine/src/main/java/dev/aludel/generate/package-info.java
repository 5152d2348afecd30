/**
 * A command that writes Java classes for the tables of a live database: one file for each table, with its columns as typed
 * fields, its constraints and indexes, and its comments as Javadoc. The classes are as one would write them by hand, and
 * compile without a warning; nothing of this package is needed to use them.
 *
 * <p>Read first: {@link dev.aludel.generate.GenerateTables}. What is read is the business of {@code dev.aludel.reflect}.
 */
package dev.aludel.generate;
