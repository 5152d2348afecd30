package dev.aludel.driver;

/**
 * The three facts about a driver that change what happens around it.
 *
 * <pre>{@code
 * new DriverTraits(false, false, false)   // a server reached over a socket
 * new DriverTraits(true, false, true)     // a SQLite database in memory
 * new DriverTraits(false, true, false)    // a DataSource with a pool of its own
 * }</pre>
 *
 * @param nativeThreads true if calls run native code on the calling thread, as SQLite does; the asynchronous engine
 *     then uses platform threads, because such a call would hold the carrier of a virtual thread
 * @param pooledElsewhere true if {@link Driver#connect()} borrows from a pool and {@link DriverConnection#close()}
 *     gives back; Aludel's pool then keeps nothing and limits nothing
 * @param singleConnection true if the database lives in its connection, as one in memory does; the pool then has
 *     exactly one connection, shared by turns and kept open
 */
public record DriverTraits(boolean nativeThreads, boolean pooledElsewhere, boolean singleConnection) {}
