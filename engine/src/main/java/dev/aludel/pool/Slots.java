package dev.aludel.pool;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The places of a pool and the queue for them: all that is shared between threads, and nothing that takes time.
 *
 * <p>A place is among those {@code lent} from the moment somebody is given it, be it to open a connection, until the
 * connection is idle or has been closed. What becomes free, be it a connection or a place, is given to the caller who has
 * waited longest, under the lock and before anybody else can see it; so as long as someone waits, there is nothing idle and
 * no place free that a newcomer could take. A caller that gives up waiting looks, under the lock, whether it was given
 * something in the meantime: after a timeout it keeps it, after an interrupt it is told to pass it on.
 */
final class Slots {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /** Visible so that a test can hold it, and so bring about any order of events. */
    final ReentrantLock lock = new ReentrantLock();

    private final int size;
    private final int limit;
    private final Shelf idle;
    private final LongSupplier clock;

    /** In the order in which they were lent. */
    private final LinkedHashSet<PoolEntry> lent = new LinkedHashSet<>();

    /** Places without a connection, whose listeners may have kept something there. */
    private final ArrayDeque<PoolEntry> vacant = new ArrayDeque<>();

    private final LinkedHashSet<Waiter> waiters = new LinkedHashSet<>();
    private long numbers;
    private boolean closed;

    /**
     * Makes places that are all free.
     *
     * @param size what is said to be the size, and the most empty places to remember; the largest number if there is none
     * @param limit the most places
     * @param idle where connections are kept that nobody uses
     * @param clock nanoseconds
     */
    Slots(int size, int limit, Shelf idle, LongSupplier clock) {
        this.size = size;
        this.limit = limit;
        this.idle = idle;
        this.clock = clock;
    }

    /** One caller in the queue; the grant is guarded by the lock. */
    private static final class Waiter {
        final Condition granted;
        final Borrower borrower;

        @Nullable
        Grant grant;

        Waiter(Condition granted, Borrower borrower) {
            this.granted = granted;
            this.borrower = borrower;
        }
    }

    /** Takes an idle connection, or a free place, or waits in the queue for either. */
    Grant take(Duration timeout, Borrower borrower) {
        lock.lock();
        try {
            if (closed) {
                return new Grant.Closed();
            }
            PoolEntry kept = idle.take(borrower.thread());
            if (kept != null) {
                return lend(kept, borrower);
            }
            if (hasRoom()) {
                return lend(emptyPlace(), borrower);
            }
            return await(timeout, borrower);
        } finally {
            lock.unlock();
        }
    }

    private boolean hasRoom() {
        return lent.size() + idle.size() < limit;
    }

    private PoolEntry emptyPlace() {
        PoolEntry known = vacant.pollFirst();
        return known == null ? new PoolEntry(++numbers) : known;
    }

    /** The place goes to the end of those lent. */
    private Grant lend(PoolEntry entry, Borrower borrower) {
        entry.lend(borrower, clock.getAsLong());
        lent.remove(entry);
        lent.add(entry);
        return new Grant.Place(entry);
    }

    /** The caller has them until they are closed. */
    private void lendToBeClosed(List<PoolEntry> unused) {
        var closer = Borrower.current(false);
        unused.forEach(entry -> lend(entry, closer));
    }

    private Grant await(Duration timeout, Borrower borrower) {
        var waiter = new Waiter(lock.newCondition(), borrower);
        waiters.add(waiter);
        long start = clock.getAsLong();
        try {
            long left = saturatedNanos(timeout);
            while (waiter.grant == null && left > 0) {
                left = waiter.granted.awaitNanos(left);
            }
            return waiter.grant != null ? waiter.grant : new Grant.TimedOut(status(), longestHeld());
        } catch (InterruptedException e) {
            return new Grant.Interrupted(e, waiter.grant);
        } finally {
            waiters.remove(waiter);
            borrower.waited(clock.getAsLong() - start);
        }
    }

    private @Nullable Held longestHeld() {
        return lent.isEmpty() ? null : lent.getFirst().held(clock.getAsLong());
    }

    /**
     * Gives a connection to the first in the queue, or keeps it idle.
     *
     * @return what is not wanted, be it this one: the caller closes it and then calls {@link #vacate}
     */
    @Nullable
    PoolEntry putBack(PoolEntry entry) {
        lock.lock();
        try {
            if (closed || !lent.contains(entry)) {
                return entry;
            }
            if (grantToFirst(entry)) {
                return null;
            }
            PoolEntry unwanted = idle.put(entry);
            if (!entry.equals(unwanted)) {
                lent.remove(entry);
            }
            if (unwanted != null && !unwanted.equals(entry)) {
                lendToBeClosed(List.of(unwanted));
            }
            return unwanted;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Gives a place, whose connection has been closed or never opened or was taken away, to the first in the queue, or
     * frees it. Does nothing if the place is not one any more.
     */
    void vacate(PoolEntry entry) {
        lock.lock();
        try {
            if (lent.contains(entry) && !grantToFirst(entry)) {
                lent.remove(entry);
                if (size != Integer.MAX_VALUE && vacant.size() < size) {
                    vacant.addFirst(entry);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean grantToFirst(PoolEntry entry) {
        if (waiters.isEmpty()) {
            return false;
        }
        Waiter first = waiters.removeFirst();
        grant(first, lend(entry, first.borrower));
        return true;
    }

    private static void grant(Waiter waiter, Grant grant) {
        waiter.grant = grant;
        waiter.granted.signal();
    }

    /**
     * Refuses whoever waits and whoever comes from now on.
     *
     * @return the idle connections, whose places are to be vacated once they are closed; none the second time
     */
    List<PoolEntry> close() {
        lock.lock();
        try {
            closed = true;
            while (!waiters.isEmpty()) {
                grant(waiters.removeFirst(), new Grant.Closed());
            }
            List<PoolEntry> unused = idle.takeAll();
            lendToBeClosed(unused);
            return unused;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Begins anew: what is lent is forgotten, and its places are free.
     *
     * @return the idle connections, whose places are to be vacated once they are closed
     */
    List<PoolEntry> startOver() {
        lock.lock();
        try {
            List<PoolEntry> unused = idle.takeAll();
            lent.clear();
            lendToBeClosed(unused);
            vacant.clear();
            while (hasRoom() && grantToFirst(new PoolEntry(numbers + 1))) {
                numbers++;
            }
            return unused;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    PoolStatus status() {
        lock.lock();
        try {
            int shown = size == Integer.MAX_VALUE ? 0 : size;
            return new PoolStatus(shown, idle.size(), lent.size(), waiters.size());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Finds what has been on loan for too long and was not found before.
     *
     * @param limit nanoseconds
     * @param found is added what was found
     * @return nanoseconds until the next look, 0 if nothing is on loan that is not known
     */
    long overdue(long limit, List<Held> found) {
        lock.lock();
        try {
            long now = clock.getAsLong();
            for (PoolEntry entry : lent) {
                if (entry.isOverdue(now, limit)) {
                    found.add(entry.held(now));
                } else if (!entry.wasWarned()) {
                    return Math.max(1, limit - entry.held(now).nanos());
                }
            }
            return 0;
        } finally {
            lock.unlock();
        }
    }

    /** Three hundred years count as for ever. */
    private static long saturatedNanos(Duration timeout) {
        return timeout.compareTo(LONGEST) < 0 ? timeout.toNanos() : Long.MAX_VALUE;
    }
}
