package dev.aludel.dialect;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;

/**
 * Dates and times as text, in the form all databases read: {@code 2026-01-31 23:59:59.000001}. Six digits of a second are
 * always there, so that text sorts as time does.
 */
public final class Temporals {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
            .toFormatter();

    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter();

    private static final DateTimeFormatter READ_TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter();

    private Temporals() {}

    /**
     * Cuts off what is finer than a microsecond, which drivers and databases round, some into the next second. The greatest
     * time stays what it is in that second.
     *
     * @param value a time of day, a day and a time, a point in time
     * @param <T> its class
     * @return the value to the microsecond
     */
    public static <T extends Temporal> T micros(T value) {
        return digits(value, 6);
    }

    /** The value with so many digits of a second. */
    @SuppressWarnings("unchecked") // a temporal with another nanosecond is of its own class
    static <T extends Temporal> T digits(T value, int digits) {
        int unit = (int) Math.pow(10, 9.0 - digits);
        int nanos = value.get(ChronoField.NANO_OF_SECOND);
        return nanos % unit == 0 ? value : (T) value.with(ChronoField.NANO_OF_SECOND, nanos - nanos % unit);
    }

    /**
     * Writes a time of day.
     *
     * @param value a {@link LocalTime}
     * @return for example {@code 23:59:59.000001}
     */
    public static String time(Object value) {
        return TIME.format((TemporalAccessor) value);
    }

    /**
     * Writes a day and a time.
     *
     * @param value a {@link LocalDateTime}
     * @return for example {@code 2026-01-31 23:59:59.000001}
     */
    public static String timestamp(Object value) {
        return TIMESTAMP.format((TemporalAccessor) value);
    }

    /**
     * Writes a point in time, in UTC.
     *
     * @param value an {@link OffsetDateTime}
     * @return for example {@code 2026-01-31 23:59:59.000001+00:00}
     */
    public static String timestampWithZone(Object value) {
        return TIMESTAMP.format(utc((OffsetDateTime) value)) + "+00:00";
    }

    /**
     * Reads a day and a time.
     *
     * @param text as {@link #timestamp} writes it, with any number of digits of a second
     * @return the day and time
     */
    public static LocalDateTime readTimestamp(String text) {
        return LocalDateTime.parse(text, READ_TIMESTAMP);
    }

    /**
     * Reads a point in time.
     *
     * @param text as {@link #timestampWithZone} writes it
     * @return the point in time, in UTC
     */
    public static OffsetDateTime readTimestampWithZone(String text) {
        return fromUtc(readTimestamp(text.substring(0, text.length() - "+00:00".length())));
    }

    /**
     * Returns the day and time of a point in time in UTC; for databases without a type for points in time.
     *
     * @param value the point in time
     * @return its day and time in UTC
     */
    public static LocalDateTime utc(OffsetDateTime value) {
        return value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    /**
     * Returns the point in time that a day and a time in UTC mean.
     *
     * @param value the day and time
     * @return the point in time
     */
    public static OffsetDateTime fromUtc(LocalDateTime value) {
        return value.atOffset(ZoneOffset.UTC);
    }
}
