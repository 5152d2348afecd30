package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * Refuses values that a database would change without a word. Each method returns the value it is given, or says why it
 * cannot be kept and what to do; the compiler adds which type and which dialect it was. For the encoders of a
 * {@link TypeMap}.
 *
 * <pre>{@code Codec.of(Wire.DATE, Exactly::fourDigitYear, LocalDate.class, value -> value)}</pre>
 */
public final class Exactly {
    private Exactly() {}

    /**
     * Refuses years that are not written with four digits: the database has none, or sorts them wrong.
     *
     * @param value a day, with or without a time
     * @param <T> its class
     * @return the value
     * @throws ArgumentException if its year is less than 1 or more than 9999
     */
    public static <T extends Temporal> T fourDigitYear(T value) {
        return year(value, 1, 9999);
    }

    /**
     * Turns a point in time into its day and time in UTC, to the microsecond, and refuses years that are not written with
     * four digits.
     *
     * @param value the point in time
     * @return its day and time in UTC
     * @throws ArgumentException as {@link #fourDigitYear}
     */
    public static LocalDateTime utc(OffsetDateTime value) {
        return fourDigitYear(Temporals.utc(year(Temporals.micros(value), 0, 10_000)));
    }

    private static <T extends Temporal> T year(T value, int first, int last) {
        int year = value.get(ChronoField.YEAR);
        if (year < first || year > last) {
            throw new ArgumentException(
                    "its year is not one from 1 to 9999, and the database has no others; use NULL, or"
                            + " a date that is in them, for what is always or never.");
        }
        return value;
    }

    /** Refuses what does not come back as it was sent: digits of a second that are cut off. */
    static <T> Codec<T> strict(Codec<T> codec) {
        return new Codec<>(codec.wire(), value -> unchanged(codec, value), codec.decoder());
    }

    private static <T> Object unchanged(Codec<T> codec, T value) {
        Object sent = codec.encoder().apply(value);
        if (!isKept(value, sent, codec)) {
            throw new ArgumentException("it has nanoseconds and the database keeps microseconds; cut them off with"
                    + " truncatedTo(ChronoUnit.MICROS), or leave out strict(…).");
        }
        return sent;
    }

    private static boolean isKept(Object value, Object sent, Codec<?> codec) {
        return switch (value) {
            case Duration length -> length.equals(length.truncatedTo(ChronoUnit.MICROS));
            case OffsetDateTime point ->
                point.isEqual((OffsetDateTime) codec.decoder().apply(sent));
            default -> value.equals(codec.decoder().apply(sent));
        };
    }

    /**
     * Refuses half characters, which a driver makes question marks of: a Java string may hold one half of a surrogate
     * pair, UTF-8 may not.
     *
     * @param value the text
     * @return the text
     * @throws ArgumentException if it has a surrogate without the other
     */
    public static String text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw new ArgumentException("it has half a character (a surrogate without the other half) at index "
                            + i + ", which UTF-8 cannot hold; mend the text, or keep it as bytes.");
                }
                i++;
            }
        }
        return value;
    }

    /**
     * Refuses text with U+0000, and half characters.
     *
     * @param value the text
     * @return the text
     * @throws ArgumentException if it has either
     */
    public static String textWithoutZero(String value) {
        int zero = value.indexOf('\0');
        if (zero >= 0) {
            throw new ArgumentException("it has the character U+0000 at index " + zero
                    + ", which the database has not; take it out, or keep the text as bytes.");
        }
        return text(value);
    }

    /**
     * Refuses numbers that are none, and infinite ones.
     *
     * @param value the number
     * @return the number
     * @throws ArgumentException if it is NaN or infinite
     */
    public static Double finite(Double value) {
        if (value.isInfinite()) {
            throw new ArgumentException("it is infinite, and the database has no such number; use NULL.");
        }
        return number(value);
    }

    /**
     * Refuses NaN.
     *
     * @param value the number
     * @return the number
     * @throws ArgumentException if it is NaN
     */
    public static Double number(Double value) {
        if (value.isNaN()) {
            throw new ArgumentException("it is NaN, and the database has no such number; use NULL.");
        }
        return value;
    }
}
