/**
 * Aludel over JDBC: any {@link java.sql.Driver} or {@link javax.sql.DataSource} as an Aludel driver.
 *
 * <p>A URL without the name of a driver comes here, as {@code sqlite:///shop.db}, {@code postgresql://db.example/shop},
 * {@code mariadb://…}, {@code mysql://…} and {@code h2:…} do; {@code postgresql+jdbc://…} says so aloud. A {@code jdbc:}
 * URL is handed to its driver word by word. {@link dev.aludel.jdbc.Jdbc} takes a {@code DataSource}.
 *
 * <h2>What is set for you</h2>
 *
 * <p>A parameter of the URL's query goes to the JDBC driver under its own name, as {@code sslmode} does for PostgreSQL and
 * {@code sslMode} for MariaDB, and beats the following; to H2 it goes as a setting, as {@code MODE}. What the driver does
 * not know is refused. A {@code jdbc:} URL gets the following too, unless it names the parameter itself. A
 * {@code DataSource} is taken as it is.
 *
 * <table>
 * <caption>What is set unless the URL says otherwise</caption>
 * <tr><th>Database</th><th>Parameter</th><th>Why</th></tr>
 * <tr><td>SQLite</td><td>{@code foreign_keys=true}</td>
 *     <td>SQLite checks foreign keys only when a connection asks for it,
 *     <a href="https://www.sqlite.org/foreignkeys.html#fk_enable">and each one has to</a>.</td></tr>
 * <tr><td>SQLite</td><td>{@code busy_timeout=5000}</td>
 *     <td>Milliseconds to wait for another writer before the error {@code SQLITE_BUSY}; without it
 *     <a href="https://www.sqlite.org/c3ref/busy_timeout.html">there is no wait</a>.</td></tr>
 * <tr><td>SQLite</td><td>{@code jdbc.get_generated_keys=false}</td>
 *     <td>The driver would look for a new key after each INSERT; Aludel reads keys with RETURNING.</td></tr>
 * <tr><td>PostgreSQL</td><td>{@code ApplicationName=aludel}</td>
 *     <td>The name to be found under in {@code pg_stat_activity}.</td></tr>
 * <tr><td>PostgreSQL</td><td>{@code assumeMinServerVersion=12}</td>
 *     <td>The oldest version of the dialect; a connection is then opened with
 *     <a href="https://jdbc.postgresql.org/documentation/use/">one round trip less</a>.</td></tr>
 * <tr><td>MariaDB, MySQL</td><td>{@code useAffectedRows=false}</td>
 *     <td>A row count is of the rows matched, as on the other databases, not of the rows that became different.</td></tr>
 * <tr><td>MariaDB, MySQL</td><td>{@code useServerPrepStmts=true}, {@code cachePrepStmts=true}</td>
 *     <td>Values travel beside the statement; MariaDB's driver would write them into its text. A statement is prepared
 *     once for a connection.</td></tr>
 * </table>
 *
 * <p>A transaction of SQLite is deferred: it takes its locks when it needs them. One that has read and then writes while
 * another writes gets {@code SQLITE_BUSY} at once, for it could never go on
 * (<a href="https://www.sqlite.org/lang_transaction.html">Transaction</a>). If your transactions write after reading, ask
 * for {@code ?transaction_mode=IMMEDIATE}: they then wait for their turn at the beginning.
 *
 * <p>MySQL is reached with MySQL's own driver if it is there, else with MariaDB's. A named H2 database in memory is gone
 * when its last connection closes, unless the URL ends in {@code ;DB_CLOSE_DELAY=-1}.
 *
 * <h2>What else is not as in JDBC</h2>
 *
 * <ul>
 *   <li>A row count is given for INSERT, UPDATE, DELETE, REPLACE, MERGE and WITH only: JDBC counts 0 rows for a CREATE TABLE,
 *       and SQLite's driver those of the statement before.
 *   <li>PostgreSQL answers the commit of a transaction that has failed with a rollback, and its driver says nothing; here
 *       it is an error.
 *   <li>Numbers and text of SQLite are not turned into each other when they are read, unless nothing is lost.
 *   <li>A TIME of MariaDB and MySQL may be a duration; one that is no time of day is refused.
 *   <li>A question mark in the SQL is a placeholder, as JDBC has it; the operators of PostgreSQL that have one are written
 *       with two.
 * </ul>
 *
 * <h2>Rows as they come</h2>
 *
 * <p>A stream needs a driver that keeps rows back. PostgreSQL's fetches as many as the fetch size says from a portal, which
 * needs a transaction. MariaDB's server sends all the time and its driver reads as much as the fetch size says, MySQL's own
 * driver row by row; a server whose rows nobody reads for {@code net_write_timeout} seconds, 60 unless set otherwise, hangs
 * up. What is left of such a stream when it is closed is passed over, or stopped on the server by a connection of its own if
 * it is more than a thousand rows. SQLite works out each row when it is asked for it, and keeps other connections from
 * committing meanwhile unless its journal is a WAL. H2 is told {@code SET LAZY_QUERY_EXECUTION TRUE} for as long as a stream
 * is open. Of any other database nobody knows whether its driver keeps rows back, so all of them may be in memory: a
 * stream there is for small results, and is refused by {@code FetchSize.orRefused()} and by publishers.
 *
 * <p>Bulk data is for PostgreSQL with its own driver, {@code org.postgresql.PGConnection}, also behind a pool that unwraps.
 *
 * <h2>Interrupts</h2>
 *
 * <p>JDBC does not know them. On a platform thread an interrupted statement runs to its end. On a virtual thread the JDK
 * closes the socket instead: the statement fails, the connection is lost, and the server may go on executing what nobody
 * waits for. To stop it there, call {@link dev.aludel.driver.DriverConnection#cancel()} first, from another thread. That
 * works on all four databases; only the wait of SQLite for another writer goes on to its end, {@code busy_timeout}.
 *
 * <p>Read first: {@link dev.aludel.jdbc.Jdbc}, {@link dev.aludel.jdbc.JdbcDriverProvider}, and in the sources
 * {@code Product}, which says where databases differ.
 */
package dev.aludel.jdbc;
