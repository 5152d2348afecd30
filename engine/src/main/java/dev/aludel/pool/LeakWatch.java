package dev.aludel.pool;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Warns of connections that are on loan for too long: one virtual thread, which is there only while there is something to watch. */
final class LeakWatch {
    private final Slots slots;
    private final PoolEvents events;
    private final System.Logger log;
    private final long limit;
    private final AtomicBoolean watching = new AtomicBoolean();

    LeakWatch(Slots slots, PoolEvents events, System.Logger log, Duration limit) {
        this.slots = slots;
        this.events = events;
        this.log = log;
        this.limit = limit.toNanos();
    }

    /** Called at each loan. */
    void start() {
        if (watching.compareAndSet(false, true)) {
            Thread.ofVirtual().name("aludel-leak-watch").start(this::watch);
        }
    }

    private void watch() {
        while (true) {
            long pause = look();
            if (pause == 0) {
                watching.set(false);
                if (!somethingIsLeft()) {
                    return;
                }
            } else {
                LockSupport.parkNanos(pause);
            }
        }
    }

    /** A loan may have begun after the last look and before the flag was down. */
    private boolean somethingIsLeft() {
        return look() != 0 && watching.compareAndSet(false, true);
    }

    private long look() {
        List<Held> found = new ArrayList<>();
        long pause = slots.overdue(limit, found);
        found.forEach(this::warn);
        return pause;
    }

    private void warn(Held held) {
        log.log(
                WARNING,
                "a connection has been on loan to " + held + "; close it, or do slow work without it",
                held.acquired());
        events.leak(held.entry(), held.time(), held.acquired());
    }
}
