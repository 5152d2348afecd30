package dev.aludel.tests.types;

import static dev.aludel.tests.server.TestDatabase.H2;
import static dev.aludel.tests.server.TestDatabase.MARIADB;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static dev.aludel.tests.server.TestDatabase.SQLITE;
import static dev.aludel.tests.types.Edge.kept;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.INSTANT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.INTERVAL;
import static dev.aludel.type.Types.REAL;
import static dev.aludel.type.Types.SMALLINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIME;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.UUID;
import static dev.aludel.type.Types.bytes;
import static dev.aludel.type.Types.character;
import static dev.aludel.type.Types.enumOf;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.strict;
import static dev.aludel.type.Types.time;
import static dev.aludel.type.Types.timestamp;
import static dev.aludel.type.Types.timestampTz;
import static dev.aludel.type.Types.varchar;

import dev.aludel.type.EnumType;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table of values: what is equal when it comes back, and what is refused by which database in which words. */
final class Edges {
    /** An enum with labels of its own, smallest first. */
    enum Mood {
        SAD("it's sad"),
        OK("a\\b"),
        HAPPY("Größe 🚀");

        private final String label;

        Mood(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static final EnumType<Mood> MOOD = enumOf("mood", Mood.class, Mood::label);

    private static final String NANOS = "it has nanoseconds";
    private static final String FRACTION = "a finer fraction of a second";
    private static final String YEAR = "its year is not one from 1 to 9999";

    private Edges() {}

    static List<Edge<?>> all() {
        List<Edge<?>> all = new ArrayList<>();
        wholeNumbers(all);
        fractions(all);
        decimals(all);
        text(all);
        limitedText(all);
        bytesAndOthers(all);
        days(all);
        times(all);
        points(all);
        lengths(all);
        return List.copyOf(all);
    }

    @SafeVarargs
    private static <T> void keep(List<Edge<?>> all, SqlType<T> type, T... values) {
        for (T value : values) {
            all.add(kept(type, value));
        }
    }

    private static void wholeNumbers(List<Edge<?>> all) {
        keep(all, SMALLINT, Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE);
        keep(all, INTEGER, Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
        keep(all, BIGINT, Long.MIN_VALUE, -1L, 0L, (1L << 53) + 1, Long.MAX_VALUE);
        keep(all, BOOLEAN, true, false);
    }

    private static void fractions(List<Edge<?>> all) {
        keep(all, REAL, 0.0f, 0.1f, -1 / 3f, 16_777_216f, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE);
        keep(all, DOUBLE, 0.0, 0.1, 0.1 + 0.2, -1 / 3.0, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE);
        all.add(kept(REAL, Float.NaN).refused("it is NaN", SQLITE, MARIADB));
        all.add(kept(REAL, Float.NEGATIVE_INFINITY).refused("it is infinite", MARIADB));
        all.add(kept(DOUBLE, Double.NaN).refused("it is NaN", SQLITE, MARIADB));
        all.add(kept(DOUBLE, Double.POSITIVE_INFINITY).refused("it is infinite", MARIADB));
    }

    private static void decimals(List<Edge<?>> all) {
        for (String text : List.of("0", "-0.01", "1.5", "1E+2", "123456789012.345")) {
            all.add(kept(numeric(30, 10), new BigDecimal(text)));
        }
        String digits = "SQLite keeps 15 digits of a NUMERIC";
        all.add(kept(numeric(30, 10), new BigDecimal("1234567890123456")).refused(digits, SQLITE));
        all.add(kept(numeric(30, 10), new BigDecimal("-12345678901234567890.0123456789"))
                .refused(digits, SQLITE));
        all.add(kept(numeric(10, 2), new BigDecimal("1.005"))
                .refusedEverywhere("it has 3 digits behind the point, which would be lost"));
        all.add(kept(numeric(10, 2), new BigDecimal("1.500")));
        all.add(kept(numeric(4, 2), new BigDecimal("1234.5"))
                .refused("numeric field overflow", POSTGRESQL)
                .refused("Out of range value", MARIADB)
                .refused("Value too long for column", H2));
    }

    private static void text(List<Edge<?>> all) {
        keep(all, TEXT, "", " ", "a ", "'", "\\", "\r\n", "\uFFFF", "e\u0301", "🚀", "x".repeat(100_000));
        all.add(kept(TEXT, "a\0b").refused("it has the character U+0000 at index 1", POSTGRESQL));
        all.add(kept(TEXT, "a\uD83D").refusedEverywhere("it has half a character"));
        all.add(kept(TEXT, "\uDE80\uD83D").refusedEverywhere("it has half a character"));
    }

    private static void limitedText(List<Edge<?>> all) {
        keep(all, varchar(5), "", "12345", "ß日本Ж!", "    ");
        all.add(kept(varchar(5), "ß日本Ж🚀").refused("Value too long", H2));
        keep(all, character(5), "", "1", "12345", " 1", "日本");
        String spaces = "it has spaces at its end that do not fit";
        all.add(kept(varchar(5), "12345 ").refusedEverywhere(spaces));
        all.add(kept(varchar(5), "123456")
                .refused("value too long", POSTGRESQL)
                .refused("Data too long", MARIADB)
                .refused("Value too long", H2));
        all.add(kept(character(5), "1 ").refusedEverywhere("it ends in a space"));
        all.add(kept(character(5), "123456")
                .refused("value too long", POSTGRESQL)
                .refused("Data too long", MARIADB)
                .refused("Value too long", H2));
    }

    private static void bytesAndOthers(List<Edge<?>> all) {
        keep(all, BYTES, new byte[0], new byte[] {0}, new byte[] {-1, 0, 39, 92}, new byte[100_000]);
        keep(all, bytes(4), new byte[0], new byte[] {0, 0}, new byte[] {-1, -2, -3, -4});
        all.add(kept(bytes(4), new byte[5]).refused("Data too long", MARIADB).refused("Value too long", H2));
        keep(all, UUID, new UUID(0, 0), new UUID(-1, -1), new UUID(1, Long.MIN_VALUE));
        keep(all, MOOD, Mood.values());
        keep(all, MOOD.asText(), Mood.values());
    }

    private static void days(List<Edge<?>> all) {
        for (String text : List.of("0001-01-01", "1582-10-10", "1970-01-01", "2000-02-29", "9999-12-31")) {
            all.add(kept(DATE, LocalDate.parse(text)));
        }
        for (String text : List.of("0000-12-31", "-0044-03-15", "+10000-01-01")) {
            all.add(kept(DATE, LocalDate.parse(text)).refused(YEAR, SQLITE, MARIADB));
        }
        all.add(kept(DATE, LocalDate.MAX).refused(YEAR, SQLITE, MARIADB));
        all.add(kept(DATE, LocalDate.MIN).refused(YEAR, SQLITE, MARIADB));
        all.add(kept(DATE, LocalDate.of(6_000_000, 1, 1))
                .refused(YEAR, SQLITE, MARIADB)
                .refused("out of range", POSTGRESQL));
    }

    private static void times(List<Edge<?>> all) {
        keep(all, TIME, LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.parse("23:59:59.999999"));
        all.add(kept(TIME, LocalTime.MAX).cutTo(LocalTime.parse("23:59:59.999999")));
        all.add(kept(strict(TIME), LocalTime.MAX).refusedEverywhere(NANOS));
        keep(all, time(3), LocalTime.parse("23:59:59.999"));
        all.add(kept(time(3), LocalTime.MAX).cutTo(LocalTime.parse("23:59:59.999")));
        all.add(kept(strict(time(3)), LocalTime.parse("23:59:59.9999")).refusedEverywhere(FRACTION));
        for (String text : List.of("0001-01-01T00:00", "2026-03-29T02:30", "9999-12-31T23:59:59.999999")) {
            all.add(kept(TIMESTAMP, LocalDateTime.parse(text)));
        }
        LocalDateTime early = LocalDateTime.parse("-0044-03-15T12:00:00.000001");
        all.add(kept(TIMESTAMP, early).refused(YEAR, SQLITE, MARIADB));
        all.add(kept(TIMESTAMP, early.withYear(10_000)).refused(YEAR, SQLITE, MARIADB));
        all.add(kept(TIMESTAMP, LocalDateTime.MIN).refused(YEAR, SQLITE, MARIADB));
        keep(all, timestamp(0), LocalDateTime.parse("2026-01-01T00:00:01"));
        fractionsOfSeconds(all);
    }

    /** What is finer is cut off, and never rounded into the next second, or year. */
    private static void fractionsOfSeconds(List<Edge<?>> all) {
        LocalDateTime late = LocalDateTime.parse("2026-12-31T23:59:59.999999999");
        all.add(kept(TIMESTAMP, late).cutTo(LocalDateTime.parse("2026-12-31T23:59:59.999999")));
        all.add(kept(timestamp(3), late).cutTo(LocalDateTime.parse("2026-12-31T23:59:59.999")));
        all.add(kept(timestamp(0), late).cutTo(LocalDateTime.parse("2026-12-31T23:59:59")));
        all.add(kept(strict(TIMESTAMP), late).refusedEverywhere(NANOS));
        all.add(kept(strict(TIMESTAMP), LocalDateTime.MAX)
                .refused(YEAR, SQLITE, MARIADB)
                .refused(NANOS, H2));
        all.add(kept(strict(timestamp(0)), late.withNano(500_000_000)).refusedEverywhere(FRACTION));
    }

    private static void points(List<Edge<?>> all) {
        for (String text : List.of(
                "0001-01-02T00:00Z",
                "1970-01-01T00:00Z",
                "2026-10-25T02:30:00.123456+14:00",
                "2026-10-25T02:30-09:30",
                "2038-01-19T03:14:08.000001Z",
                "9999-12-31T23:59:59.999999Z")) {
            all.add(kept(TIMESTAMP_TZ, OffsetDateTime.parse(text)));
            all.add(kept(INSTANT, OffsetDateTime.parse(text).toInstant()));
        }
        all.add(kept(TIMESTAMP_TZ, OffsetDateTime.parse("9999-12-31T23:59:59-01:00"))
                .refused(YEAR, SQLITE, MARIADB));
        all.add(kept(TIMESTAMP_TZ, OffsetDateTime.parse("-0044-03-15T12:00Z")).refused(YEAR, SQLITE, MARIADB));
        OffsetDateTime late = OffsetDateTime.parse("2026-12-31T23:59:59.999999999-05:00");
        all.add(kept(TIMESTAMP_TZ, late).cutTo(late.withNano(999_999_000)));
        all.add(kept(timestampTz(3), late).cutTo(late.withNano(999_000_000)));
        all.add(kept(strict(TIMESTAMP_TZ), late).refusedEverywhere(NANOS));
        all.add(kept(strict(timestampTz(3)), late).refusedEverywhere(FRACTION));
        all.add(kept(INSTANT, Instant.MAX).refusedEverywhere("its year is beyond those of an OffsetDateTime"));
        Instant before = Instant.EPOCH.minusNanos(1);
        all.add(kept(INSTANT, before).cutTo(Instant.EPOCH.minusNanos(1_000)));
        all.add(kept(strict(INSTANT), before).refusedEverywhere(NANOS));
    }

    private static void lengths(List<Edge<?>> all) {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE / 1_000_000, 775_807_000);
        keep(all, INTERVAL, Duration.ZERO, Duration.ofNanos(1_000), Duration.ofNanos(-1_000), Duration.ofDays(1));
        keep(all, INTERVAL, Duration.ofHours(-26).plusNanos(1_000), longest, longest.negated());
        all.add(kept(INTERVAL, Duration.ofNanos(1_999)).cutTo(Duration.ofNanos(1_000)));
        all.add(kept(INTERVAL, Duration.ofNanos(-1_999)).cutTo(Duration.ofNanos(-1_000)));
        all.add(kept(strict(INTERVAL), Duration.ofNanos(1)).refusedEverywhere(NANOS));
        all.add(kept(INTERVAL, longest.plusNanos(1_000)).refusedEverywhere("it is longer than 2^63 microseconds"));
        all.add(kept(INTERVAL, Duration.ofSeconds(Long.MAX_VALUE))
                .refusedEverywhere("it is longer than 2^63 microseconds"));
    }
}
