package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Lengths of time as whole microseconds, for databases without a type for them: they compare, sort and add up as the
 * lengths do. 292,000 years fit, either way.
 */
public final class Durations {
    private static final long MICROS = 1_000_000;

    private Durations() {}

    /**
     * Counts the microseconds; what is finer is cut off.
     *
     * @param value the length of time
     * @return its microseconds
     * @throws ArgumentException if it is too long
     */
    public static Long micros(Duration value) {
        Duration kept = value.truncatedTo(ChronoUnit.MICROS); // of a negative length too, what is kept is not longer
        try {
            return micros(kept.getSeconds(), kept.getNano() / 1_000);
        } catch (ArithmeticException e) {
            throw new ArgumentException(
                    "it is longer than 2^63 microseconds, which is 292,000 years; keep its seconds as a BIGINT.", e);
        }
    }

    /** The seconds are rounded down, so those of a negative length would overflow before the rest is added. */
    private static long micros(long seconds, long rest) {
        return seconds < 0
                ? Math.addExact(Math.multiplyExact(seconds + 1, MICROS), rest - MICROS)
                : Math.addExact(Math.multiplyExact(seconds, MICROS), rest);
    }

    /**
     * Returns the length of time of so many microseconds.
     *
     * @param micros the microseconds
     * @return the length of time
     */
    public static Duration ofMicros(Long micros) {
        return Duration.ofSeconds(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
    }

    /**
     * Writes a length of time as hours, minutes and seconds, six digits of a second among them.
     *
     * @param value the length of time
     * @return for example {@code -26:03:04.500000}
     * @throws ArgumentException as {@link #micros}
     */
    public static String clock(Duration value) {
        long micros = micros(value);
        return (micros < 0 ? "-" : "") + time(Math.abs(micros / MICROS), Math.abs(micros % MICROS));
    }

    private static String time(long seconds, long micros) {
        return "%02d:%02d:%02d.%06d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60, micros);
    }

    /**
     * Writes a length of time as days and a time, as standard SQL has it for {@code INTERVAL DAY TO SECOND}.
     *
     * @param value the length of time
     * @return for example {@code -1 02:03:04.500000}
     * @throws ArgumentException as {@link #micros}
     */
    public static String days(Duration value) {
        long micros = micros(value);
        long seconds = Math.abs(micros / MICROS);
        return (micros < 0 ? "-" : "") + seconds / 86_400 + " " + time(seconds % 86_400, Math.abs(micros % MICROS));
    }
}
