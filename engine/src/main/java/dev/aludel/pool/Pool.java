package dev.aludel.pool;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.ServerInfo;
import dev.aludel.error.AludelException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lends the connections of one driver. Safe for use by many threads, virtual ones by the ten thousand.
 *
 * <pre>{@code
 * try (Pool pool = new Pool(driver, new PoolSettings(5, Duration.ofSeconds(30)))) {
 *     PooledConnection loan = pool.acquire();
 *     try {
 *         loan.connection().execute(request).close();
 *     } finally {
 *         loan.release();
 *     }
 * }
 * }</pre>
 *
 * <p>It starts empty and opens a connection when none is idle and there is room for one more; the connection idle
 * longest is lent first. When there is no room, callers wait in line: a connection that comes back goes straight to the
 * one who has waited longest and cannot be snatched by a newcomer. Before anybody else gets it, whatever is open in it
 * is rolled back.
 *
 * <p>What the {@linkplain dev.aludel.driver.DriverTraits traits} of the driver say decides which {@link PoolKind} it is,
 * unless the settings do: there may be exactly one connection, or none is kept, and the size then does not matter.
 *
 * <p>The pool does not close the driver.
 */
public final class Pool implements AutoCloseable {
    final Slots slots;

    private final PoolSettings settings;
    private final Refusals refusals;
    private final Diary diary;
    private final Counters counters = new Counters();
    private final PoolEvents events;
    private final Openings openings;
    private final Checkout checkout;
    private final Returns returns;
    private final ThreadLoans threads = new ThreadLoans();
    private final boolean remembersPlaces;
    private final @Nullable LeakWatch leaks;

    /**
     * Makes an empty pool.
     *
     * @param driver where connections come from
     * @param settings the size, the longest wait and more
     */
    public Pool(Driver driver, PoolSettings settings) {
        this(driver, settings, Diary.standard());
    }

    Pool(Driver driver, PoolSettings settings, Diary diary) {
        PoolKind kind = settings.kind(driver.traits());
        this.settings = settings;
        this.diary = diary;
        this.refusals = new Refusals(kind);
        this.slots = slots(kind, settings, diary);
        this.events = new PoolEvents(settings.listeners(), diary.log());
        this.openings = new Openings(driver, settings.connectHook(), events, counters, diary);
        this.checkout = new Checkout(openings, events, settings, diary.clock());
        this.returns = new Returns(slots, openings, events, settings.reset(), diary.log());
        this.remembersPlaces =
                kind == PoolKind.ASSERTION || settings.leakWarning().isPresent();
        this.leaks = settings.leakWarning()
                .map(limit -> new LeakWatch(slots, events, diary.log(), limit))
                .orElse(null);
    }

    private static Slots slots(PoolKind kind, PoolSettings settings, Diary diary) {
        return switch (kind) {
            case QUEUE ->
                new Slots(
                        settings.size(),
                        settings.limit(),
                        Shelf.queue(settings.size(), settings.lifo()),
                        diary.clock());
            case NONE ->
                new Slots(PoolSettings.UNLIMITED, PoolSettings.UNLIMITED, Shelf.queue(0, false), diary.clock());
            case PER_THREAD ->
                new Slots(settings.size(), PoolSettings.UNLIMITED, new ThreadShelf(settings.size()), diary.clock());
            case STATIC, ASSERTION -> new Slots(1, 1, Shelf.queue(1, false), diary.clock());
        };
    }

    /**
     * Lends a connection without an open transaction, waiting for one if need be, as long as the settings say.
     *
     * @return the loan, to be released or discarded by the caller
     * @throws TimeoutException if no connection came back in time
     * @throws ConnectionClosedException if the pool is closed, or closes in the meantime
     * @throws OperationalException if the thread is interrupted while it waits; its interrupt flag is set again
     * @throws DriverException if a new connection was needed and could not be opened; the next in line may try
     */
    public PooledConnection acquire() {
        return acquire(settings.timeout());
    }

    /**
     * Lends a connection as {@link #acquire()} does, waiting for one no longer than this, nor than the settings say.
     *
     * @param limit the longest wait, zero not to wait
     * @return the loan, to be released or discarded by the caller
     * @throws TimeoutException if no connection came back in time
     * @throws ConnectionClosedException if the pool is closed, or closes in the meantime
     * @throws OperationalException if the thread is interrupted while it waits; its interrupt flag is set again
     * @throws DriverException if a new connection was needed and could not be opened; the next in line may try
     */
    public PooledConnection acquire(Duration limit) {
        Duration longest = limit.compareTo(settings.timeout()) < 0 ? limit : settings.timeout();
        Borrower borrower = Borrower.current(remembersPlaces);
        SharedUse use = threads.join();
        if (use != null) {
            return loan(use.entry(), borrower, use);
        }
        Grant grant = slots.take(refusals.kind() == PoolKind.ASSERTION ? Duration.ZERO : longest, borrower);
        return switch (grant) {
            case Grant.Place(PoolEntry entry) -> lend(entry, borrower);
            case Grant.TimedOut(PoolStatus status, Held held) -> {
                counters.timeouts.increment();
                events.timeout(waited(borrower));
                throw refusals.timedOut(longest, status, held);
            }
            case Grant.Interrupted(InterruptedException cause, Grant late) -> throw interrupted(cause, late);
            case Grant.Closed() -> throw Refusals.closed();
        };
    }

