package dev.aludel.pool;

import static dev.aludel.pool.CheckoutVerdict.ACCEPT;
import static dev.aludel.pool.CheckoutVerdict.REPLACE_ALL;

import dev.aludel.error.InvalidRequestException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Looks at a connection before it is lent, and puts another one in its place if need be. */
final class Checkout {
    private static final int ATTEMPTS = 2;

    private final Openings openings;
    private final PoolEvents events;
    private final Optional<Duration> recycle;
    private final Optional<Duration> prePing;
    private final LongSupplier clock;

    Checkout(Openings openings, PoolEvents events, PoolSettings settings, LongSupplier clock) {
        this.openings = openings;
        this.events = events;
        this.recycle = settings.recycle();
        this.prePing = settings.prePing();
        this.clock = clock;
    }

    /** Leaves a connection in the place that can be lent; if it throws, the place may have one that cannot. */
    void makeReady(PoolEntry entry) {
        if (entry.isOpen() && isOld(entry)) {
            openings.close(entry);
        }
        boolean fresh = !entry.isOpen();
        if (fresh) {
            openings.open(entry);
        }
        for (int attempt = 1; ; attempt++) {
            CheckoutVerdict verdict = fresh || answers(entry) ? events.checkout(entry) : events.pingFailed(entry);
            if (verdict == ACCEPT) {
                return;
            }
            if (verdict == REPLACE_ALL) {
                openings.endGenerationOf(entry);
            }
            openings.invalidate(entry, null);
            if (attempt == ATTEMPTS) {
                throw new InvalidRequestException(
                        ATTEMPTS + " connections in a row were not fit to be lent, the last one"
                                + " newly opened; look at what the pool's listeners refuse in onCheckout");
            }
            openings.open(entry);
            fresh = true;
        }
    }

    private boolean isOld(PoolEntry entry) {
        return entry.isStale()
                || openings.isOfOldGeneration(entry)
                || recycle.filter(age -> entry.age(clock.getAsLong()) > age.toNanos())
                        .isPresent();
    }

    private boolean answers(PoolEntry entry) {
        return prePing.isEmpty() || entry.connection().isValid(prePing.get());
    }
}
