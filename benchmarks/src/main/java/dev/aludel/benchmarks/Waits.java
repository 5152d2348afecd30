package dev.aludel.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long a crowd waited. */
final class Waits {
    /** Each wait that had an end, in nanoseconds, the shortest first. */
    private final long[] sorted;

    private final int inVain;
    private final long wall;

    private Waits(long[] sorted, int inVain, long wall) {
        this.sorted = sorted;
        this.inVain = inVain;
        this.wall = wall;
    }

    /** The nanoseconds of each caller, 0 for a wait in vain, and those until the last was done. */
    static Waits of(List<long[]> each, long wall) {
        long[] all = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int inVain = (int) Arrays.stream(all).filter(wait -> wait == 0).count();
        return new Waits(Arrays.copyOfRange(all, inVain, all.length), inVain, wall);
    }

    /** Counts the waits that ended with a connection. */
    int count() {
        return sorted.length;
    }

    /** Counts those that did not. */
    int inVain() {
        return inVain;
    }

    /** In milliseconds. */
    double percentile(double percent) {
        int index = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    /** A line of a table: p50, p99, longest, in vain, loans in a second. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.2f | %d | %.0f",
                percentile(50),
                percentile(99),
                percentile(100),
                inVain,
                sorted.length / (wall / 1e9));
    }
}
