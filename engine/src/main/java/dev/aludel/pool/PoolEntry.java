package dev.aludel.pool;

import dev.aludel.driver.DriverConnection;
import dev.aludel.error.InvalidRequestException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One place in a pool, and the connection that is in it at the moment. Listeners may keep things of their own with either:
 * what is kept with the connection is gone when another one is opened in its place.
 *
 * <pre>{@code
 * entry.info().put("opened by", Thread.currentThread().getName());
 * }</pre>
 */
public final class PoolEntry {
    private final long number;
    private final Map<String, Object> placeInfo = new ConcurrentHashMap<>();
    private volatile @Nullable Opened opened;
    private @Nullable Borrower borrower;
    private long lentAt;
    private boolean warned;

    /** An open connection; the flag says that it is to be replaced before the next loan. */
    private static final class Opened {
        private final DriverConnection connection;
        private final long at;
        private final long generation;
        private final Map<String, Object> info = new ConcurrentHashMap<>();
        private volatile boolean stale;

        Opened(DriverConnection connection, long at, long generation) {
            this.connection = connection;
            this.at = at;
            this.generation = generation;
        }
    }

    PoolEntry(long number) {
        this.number = number;
    }

    /**
     * Numbers the place, for logs.
     *
     * @return 1 or more; the same as long as the place exists
     */
    public long number() {
        return number;
    }

    /**
     * Says whether there is a connection in this place.
     *
     * @return false before one is opened and after one was closed
     */
    public boolean isOpen() {
        return opened != null;
    }

    /**
     * Gives the connection, for use until the listener's method returns.
     *
     * @return the connection
     * @throws InvalidRequestException if there is none; see {@link #isOpen}
     */
    public DriverConnection connection() {
        return opened().connection;
    }

    /**
     * Gives what is kept with the connection.
     *
     * @return a map to read and to change
     * @throws InvalidRequestException if there is no connection; see {@link #isOpen}
     */
    public Map<String, Object> info() {
        return opened().info;
    }

    /**
     * Gives what is kept with the place, whatever connection is in it.
     *
     * @return a map to read and to change
     */
    public Map<String, Object> placeInfo() {
        return placeInfo;
    }

    private Opened opened() {
        Opened now = opened;
        if (now == null) {
            throw new InvalidRequestException("place " + number + " of the pool has no connection at the moment;"
                    + " ask isOpen() first, as in onCheckin, where it may have been closed");
        }
        return now;
    }

    void open(DriverConnection connection, long now, long generation) {
        opened = new Opened(connection, now, generation);
    }

    /** Takes the connection out, for it to be closed. */
    DriverConnection empty() {
        DriverConnection connection = connection();
        opened = null;
        return connection;
    }

    /** Moves the connection to a place that belongs to no pool. */
    PoolEntry split() {
        var own = new PoolEntry(number);
        own.opened = opened();
        own.placeInfo.putAll(placeInfo);
        own.borrower = borrower;
        own.lentAt = lentAt;
        opened = null;
        return own;
    }

    long age(long now) {
        return now - opened().at;
    }

    long generation() {
        return opened().generation;
    }

    void makeStale() {
        opened().stale = true;
    }

    boolean isStale() {
        return opened().stale;
    }

    void lend(Borrower to, long now) {
        borrower = to;
        lentAt = now;
        warned = false;
    }

    /** Under the lock of the pool. */
    Held held(long now) {
        return new Held(this, borrower, now - lentAt);
    }

    /** The thread that had it on loan last. */
    Thread lastThread() {
        return Objects.requireNonNull(borrower).thread();
    }

    /** Says whether a warning is due, and takes note of it. Under the lock of the pool. */
    boolean isOverdue(long now, long limit) {
        boolean due = !warned && now - lentAt >= limit;
        warned |= due;
        return due;
    }

    boolean wasWarned() {
        return warned;
    }
}
