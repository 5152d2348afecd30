/**
 * Faults on real servers, and what must hold after each: no connection leaked, no committed row lost, no dirty
 * connection reused, no caller hung.
 *
 * <p>It is not about what a single call says when it fails; that is in {@code dev.aludel.tests.engine}.
 *
 * <p>Read first: {@link dev.aludel.tests.fault.Ledger}, {@link dev.aludel.tests.fault.Aftermath},
 * {@link dev.aludel.tests.fault.SoakTest}.
 */
package dev.aludel.tests.fault;
