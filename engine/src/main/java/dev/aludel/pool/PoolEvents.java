package dev.aludel.pool;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of a pool. What must not fail, because the work goes on anyway, is logged if it does. */
final class PoolEvents {
    private final List<PoolListener> listeners;
    private final System.Logger log;

    PoolEvents(List<PoolListener> listeners, System.Logger log) {
        this.listeners = listeners;
        this.log = log;
    }

    void connect(PoolEntry entry) {
        listeners.forEach(listener -> listener.onConnect(entry));
    }

    void firstConnect(PoolEntry entry) {
        listeners.forEach(listener -> listener.onFirstConnect(entry));
    }

    /** The first that does not accept decides, and the others are not asked. */
    CheckoutVerdict checkout(PoolEntry entry) {
        for (PoolListener listener : listeners) {
            CheckoutVerdict verdict = listener.onCheckout(entry);
            if (verdict != CheckoutVerdict.ACCEPT) {
                return verdict;
            }
        }
        return CheckoutVerdict.ACCEPT;
    }

    /** What the listeners agree on; any of them may keep the other connections. */
    CheckoutVerdict pingFailed(PoolEntry entry) {
        for (PoolListener listener : listeners) {
            if (listener.onPingFailed(entry) == CheckoutVerdict.REPLACE) {
                return CheckoutVerdict.REPLACE;
            }
        }
        return CheckoutVerdict.REPLACE_ALL;
    }

    void reset(PoolEntry entry, ResetState state) {
        listeners.forEach(listener -> listener.onReset(entry, state));
    }

    void checkin(PoolEntry entry) {
        listeners.forEach(listener -> listener.onCheckin(entry));
    }

    void invalidate(PoolEntry entry, @Nullable Throwable cause) {
        quietly(listener -> listener.onInvalidate(entry, cause));
    }

    void softInvalidate(PoolEntry entry, @Nullable Throwable cause) {
        quietly(listener -> listener.onSoftInvalidate(entry, cause));
    }

    void close(PoolEntry entry) {
        quietly(listener -> listener.onClose(entry));
    }

    void detach(PoolEntry entry) {
        quietly(listener -> listener.onDetach(entry));
    }

    void closeDetached(PoolEntry entry) {
        quietly(listener -> listener.onCloseDetached(entry));
    }

    void waited(Duration time) {
        quietly(listener -> listener.onWait(time));
    }

    void timeout(Duration time) {
        quietly(listener -> listener.onTimeout(time));
    }

    void leak(PoolEntry entry, Duration held, @Nullable Throwable acquired) {
        quietly(listener -> listener.onLeak(entry, held, acquired));
    }

    /** A second attempt at a check-in whose connection has been closed; the first may have failed. */
    void checkinQuietly(PoolEntry entry) {
        quietly(listener -> listener.onCheckin(entry));
    }

    private void quietly(Consumer<PoolListener> event) {
        for (PoolListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                log.log(WARNING, "a listener of the pool failed; what it was told of goes on", e);
            }
        }
    }
}
