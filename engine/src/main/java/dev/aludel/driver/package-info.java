/**
 * What a driver must do for Aludel, and the URL that names a database. For those who write a driver; users of Aludel
 * need {@link dev.aludel.driver.Url} at most.
 *
 * <p>A driver moves SQL text and a dozen plain Java classes ({@link dev.aludel.type.Wire}) to a server and back. It
 * knows no statement tree, no types, no pool, no retry and no error classes: the dialect turns statements into text and
 * the engine turns {@link dev.aludel.driver.DriverException} into the exceptions users see.
 *
 * <h2>The life of a driver</h2>
 *
 * <ol>
 *   <li>{@link dev.aludel.driver.DriverProvider} is found by {@link java.util.ServiceLoader}, asked whether it supports
 *       a URL, and opens a {@link dev.aludel.driver.Driver} for it, once per engine. Nothing is connected yet.
 *   <li>The pool calls {@link dev.aludel.driver.Driver#connect()} when it needs one more connection, from many threads
 *       at once.
 *   <li>A {@link dev.aludel.driver.DriverConnection} is used by one thread at a time, though not always by the same
 *       one; only {@link dev.aludel.driver.DriverConnection#cancel()} may come from the side.
 *   <li>Each {@link dev.aludel.driver.DriverRequest} gives one {@link dev.aludel.driver.DriverRows}, which is always
 *       closed.
 *   <li>Every connection is closed before {@link dev.aludel.driver.Driver#close()} is called.
 * </ol>
 *
 * <h2>What must be thrown</h2>
 *
 * <p>Whatever the server or the network refuses is a {@link dev.aludel.driver.DriverException}, with the SQLSTATE and
 * the vendor's code just as they came. A wrong URL or option is an {@link dev.aludel.error.ArgumentException}. Anything
 * else that leaves a driver counts as a bug of the driver and is passed on as it is.
 *
 * <p>Read first: {@link dev.aludel.driver.DriverProvider}, {@link dev.aludel.driver.DriverConnection},
 * {@link dev.aludel.driver.DriverRows}.
 */
package dev.aludel.driver;
