package dev.aludel.type;

import org.jspecify.annotations.Nullable;

/**
 * All values between two: {@code Range.of(1, 5)} is {@code [1,5)}.
 *
 * <p>PostgreSQL writes ranges of whole numbers and days in one form: {@code closed(1, 4)} comes back as
 * {@code of(1, 5)}. Two ranges are equal if they are written equally.
 *
 * @param lower the lower bound, or {@code null} if there is none
 * @param upper the upper bound, or {@code null} if there is none
 * @param bounds which of the bounds are in the range
 * @param <T> the class of the values
 */
public record Range<T>(@Nullable T lower, @Nullable T upper, Bounds bounds) {
    /** Which of the bounds are in the range. */
    public enum Bounds {
        /** {@code [1,5]}. */
        CLOSED(true, true),
        /** {@code [1,5)}. */
        CLOSED_OPEN(true, false),
        /** {@code (1,5]}. */
        OPEN_CLOSED(false, true),
        /** {@code (1,5)}. */
        OPEN(false, false),
        /** {@code empty}: there is no value in the range. */
        EMPTY(false, false);

        private final boolean lower;
        private final boolean upper;

        Bounds(boolean lower, boolean upper) {
            this.lower = lower;
            this.upper = upper;
        }

        static Bounds of(boolean lower, boolean upper) {
            if (lower) {
                return upper ? CLOSED : CLOSED_OPEN;
            }
            return upper ? OPEN_CLOSED : OPEN;
        }
    }

    /** Writes what means the same in one way: a bound that is not there is not in the range, and of nothing there is none. */
    public Range {
        if (bounds == Bounds.EMPTY) {
            lower = null;
            upper = null;
        } else {
            bounds = Bounds.of(bounds.lower && lower != null, bounds.upper && upper != null);
        }
    }

    /**
     * From one value, included, to another, excluded: {@code [1,5)}.
     *
     * @param lower the lower bound, or {@code null} for none
     * @param upper the upper bound, or {@code null} for none
     * @param <T> the class of the values
     * @return the range
     */
    public static <T> Range<T> of(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, upper, Bounds.CLOSED_OPEN);
    }

    /**
     * From one value to another, both included: {@code [1,5]}.
     *
     * @param lower the lower bound, or {@code null} for none
     * @param upper the upper bound, or {@code null} for none
     * @param <T> the class of the values
     * @return the range
     */
    public static <T> Range<T> closed(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, upper, Bounds.CLOSED);
    }

    /**
     * No value at all: {@code empty}.
     *
     * @param <T> the class of the values
     * @return the range
     */
    public static <T> Range<T> empty() {
        return new Range<>(null, null, Bounds.EMPTY);
    }

    /**
     * All values: {@code (,)}.
     *
     * @param <T> the class of the values
     * @return the range
     */
    public static <T> Range<T> all() {
        return new Range<>(null, null, Bounds.OPEN);
    }

    /**
     * Says whether there is no value in the range. Only a range that is written {@code empty} says so; the database finds
     * out about the others.
     *
     * @return whether it is {@link #empty()}
     */
    public boolean isEmpty() {
        return bounds == Bounds.EMPTY;
    }

    /**
     * Says whether the lower bound is in the range.
     *
     * @return whether it is
     */
    public boolean includesLower() {
        return bounds.lower;
    }

    /**
     * Says whether the upper bound is in the range.
     *
     * @return whether it is
     */
    public boolean includesUpper() {
        return bounds.upper;
    }
}
