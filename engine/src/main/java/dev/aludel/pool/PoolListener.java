package dev.aludel.pool;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what becomes of the connections of a pool. Called on the thread that does it, never while a lock is held.
 *
 * <pre>{@code
 * PoolListener utc = new PoolListener() {
 *     public void onConnect(PoolEntry entry) {
 *         entry.connection().execute(new DriverRequest("SET TIME ZONE 'UTC'", List.of(), List.of())).close();
 *     }
 * };
 * Engines.create(url, poolListener(utc));
 * }</pre>
 *
 * <p>The order is always this one. A connection is opened: {@link #onConnect}, for the first of a pool
 * {@link #onFirstConnect}. It is lent: {@link #onCheckout}. It comes back: {@link #onReset}, then {@link #onCheckin}; only
 * then can others be given it. It is found useless: {@link #onInvalidate}, {@link #onClose}, and, when the loan ends,
 * {@link #onCheckin}. It is taken out of the pool: {@link #onDetach}, and in the end {@link #onReset} and
 * {@link #onCloseDetached}.
 *
 * <p>An exception from {@code onConnect}, {@code onFirstConnect} or {@code onCheckout} reaches whoever asked for the
 * connection, which is closed. One from {@code onReset} or {@code onCheckin} is logged and the connection is closed. All
 * others are logged.
 */
public interface PoolListener {
    /**
     * A connection was opened. The place to set up its session.
     *
     * @param entry where the connection is
     */
    default void onConnect(PoolEntry entry) {}

    /**
     * The first connection of the pool was opened; other connections wait until this returns. If it throws, it is called
     * again for the next connection.
     *
     * @param entry where the connection is
     */
    default void onFirstConnect(PoolEntry entry) {}

    /**
     * A connection is about to be lent, a fresh one too.
     *
     * @param entry where the connection is
     * @return whether it may be; if not, another one is opened in its place and offered again, once
     */
    default CheckoutVerdict onCheckout(PoolEntry entry) {
        return CheckoutVerdict.ACCEPT;
    }

    /**
     * A connection was asked for a sign of life and gave none; see {@code poolPrePing}. It is closed, and another one opened.
     *
     * @param entry where the connection is
     * @return {@link CheckoutVerdict#REPLACE} if the other connections of the pool are to be kept; otherwise they are replaced
     *     before they are used
     */
    default CheckoutVerdict onPingFailed(PoolEntry entry) {
        return CheckoutVerdict.REPLACE_ALL;
    }

    /**
     * A loan has ended. Nobody else can be given the connection before this returns.
     *
     * @param entry where the connection was; without one if it was found useless
     */
    default void onCheckin(PoolEntry entry) {}

    /**
     * A connection has come back and is about to be rolled back, or what else was asked for.
     *
     * @param entry where the connection is
     * @param state what is open in it
     */
    default void onReset(PoolEntry entry, ResetState state) {}

    /**
     * A connection was found useless and is about to be closed.
     *
     * @param entry where the connection is
     * @param cause the error that showed it, if there was one
     */
    default void onInvalidate(PoolEntry entry, @Nullable Throwable cause) {}

    /**
     * A connection will be used to the end of its loan and then be replaced.
     *
     * @param entry where the connection is
     * @param cause the reason, if one was given
     */
    default void onSoftInvalidate(PoolEntry entry, @Nullable Throwable cause) {}

    /**
     * A connection is about to be closed, for whatever reason.
     *
     * @param entry where the connection is
     */
    default void onClose(PoolEntry entry) {}

    /**
     * A connection was taken out of the pool by its user.
     *
     * @param entry where the connection is; a place of its own
     */
    default void onDetach(PoolEntry entry) {}

    /**
     * A connection that was taken out of the pool is about to be closed.
     *
     * @param entry where the connection is
     */
    default void onCloseDetached(PoolEntry entry) {}

    /**
     * Somebody stood in line for a connection and was given one.
     *
     * @param waited for how long
     */
    default void onWait(Duration waited) {}

    /**
     * Somebody stood in line in vain.
     *
     * @param waited for how long
     */
    default void onTimeout(Duration waited) {}

    /**
     * A connection has been on loan for longer than {@code leakWarning} says, or was found by the garbage collector.
     *
     * @param entry where the connection is
     * @param held for how long it has been on loan
     * @param acquired where it was asked for, if that is recorded
     */
    default void onLeak(PoolEntry entry, Duration held, @Nullable Throwable acquired) {}
}
