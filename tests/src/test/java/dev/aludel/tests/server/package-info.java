/**
 * Real databases for the tests: SQLite, PostgreSQL, MariaDB and H2, each a fresh and empty one on request.
 *
 * <p>A server starts when the first test asks for it, once per JVM, under an account of its own when the tests run as
 * root, and ends with the JVM, even with one that is killed. Unpacked programs stay in the temp folder for the next
 * run; nothing else stays.
 *
 * <p>It is not a fixture of tables or data, and not for use outside the tests: the servers are tuned to forget.
 *
 * <p>Read first: {@link dev.aludel.tests.server.TestDatabase}, {@link dev.aludel.tests.server.FreshDatabase},
 * {@link dev.aludel.tests.server.GuardedProcess}.
 */
package dev.aludel.tests.server;
