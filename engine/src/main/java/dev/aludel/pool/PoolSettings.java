package dev.aludel.pool;

import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverTraits;
import dev.aludel.error.ArgumentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a pool keeps its connections. A value: each method returns changed settings and leaves these as they are.
 *
 * <pre>{@code
 * new PoolSettings(20, Duration.ofSeconds(5)).withOverflow(10).withRecycle(Duration.ofMinutes(30))
 * }</pre>
 */
public final class PoolSettings {
    /** A size or an overflow without limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final PoolSettings DEFAULTS = new PoolSettings(10, Duration.ofSeconds(30));

    private int size;
    private int overflow;
    private Duration timeout;
    private boolean lifo;
    private @Nullable PoolKind kind;
    private @Nullable Duration recycle;
    private @Nullable Duration prePing;
    private ResetOnReturn reset = ResetOnReturn.ROLLBACK;
    private @Nullable Duration leakWarning;
    private ConnectHook connectHook = Driver::connect;
    private List<PoolListener> listeners = List.of();

    /**
     * Makes settings that differ from the defaults in these two.
     *
     * @param size the most connections kept open, at least 1; {@link #UNLIMITED} for no limit
     * @param timeout the longest wait for a connection to come back, not counting the time to open a new one; zero means
     *     not to wait at all
     * @throws ArgumentException if the size is less than 1 or the timeout negative
     */
    public PoolSettings(int size, Duration timeout) {
        if (size < 1) {
            throw new ArgumentException("a pool of size " + size + " has no connection to give; make it 1 or more, or"
                    + " PoolSettings.UNLIMITED for no limit");
        }
        if (timeout.isNegative()) {
            throw new ArgumentException(
                    "a pool cannot wait for " + timeout + "; make the timeout zero, not to wait, or more");
        }
        this.size = size;
        this.timeout = timeout;
    }

    /**
     * Gives the settings of an engine that says nothing else: 10 connections, no more in need, and 30 seconds; a connection
     * that comes back is rolled back.
     *
     * @return the defaults
     */
    public static PoolSettings defaults() {
        return DEFAULTS;
    }

    private PoolSettings with(Consumer<PoolSettings> change) {
        var copy = new PoolSettings(size, timeout);
        copy.overflow = overflow;
        copy.lifo = lifo;
        copy.kind = kind;
        copy.recycle = recycle;
        copy.prePing = prePing;
        copy.reset = reset;
        copy.leakWarning = leakWarning;
        copy.connectHook = connectHook;
        copy.listeners = listeners;
        change.accept(copy);
        return copy;
    }

    /**
     * Opens so many connections more when all are in use; they are closed when they come back and nobody waits.
     *
     * @param connections 0 or more; {@link #UNLIMITED} for no limit
     * @return the changed settings
     * @throws ArgumentException if the number is negative
     */
    public PoolSettings withOverflow(int connections) {
        if (connections < 0) {
            throw new ArgumentException("an overflow of " + connections + " connections makes no sense; make it 0 or"
                    + " more, or PoolSettings.UNLIMITED for no limit");
        }
        return with(copy -> copy.overflow = connections);
    }

    /**
     * Keeps connections in this way, whatever fits the database.
     *
     * @param way the way
     * @return the changed settings
     */
    public PoolSettings withKind(PoolKind way) {
        return with(copy -> copy.kind = way);
    }

    /**
     * Opens another connection instead of lending one that was opened longer ago than this. Nothing is closed before it is
     * asked for.
     *
     * @param age more than zero
     * @return the changed settings
     * @throws ArgumentException if the age is not more than zero
     */
    public PoolSettings withRecycle(Duration age) {
        requirePositive(age, "the age at which a connection is replaced");
        return with(copy -> copy.recycle = age);
    }

    /**
     * Asks the server for a sign of life before each loan, unless the connection was opened for it. If there is none, all
     * connections opened so far are replaced when their turn comes.
     *
     * @param patience how long to wait for the sign, more than zero
     * @return the changed settings
     * @throws ArgumentException if the patience is not more than zero
     */
    public PoolSettings withPrePing(Duration patience) {
        requirePositive(patience, "the wait for a sign of life");
        return with(copy -> copy.prePing = patience);
    }

    /**
     * Lends the connection that came back last, so that in quiet times the others are left alone and the server may hang up
     * on them. Who waits in line is served in order all the same.
     *
     * @return the changed settings
     */
    public PoolSettings withLifo() {
        return with(copy -> copy.lifo = true);
    }

    /**
     * Does this with a transaction that is still open when a connection comes back.
     *
     * @param what what to do
     * @return the changed settings
     */
    public PoolSettings withReset(ResetOnReturn what) {
        return with(copy -> copy.reset = what);
    }

    /**
     * Warns in the log of a connection that is on loan for longer than this, and shows where it was acquired; so does the
     * exception of whoever waits for it in vain.
     *
     * @param limit more than zero
     * @return the changed settings
     * @throws ArgumentException if the limit is not more than zero
     */
    public PoolSettings withLeakWarning(Duration limit) {
        requirePositive(limit, "the time after which a connection on loan is suspicious");
        return with(copy -> copy.leakWarning = limit);
    }

    /**
     * Opens connections in this way.
     *
     * @param hook called for each connection
     * @return the changed settings
     */
    public PoolSettings withConnectHook(ConnectHook hook) {
        return with(copy -> copy.connectHook = hook);
    }

    /**
     * Tells one more listener.
     *
     * @param listener told after those that are there
     * @return the changed settings
     */
    public PoolSettings withListener(PoolListener listener) {
        List<PoolListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return with(copy -> copy.listeners = List.copyOf(more));
    }

    private static void requirePositive(Duration duration, String what) {
        if (duration.isNegative() || duration.isZero()) {
            throw new ArgumentException(what + " cannot be " + duration + "; make it more than zero");
        }
    }

    /**
     * Says how many connections are kept.
     *
     * @return 1 or more
     */
    public int size() {
        return size;
    }

    /**
     * Says how long to wait for a connection.
     *
     * @return zero or more
     */
    public Duration timeout() {
        return timeout;
    }

    /** The most connections at a time. */
    int limit() {
        return overflow > UNLIMITED - size ? UNLIMITED : size + overflow;
    }

    /**
     * Says in which way connections are kept.
     *
     * @param traits what the driver says of itself
     * @return the way that was asked for, or the one that fits the driver
     */
    public PoolKind kind(DriverTraits traits) {
        if (kind != null) {
            return kind;
        }
        if (traits.pooledElsewhere()) {
            return PoolKind.NONE;
        }
        return traits.singleConnection() ? PoolKind.STATIC : PoolKind.QUEUE;
    }

    boolean lifo() {
        return lifo;
    }

    Optional<Duration> recycle() {
        return Optional.ofNullable(recycle);
    }

    Optional<Duration> prePing() {
        return Optional.ofNullable(prePing);
    }

    ResetOnReturn reset() {
        return reset;
    }

    Optional<Duration> leakWarning() {
        return Optional.ofNullable(leakWarning);
    }

    ConnectHook connectHook() {
        return connectHook;
    }

    List<PoolListener> listeners() {
        return listeners;
    }
}
