/**
 * Small programs that use Aludel as a stranger would; the tests run them.
 *
 * <p>Read first: {@link dev.aludel.examples.Quickstart}, {@link dev.aludel.examples.OwnStrategy},
 * {@link dev.aludel.examples.DumpDdl}.
 */
package dev.aludel.examples;
