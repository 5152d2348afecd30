/**
 * The types of SQL values: what they are in Java and how they travel to a database and back.
 *
 * <p>A {@link dev.aludel.type.SqlType} says what a value <em>is</em> and nothing about any database. How a database
 * spells the type and in which {@link dev.aludel.type.Wire} form its values cross the driver is the dialect's business
 * ({@code dev.aludel.dialect.TypeMap}). Nothing here does I/O.
 *
 * <p>Read first: {@link dev.aludel.type.Types}, {@link dev.aludel.type.SqlType}, {@link dev.aludel.type.Codec}.
 */
package dev.aludel.type;
