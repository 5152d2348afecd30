package dev.aludel.dialect.sqlite;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Dates and times on SQLite in other forms than its own, for files that were written by others. SQLite has no types for
 * them and keeps text or numbers.
 *
 * <pre>{@code
 * column("born", DATE.variant("sqlite", SqliteFormats.date("dd.MM.uuuu")))
 * column("seen", TIMESTAMP_TZ.variant("sqlite", SqliteFormats.epochMillis()))
 * }</pre>
 *
 * <p>Text sorts and compares as text: only what begins with the year sorts as time does. The parts of such a date, as in
 * {@code extract(YEAR, …)}, are refused, since the functions of SQLite do not read it.
 */
public final class SqliteFormats {
    private SqliteFormats() {}

    /**
     * Days as text in a form of your own.
     *
     * @param pattern the form, as {@link DateTimeFormatter} has it; {@code uuuu} is the year
     * @return the type
     * @throws ArgumentException if that is no form
     */
    public static SqlType<LocalDate> date(String pattern) {
        return text(pattern, LocalDate.class, LocalDate::from, value -> value);
    }

    /**
     * Times of day as text in a form of your own. What is finer than a second is kept if the form has it.
     *
     * @param pattern the form, as {@link DateTimeFormatter} has it
     * @return the type
     * @throws ArgumentException if that is no form
     */
    public static SqlType<LocalTime> time(String pattern) {
        return text(pattern, LocalTime.class, LocalTime::from, value -> value.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Days and times as text in a form of your own. What is finer than a second is kept if the form has it.
     *
     * @param pattern the form, as {@link DateTimeFormatter} has it; {@code uuuu} is the year
     * @return the type
     * @throws ArgumentException if that is no form
     */
    public static SqlType<LocalDateTime> timestamp(String pattern) {
        return text(pattern, LocalDateTime.class, LocalDateTime::from, value -> value.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Points in time as a number: the seconds since 1970 in UTC. What is finer is cut off.
     *
     * @return the type
     */
    public static SqlType<OffsetDateTime> epochSeconds() {
        return Types.BIGINT.map(
                OffsetDateTime.class,
                seconds -> Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC),
                OffsetDateTime::toEpochSecond);
    }

    /**
     * Points in time as a number: the milliseconds since 1970 in UTC. What is finer is cut off.
     *
     * @return the type
     */
    public static SqlType<OffsetDateTime> epochMillis() {
        return Types.BIGINT.map(
                OffsetDateTime.class,
                millis -> Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC),
                value -> value.toInstant().toEpochMilli());
    }

    private static <T extends TemporalAccessor> SqlType<T> text(
            String pattern, Class<T> type, TemporalQuery<T> query, UnaryOperator<T> whole) {
        DateTimeFormatter form;
        try {
            form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new ArgumentException(
                    "'" + pattern + "' is no form of a date or time (" + e.getMessage() + "); write for example"
                            + " uuuu-MM-dd HH:mm:ss.",
                    e);
        }
        return Types.TEXT.map(
                type, text -> form.parse(text, query), value -> write(pattern, form, query, whole, value));
    }

    /** What does not come back is refused. */
    private static <T extends TemporalAccessor> String write(
            String pattern, DateTimeFormatter form, TemporalQuery<T> query, UnaryOperator<T> whole, T value) {
        String text = form.format(value);
        if (!isReadAs(whole.apply(value), form, query, whole, text)) {
            throw new ArgumentException("the form '" + pattern
                    + "' does not hold all of it, down to the second; add what" + " is missing to the form.");
        }
        return text;
    }

    private static <T> boolean isReadAs(
            T value, DateTimeFormatter form, TemporalQuery<T> query, UnaryOperator<T> whole, String text) {
        try {
            return whole.apply(form.parse(text, query)).equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
