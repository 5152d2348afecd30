package dev.aludel.pool;

import dev.aludel.driver.DriverConnection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The places of a pool and the queue for them: all that is shared between threads, and nothing that takes time.
 *
 * <p>A place is counted in {@code taken} from the moment somebody is told to open a connection until that connection
 * has been closed. What becomes free, be it a connection or a place, is given to the caller who has waited longest,
 * under the lock and before anybody else can see it; so as long as someone waits, there is nothing idle and no place
 * free that a newcomer could take. A caller that gives up waiting looks, under the lock, whether it was given something
 * in the meantime: after a timeout it keeps it, after an interrupt it is told to pass it on.
 */
final class Slots {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /** Visible so that a test can hold it, and so bring about any order of events. */
    final ReentrantLock lock = new ReentrantLock();

    private final int limit;
    private final int keep;
    private final ArrayDeque<DriverConnection> idle = new ArrayDeque<>();
    private final LinkedHashSet<Waiter> waiters = new LinkedHashSet<>();
    private int taken;
    private boolean closed;

    /**
     * Makes places that are all free.
     *
     * @param limit the most places
     * @param keep the most connections to keep idle
     */
    Slots(int limit, int keep) {
        this.limit = limit;
        this.keep = keep;
    }

    /** One caller in the queue; both fields are guarded by the lock. */
    private static final class Waiter {
        final Condition granted;

        @Nullable
        Grant grant;

        Waiter(Condition granted) {
            this.granted = granted;
        }
    }

    /** Takes the connection that has been idle longest, or a free place, or waits in the queue for either. */
    Grant take(Duration timeout) {
        lock.lock();
        try {
            if (closed) {
                return new Grant.Closed();
            }
            DriverConnection longestIdle = idle.pollFirst();
            if (longestIdle != null) {
                return new Grant.Existing(longestIdle);
            }
            if (taken < limit) {
                taken++;
                return new Grant.Vacancy();
            }
            return await(timeout);
        } finally {
            lock.unlock();
        }
    }

    private Grant await(Duration timeout) {
        var waiter = new Waiter(lock.newCondition());
        waiters.add(waiter);
        try {
            long left = saturatedNanos(timeout);
            while (waiter.grant == null && left > 0) {
                left = waiter.granted.awaitNanos(left);
            }
            return waiter.grant != null ? waiter.grant : new Grant.TimedOut(status());
        } catch (InterruptedException e) {
            return new Grant.Interrupted(e, waiter.grant);
        } finally {
            waiters.remove(waiter);
        }
    }

    /**
     * Gives a connection to the first in the queue, or keeps it idle.
     *
     * @return false if it is not wanted: the caller closes it and then calls {@link #vacate}
     */
    boolean putBack(DriverConnection connection) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            if (grantToFirst(new Grant.Existing(connection))) {
                return true;
            }
            return idle.size() < keep && idle.add(connection);
        } finally {
            lock.unlock();
        }
    }

    /** Gives a place, whose connection has been closed or never opened, to the first in the queue, or frees it. */
    void vacate() {
        lock.lock();
        try {
            if (!grantToFirst(new Grant.Vacancy())) {
                taken--;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean grantToFirst(Grant grant) {
        if (waiters.isEmpty()) {
            return false;
        }
        Waiter first = waiters.removeFirst();
        first.grant = grant;
        first.granted.signal();
        return true;
    }

    /**
     * Refuses whoever waits and whoever comes from now on.
     *
     * @return the idle connections, whose places are to be vacated once they are closed; none the second time
     */
    List<DriverConnection> close() {
        lock.lock();
        try {
            closed = true;
            while (!waiters.isEmpty()) {
                grantToFirst(new Grant.Closed());
            }
            List<DriverConnection> unused = List.copyOf(idle);
            idle.clear();
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
            int size = limit == Integer.MAX_VALUE ? 0 : limit;
            return new PoolStatus(size, idle.size(), taken - idle.size(), waiters.size());
        } finally {
            lock.unlock();
        }
    }

    /** Three hundred years count as for ever. */
    private static long saturatedNanos(Duration timeout) {
        return timeout.compareTo(LONGEST) < 0 ? timeout.toNanos() : Long.MAX_VALUE;
    }
}
