package dev.aludel.pool;

import static java.lang.System.Logger.Level.WARNING;

import dev.aludel.driver.DriverConnection;
import org.jspecify.annotations.Nullable;

/** What becomes of connections at the end of their loans. The order matters: cleaned first, then told, then visible. */
final class Returns {
    private final Slots slots;
    private final Openings openings;
    private final PoolEvents events;
    private final ResetOnReturn reset;
    private final System.Logger log;

    Returns(Slots slots, Openings openings, PoolEvents events, ResetOnReturn reset, System.Logger log) {
        this.slots = slots;
        this.openings = openings;
        this.events = events;
        this.reset = reset;
        this.log = log;
    }

    /** Cleans a connection and makes it available to others, or closes it. */
    void takeBack(PoolEntry entry) {
        boolean clean = false;
        try {
            clean = reset(entry) && checkIn(entry);
        } finally {
            if (clean) {
                passOn(entry);
            } else {
                remove(entry);
            }
        }
    }

    private boolean reset(PoolEntry entry) {
        try {
            DriverConnection connection = entry.connection();
            boolean open = connection.inTransaction();
            events.reset(entry, new ResetState(open, false));
            end(connection);
            return true;
        } catch (RuntimeException e) {
            log.log(WARNING, "a connection could not be " + done() + " and is closed instead of pooled", e);
            openings.invalidate(entry, e);
            events.checkinQuietly(entry);
            return false;
        }
    }

    private void end(DriverConnection connection) {
        switch (reset) {
            case ROLLBACK -> connection.rollback();
            case COMMIT -> commit(connection);
            case NONE -> {}
        }
    }

    /** Ends what one of several loans of the same connection has begun; if that fails, the connection is of no use. */
    void endShare(DriverConnection connection, SharedUse use) {
        try {
            end(connection);
        } catch (RuntimeException e) {
            log.log(WARNING, "a connection could not be " + done() + " and will be closed instead of pooled", e);
            use.lose(e);
        }
    }

    private static void commit(DriverConnection connection) {
        if (connection.inTransaction()) {
            connection.commit();
        }
    }

    private String done() {
        return switch (reset) {
            case ROLLBACK -> "rolled back";
            case COMMIT -> "committed";
            case NONE -> "reset by the pool's listeners";
        };
    }

    private boolean checkIn(PoolEntry entry) {
        try {
            events.checkin(entry);
            return true;
        } catch (RuntimeException e) {
            log.log(WARNING, "a listener failed in onCheckin, and the connection is closed instead of pooled", e);
            return false;
        }
    }

    /** Gives a place to the next, or keeps what is in it, or closes that. */
    void passOn(PoolEntry entry) {
        if (!entry.isOpen()) {
            slots.vacate(entry);
            return;
        }
        PoolEntry unwanted = slots.putBack(entry);
        if (unwanted != null) {
            remove(unwanted);
        }
    }

    /** Closes a connection and frees its place, in this order, so that there are never more than the limit. */
    void remove(PoolEntry entry) {
        try {
            openings.close(entry);
        } finally {
            slots.vacate(entry);
        }
    }

    /** Closes what was found useless, and frees its place. */
    void discard(PoolEntry entry, @Nullable Throwable cause) {
        try {
            openings.invalidate(entry, cause);
            events.checkinQuietly(entry);
        } finally {
            slots.vacate(entry);
        }
    }

    void closeDetached(PoolEntry entry) {
        try {
            reset(entry);
        } finally {
            openings.closeDetached(entry);
        }
    }

    /** Hangs up on what nobody gave back; there is nothing to send any more. */
    void abort(PoolEntry entry) {
        try {
            events.reset(entry, new ResetState(entry.connection().inTransaction(), true));
        } catch (RuntimeException e) {
            log.log(WARNING, "a listener failed in onReset for a connection that was not closed", e);
        } finally {
            openings.abort(entry);
            slots.vacate(entry);
        }
    }
}
