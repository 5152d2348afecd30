/**
 * What can go wrong, as one small tree of unchecked exceptions. Every module of Aludel throws these and no others.
 *
 * <p>A message says what happened, where, and what to do about it. The tree has three branches worth telling apart: the
 * program asked for something wrong ({@link dev.aludel.error.ArgumentException},
 * {@link dev.aludel.error.CompileException}, {@link dev.aludel.error.InvalidRequestException}), the database refused
 * ({@link dev.aludel.error.DatabaseException} and below), or something ran out or was already closed
 * ({@link dev.aludel.error.TimeoutException}, {@link dev.aludel.error.ConnectionClosedException}).
 *
 * <p>It is not the place that decides which exception a server's answer becomes: SQLSTATEs and vendor codes are judged
 * by the dialect, and the engine throws accordingly.
 *
 * <p>Read first: {@link dev.aludel.error.AludelException}, {@link dev.aludel.error.DatabaseException},
 * {@link dev.aludel.error.IntegrityException}.
 */
package dev.aludel.error;
