package dev.aludel.engine;

import dev.aludel.error.ArgumentException;

/**
 * How many rows of a stream come from the database at a time, and so are in memory.
 *
 * <pre>{@code
 * connection.stream(statement)                                       // 1, then 5, 25, 125, 625, 1000, 1000, …
 * connection.stream(statement, FetchSize.growingTo(100))             // 1, 5, 25, 100, 100, …
 * connection.stream(statement, FetchSize.yieldPer(500))              // always 500
 * connection.stream(statement, FetchSize.yieldPer(500).orRefused())  // not at all, where all rows would come at once
 * }</pre>
 *
 * @param first how many come at first
 * @param most how many come in the end: each time five times as many as before, and never more than this. It is also how
 *     long {@link RowStream#partitions()} are
 * @param cursorRequired whether to refuse a driver that can only hand out all rows at once
 */
public record FetchSize(int first, int most, boolean cursorRequired) {
    private static final int FACTOR = 5;
    private static final int USUAL = 1000;

    /**
     * Refuses what is no number of rows.
     *
     * @throws ArgumentException if {@code first} is less than one, or {@code most} less than {@code first}
     */
    public FetchSize {
        if (first < 1 || most < first) {
            throw new ArgumentException("A fetch size begins with one row or more and does not shrink; " + first
                    + " and then " + most + " is none.");
        }
    }

    /**
     * Begins with one row, for whoever waits for it, and grows to 1000.
     *
     * @return the size if nothing else is said
     */
    public static FetchSize growing() {
        return growingTo(USUAL);
    }

    /**
     * Begins with one row and grows.
     *
     * @param most how many rows come at a time in the end
     * @return the size
     */
    public static FetchSize growingTo(int most) {
        return new FetchSize(1, most, false);
    }

    /**
     * Stays the same.
     *
     * @param rows how many rows come at a time
     * @return the size
     */
    public static FetchSize yieldPer(int rows) {
        return new FetchSize(rows, rows, false);
    }

    /**
     * Refuses a driver that can only hand out all rows at once. Otherwise such a driver is used, and all rows are in memory.
     *
     * @return this size, on that condition
     */
    public FetchSize orRefused() {
        return new FetchSize(first, most, true);
    }

    /** How many come after so many. */
    int after(int rows) {
        return (int) Math.min(most, (long) FACTOR * rows);
    }
}
