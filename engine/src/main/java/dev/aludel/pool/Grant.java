package dev.aludel.pool;

import org.jspecify.annotations.Nullable;

/** How a request for a connection ended. */
sealed interface Grant {
    /** Take this place; if there is no connection in it, open one. */
    record Place(PoolEntry entry) implements Grant {}

    /** Nothing became free in time; the numbers are those of that moment, this request included. */
    record TimedOut(PoolStatus status, @Nullable Held longest) implements Grant {}

    /** The caller was interrupted; what it was given at the same moment, if anything, is to be passed on. */
    record Interrupted(InterruptedException cause, @Nullable Grant late) implements Grant {}

    /** The pool is closed. */
    record Closed() implements Grant {}
}
