package dev.aludel.pool;

import dev.aludel.driver.DriverConnection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a loan, without the {@link PooledConnection} itself: that may be collected while this is here to
 * tell.
 */
final class Loan {
    /** How a loan ends, which it does once. */
    enum End {
        NOT_YET,
        RETURNED,
        INVALIDATED
    }

    private final Borrower borrower;
    private final long since;
    private final @Nullable SharedUse shared;
    private final @Nullable DriverConnection joined;
    private final AtomicReference<End> end = new AtomicReference<>(End.NOT_YET);
    private volatile PoolEntry entry;
    private volatile @Nullable Throwable lostBy;
    private volatile boolean detached;
    private volatile Runnable ifAbandoned = () -> {};

    Loan(PoolEntry entry, Borrower borrower, long since, @Nullable SharedUse shared) {
        this.entry = entry;
        this.borrower = borrower;
        this.since = since;
        this.shared = shared;
        this.joined = shared == null ? null : new JoinedConnection(shared);
    }

    DriverConnection connection() {
        return joined != null ? joined : entry.connection();
    }

    /** The other loans of the same thread, if its connection is its own. */
    @Nullable
    SharedUse shared() {
        return shared;
    }

    /** Ends the loan; false if it has ended before. */
    boolean end(End how) {
        return end.compareAndSet(End.NOT_YET, how);
    }

    End ended() {
        return Objects.requireNonNull(end.get());
    }

    PoolEntry entry() {
        return entry;
    }

    Held held(long now) {
        return new Held(entry, borrower, now - since);
    }

    /** From now on the connection is in a place of its own. */
    void detach(PoolEntry own) {
        entry = own;
        detached = true;
    }

    boolean isDetached() {
        return detached;
    }

    void lose(Throwable cause) {
        lostBy = cause;
    }

    @Nullable
    Throwable lostBy() {
        return lostBy;
    }

    void ifAbandoned(Runnable action) {
        ifAbandoned = action;
    }

    Runnable ifAbandoned() {
        return ifAbandoned;
    }
}
