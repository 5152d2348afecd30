package dev.aludel.pool;

import dev.aludel.driver.DriverConnection;
import org.jspecify.annotations.Nullable;

/** How a request for a connection ended. */
sealed interface Grant {
    /** Take this connection. */
    record Existing(DriverConnection connection) implements Grant {}

    /** Open one; its place is already counted. */
    record Vacancy() implements Grant {}

    /** Nothing became free in time; the numbers are those of that moment, this request included. */
    record TimedOut(PoolStatus status) implements Grant {}

    /** The caller was interrupted; what it was given at the same moment, if anything, is to be passed on. */
    record Interrupted(InterruptedException cause, @Nullable Grant late) implements Grant {}

    /** The pool is closed. */
    record Closed() implements Grant {}
}
