package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Temporals;
import dev.aludel.error.ArgumentException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as PostgreSQL writes them: years before the first have BC behind, and {@code infinity} is Java's largest
 * value, {@code -infinity} the smallest, as the driver has it too.
 */
final class TemporalText {
    private static final String LATEST = "infinity";
    private static final String EARLIEST = "-infinity";
    private static final Pattern DATE =
            Pattern.compile("(\\d{4,})-(\\d\\d)-(\\d\\d)(?: ([0-9:.]+)([+-][0-9:]+)?)?( BC)?");

    private TemporalText() {}

    static String write(Object value) {
        return switch (value) {
            case LocalDate date -> date(date);
            case LocalTime time -> Temporals.time(time);
            case LocalDateTime timestamp -> timestamp(timestamp, "");
            case OffsetDateTime instant -> instant(instant);
            default -> throw new IllegalStateException("no date or time: " + value.getClass());
        };
    }

    private static String date(LocalDate date) {
        if (date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN)) {
            return date.equals(LocalDate.MAX) ? LATEST : EARLIEST;
        }
        return day(date) + era(date);
    }

    private static String timestamp(LocalDateTime value, String zone) {
        if (value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN)) {
            return value.equals(LocalDateTime.MAX) ? LATEST : EARLIEST;
        }
        return day(value.toLocalDate()) + " " + Temporals.time(value.toLocalTime()) + zone + era(value.toLocalDate());
    }

    private static String instant(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)) {
            return value.equals(OffsetDateTime.MAX) ? LATEST : EARLIEST;
        }
        return timestamp(Temporals.utc(value), "+00");
    }

    private static String day(LocalDate date) {
        return "%04d-%02d-%02d"
                .formatted(date.get(ChronoField.YEAR_OF_ERA), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String era(LocalDate date) {
        return date.getYear() < 1 ? " BC" : "";
    }

    static LocalDate date(String text) {
        return switch (text) {
            case LATEST -> LocalDate.MAX;
            case EARLIEST -> LocalDate.MIN;
            default -> date(parts(text));
        };
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case LATEST -> LocalDateTime.MAX;
            case EARLIEST -> LocalDateTime.MIN;
            default -> timestamp(parts(text));
        };
    }

    static OffsetDateTime instant(String text) {
        return switch (text) {
            case LATEST -> OffsetDateTime.MAX;
            case EARLIEST -> OffsetDateTime.MIN;
            default -> {
                Matcher parts = parts(text);
                yield timestamp(parts).atOffset(ZoneOffset.of(parts.group(5))).withOffsetSameInstant(ZoneOffset.UTC);
            }
        };
    }

    private static Matcher parts(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new ArgumentException(
                    "'" + text + "' is not a date or time as PostgreSQL writes it; is DateStyle ISO?");
        }
        return parts;
    }

    private static LocalDate date(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        return LocalDate.of(
                parts.group(6) == null ? year : 1 - year,
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    private static LocalDateTime timestamp(Matcher parts) {
        return LocalDateTime.of(date(parts), time(parts.group(4)));
    }
}
