package dev.aludel.pool;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection on loan, as seen at one moment: who has it, and for how many nanoseconds. */
record Held(PoolEntry entry, @Nullable Borrower borrower, long nanos) {
    private static final List<String> OURS = List.of("dev.aludel.pool.", "dev.aludel.engine.", "dev.aludel.async.");

    Duration time() {
        return Duration.ofNanos(nanos);
    }

    @Nullable
    Throwable acquired() {
        return borrower == null ? null : borrower.acquired();
    }

    /** As {@code thread main for 12.3 s, acquired at com.example.Shop.sell(Shop.java:12)}. */
    @Override
    public String toString() {
        return borrower + " for " + time().toMillis() / 1000.0 + " s"
                + place().map(frame -> ", acquired at " + frame).orElse("");
    }

    /** The first place that is not in this library, or else the first outside of this package's main code. */
    private Optional<StackTraceElement> place() {
        Throwable acquired = acquired();
        if (acquired == null) {
            return Optional.empty();
        }
        StackTraceElement[] frames = acquired.getStackTrace();
        return Arrays.stream(frames)
                .filter(frame -> OURS.stream().noneMatch(frame.getClassName()::startsWith))
                .filter(frame -> !frame.getClassName().startsWith("java.")
                        && !frame.getClassName().startsWith("jdk."))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst());
    }
}