    private PooledConnection lend(PoolEntry entry, Borrower borrower) {
        if (borrower.waited() >= 0) {
            events.waited(waited(borrower));
        }
        boolean idle = entry.isOpen();
        try {
            checkout.makeReady(entry);
            if (!idle && slots.isClosed()) {
                throw Refusals.closed();
            }
        } catch (RuntimeException | Error e) {
            returns.remove(entry);
            throw e;
        }
        return loan(entry, borrower, refusals.kind() == PoolKind.PER_THREAD ? threads.begin(entry) : null);
    }

    private PooledConnection loan(PoolEntry entry, Borrower borrower, @Nullable SharedUse use) {
        counters.acquired.increment();
        if (leaks != null) {
            leaks.start();
        }
        return new PooledConnection(
                this, new Loan(entry, borrower, diary.clock().getAsLong(), use));
    }

    private Duration waited(Borrower borrower) {
        counters.waits.increment();
        counters.waitNanos.add(borrower.waited());
        return Duration.ofNanos(borrower.waited());
    }

    private AludelException interrupted(InterruptedException cause, @Nullable Grant late) {
        if (late instanceof Grant.Place(PoolEntry entry)) {
            returns.passOn(entry);
        }
        Thread.currentThread().interrupt();
        return Refusals.interrupted(cause);
    }

    /**
     * Counts what the pool has and who waits for it.
     *
     * @return the numbers of this moment
     */
    public PoolStatus status() {
        return slots.status();
    }

    /**
     * Counts what the pool has done so far.
     *
     * @return the numbers of this moment
     */
    public PoolMetrics metrics() {
        return counters.metrics();
    }

    /**
     * Tells what the server said of itself when the first connection was opened.
     *
     * @return nothing before that, or if the driver does not ask
     */
    public Optional<ServerInfo> server() {
        return openings.server();
    }

    /**
     * Tells how the pool was made; another one like it is {@code new Pool(driver, pool.settings())}.
     *
     * @return the settings
     */
    public PoolSettings settings() {
        return settings;
    }

    /**
     * Begins anew: what is idle is closed now; what is lent stays with its users, does not count any more, and is closed
     * when it comes back. Whoever waits is given a new connection.
     */
    public void dispose() {
        openings.endGeneration();
        slots.startOver().forEach(returns::remove);
    }

    /**
     * Closes the pool: what is idle is closed now and what is lent when it comes back; whoever waits is refused. A
     * second call does nothing.
     */
    @Override
    public void close() {
        slots.close().forEach(returns::remove);
    }

    /** Takes a connection back at the end of its loan. */
    void takeBack(Loan loan) {
        SharedUse use = loan.shared();
        if (loan.isDetached()) {
            returns.closeDetached(loan.entry());
        } else if (use == null) {
            returns.takeBack(loan.entry());
        } else {
            returns.endShare(loan.connection(), use);
            leave(use);
        }
    }

    /** Closes a connection that is of no use. */
    void remove(Loan loan, @Nullable Throwable cause) {
        SharedUse use = loan.shared();
        if (loan.isDetached()) {
            openings.closeDetached(loan.entry());
        } else if (use == null) {
            returns.discard(loan.entry(), cause);
        } else {
            use.lose(cause);
            leave(use);
        }
    }

    private void leave(SharedUse use) {
        if (threads.leave(use)) {
            if (use.isUseless()) {
                returns.discard(use.entry(), use.cause());
            } else {
                returns.takeBack(use.entry());
            }
        }
    }

    void endGenerationOf(Loan loan) {
        openings.endGenerationOf(loan.entry());
    }

    void softInvalidate(Loan loan, @Nullable Throwable cause) {
        events.softInvalidate(loan.entry(), cause);
        loan.entry().makeStale();
    }

    void detach(Loan loan) {
        if (loan.shared() != null) {
            throw Refusals.belongsToThread();
        }
        PoolEntry place = loan.entry();
        PoolEntry own = place.split();
        loan.detach(own);
        events.detach(own);
        slots.vacate(place);
    }

    /** The garbage collector found a loan; it may have ended before as it should. Its thread must not wait. */
    void abandoned(Loan loan) {
        if (loan.end(Loan.End.RETURNED)) {
            Thread.ofVirtual().name("aludel-hang-up").start(() -> hangUp(loan));
        }
    }

    private void hangUp(Loan loan) {
        Held held = loan.held(diary.clock().getAsLong());
        counters.leaks.increment();
        diary.log().log(
                ERROR,
                "a connection was not closed and the garbage collector found it; it is dropped with what was open"
                        + " in it. It was on loan to " + held
                        + (held.acquired() == null ? "; set leakWarning(…) to see where it was acquired" : ""),
                held.acquired());
        events.leak(loan.entry(), held.time(), held.acquired());
        try {
            abort(loan);
        } finally {
            loan.ifAbandoned().run();
        }
    }

    /** Other loans of the same connection may go on. */
    private void abort(Loan loan) {
        SharedUse use = loan.shared();
        if (use == null) {
            returns.abort(loan.entry());
        } else {
            use.lose(null);
            leave(use);
        }
    }

    void warnOfSecondReturn() {
        diary.log().log(
                WARNING,
                "a connection was handed back to the pool twice; the second time is ignored,"
                        + " but look at the code below, which may still be using it",
                new IllegalStateException("handed back here for the second time"));
    }
}
