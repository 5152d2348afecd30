/**
 * Tests for whoever writes a dialect or a driver, to be run by JUnit in a project of their own.
 *
 * <h2>A dialect</h2>
 *
 * <p>The compile table ({@code dev.aludel.testkit.cases}) holds a few hundred statements with the SQL and the values that
 * each dialect makes of them. A dialect that it says nothing of fails every case, so nothing is forgotten: give each case a
 * line for it ({@link dev.aludel.testkit.CompileCase#on}, {@link dev.aludel.testkit.CompileCase#refused}), or take over those
 * of the dialect it is made from ({@link dev.aludel.testkit.CompileCase#same}), and run them with
 * {@link dev.aludel.testkit.CompileTests}: without a database, and on a real one.
 *
 * <h2>A driver</h2>
 *
 * <p>Extend {@link dev.aludel.testkit.DriverContract}; it needs the driver and a slow statement.
 *
 * <p>This package holds no cases and no server. It uses drivers directly: what an engine puts on top (pool, listeners,
 * translated errors) is tested elsewhere.
 *
 * <p>Read first: {@link dev.aludel.testkit.CompileCase}, {@link dev.aludel.testkit.CompileTests},
 * {@link dev.aludel.testkit.DriverContract}.
 */
package dev.aludel.testkit;
