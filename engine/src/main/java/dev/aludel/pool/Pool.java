package dev.aludel.pool;

import static java.lang.System.Logger.Level.WARNING;

import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverTraits;
import dev.aludel.error.AludelException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.ErrorDetails;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
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
 * <p>Two {@linkplain DriverTraits traits} of the driver overrule the size: with {@code singleConnection} there is
 * exactly one connection; with {@code pooledElsewhere} each loan opens one and its end closes it, without limit.
 *
 * <p>The pool does not close the driver.
 */
public final class Pool implements AutoCloseable {
    final Slots slots;

    private final Driver driver;
    private final PoolSettings settings;
    private final System.Logger log;

    /**
     * Makes an empty pool.
     *
     * @param driver where connections come from
     * @param settings the size and the longest wait
     */
    public Pool(Driver driver, PoolSettings settings) {
        this(driver, settings, System.getLogger("dev.aludel.pool"));
    }

    Pool(Driver driver, PoolSettings settings, System.Logger log) {
        this.driver = driver;
        this.settings = settings;
        this.log = log;
        this.slots = slots(driver.traits(), settings.size());
    }

    private static Slots slots(DriverTraits traits, int size) {
        if (traits.pooledElsewhere()) {
            return new Slots(Integer.MAX_VALUE, 0);
        }
        int limit = traits.singleConnection() ? 1 : size;
        return new Slots(limit, limit);
    }

    /**
     * Lends a connection without an open transaction, waiting for one if need be.
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
     * @param limit the longest wait
     * @return the loan, to be released or discarded by the caller
     * @throws TimeoutException if no connection came back in time
     */
    public PooledConnection acquire(Duration limit) {
        Duration longest = limit.compareTo(settings.timeout()) < 0 ? limit : settings.timeout();
        return switch (slots.take(longest)) {
            case Grant.Existing(DriverConnection connection) -> new PooledConnection(this, connection);
            case Grant.Vacancy() -> new PooledConnection(this, open());
            case Grant.TimedOut(PoolStatus status) -> throw timedOut(status, longest);
            case Grant.Interrupted(InterruptedException cause, Grant late) -> throw interrupted(cause, late);
            case Grant.Closed() -> throw closed();
        };
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
     * Closes the pool: what is idle is closed now and what is lent when it comes back; whoever waits is refused. A
     * second call does nothing.
     */
    @Override
    public void close() {
        slots.close().forEach(this::remove);
    }

    /** Takes a connection back at the end of its loan. */
    void takeBack(DriverConnection connection) {
        boolean clean = false;
        try {
            clean = rollBack(connection);
        } finally {
            if (clean) {
                keepOrRemove(connection);
            } else {
                remove(connection);
            }
        }
    }

    /** Closes a connection and frees its place, in this order, so that there are never more than the limit. */
    void remove(DriverConnection connection) {
        try {
            connection.close();
        } catch (RuntimeException e) {
            log.log(WARNING, "a connection could not be closed properly and is dropped", e);
        } finally {
            slots.vacate();
        }
    }

    void warnOfSecondReturn() {
        log.log(
                WARNING,
                "a connection was handed back to the pool twice; the second time is ignored,"
                        + " but look at the code below, which may still be using it",
                new IllegalStateException("handed back here for the second time"));
    }

    private DriverConnection open() {
        DriverConnection connection;
        try {
            connection = driver.connect();
        } catch (RuntimeException | Error e) {
            slots.vacate();
            throw e;
        }
        if (slots.isClosed()) {
            remove(connection);
            throw closed();
        }
        return connection;
    }

    private boolean rollBack(DriverConnection connection) {
        try {
            connection.rollback();
            return true;
        } catch (RuntimeException e) {
            log.log(WARNING, "a connection could not be rolled back and is closed instead of pooled", e);
            return false;
        }
    }

    private void keepOrRemove(DriverConnection connection) {
        if (!slots.putBack(connection)) {
            remove(connection);
        }
    }

    private AludelException interrupted(InterruptedException cause, @Nullable Grant late) {
        if (late instanceof Grant.Existing(DriverConnection connection)) {
            keepOrRemove(connection);
        } else if (late instanceof Grant.Vacancy) {
            slots.vacate();
        }
        Thread.currentThread().interrupt();
        return new OperationalException(
                ErrorDetails.of("interrupted while waiting for a connection; the thread's interrupt flag is set again"),
                cause);
    }

    private TimeoutException timedOut(PoolStatus status, Duration limit) {
        String advice = driver.traits().singleConnection()
                ? "this database has one connection for all, so close one before opening the next"
                : "look for connections that are never closed or held during slow work, or make the pool larger";
        return new TimeoutException("no connection became free within " + limit.toMillis() / 1000.0
                + " s: pool size " + status.size() + ", in use " + status.inUse() + ", waiting "
                + status.waiting() + "; "
                + advice);
    }

    private static ConnectionClosedException closed() {
        return new ConnectionClosedException(
                "the connection pool is closed, because its engine is; open a new engine or close this one later");
    }
}
