package dev.aludel.scoped;

import dev.aludel.error.ArgumentException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How {@link ScopedEngine#acquire} takes a connection, for static import.
 *
 * <pre>{@code
 * try (ScopedConnection connection = scoped.acquire(reuse(), lazy())) { … }
 * }</pre>
 */
public final class AcquireOption {
    private final UnaryOperator<Wish> change;

    private AcquireOption(UnaryOperator<Wish> change) {
        this.change = change;
    }

    /**
     * Shares the connection that this task acquired last, if there is one that may be shared, and takes one of its own
     * otherwise. A connection that shares another's is itself never shared.
     *
     * @return the option
     */
    public static AcquireOption reuse() {
        return new AcquireOption(wish -> new Wish(true, wish.lazy(), wish.reusable(), wish.timeout()));
    }

    /**
     * Takes no connection to the server before the first statement or transaction. A timeout then is of no meaning.
     *
     * @return the option
     */
    public static AcquireOption lazy() {
        return new AcquireOption(wish -> new Wish(wish.reuse(), true, wish.reusable(), wish.timeout()));
    }

    /**
     * Keeps the connection to those who are handed it: nobody else in this task shares it or finds it.
     *
     * @return the option
     */
    public static AcquireOption notReusable() {
        return new AcquireOption(wish -> new Wish(wish.reuse(), wish.lazy(), false, wish.timeout()));
    }

    /**
     * Waits at most so long for a connection of the pool.
     *
     * @param time zero or more
     * @return the option
     * @throws ArgumentException if the time is less than zero
     */
    public static AcquireOption timeout(Duration time) {
        if (time.isNegative()) {
            throw new ArgumentException("A connection cannot be waited for " + time + "; make it zero or more.");
        }
        return new AcquireOption(wish -> new Wish(wish.reuse(), wish.lazy(), wish.reusable(), time));
    }

    /** What the options ask for together. */
    record Wish(
            boolean reuse,
            boolean lazy,
            boolean reusable,
            @Nullable Duration timeout) {
        static Wish of(AcquireOption... options) {
            Wish wish = new Wish(false, false, true, null);
            for (AcquireOption option : options) {
                wish = option.change.apply(wish);
            }
            return wish;
        }
    }
}
