package dev.aludel.testkit;

import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.INTERVAL;
import static dev.aludel.type.Types.JSON;
import static dev.aludel.type.Types.JSONB;
import static dev.aludel.type.Types.REAL;
import static dev.aludel.type.Types.SMALLINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIME;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.UUID;
import static dev.aludel.type.Types.array;
import static dev.aludel.type.Types.character;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Feature;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Values of a type, those at its edges among them.
 *
 * @param name what to call the type
 * @param type the type
 * @param values the values
 * @param <T> the class of the values
 */
record SampleValues<T>(String name, SqlType<T> type, List<T> values) {
    /** Small enough for a dialect that keeps decimals as numbers of 8 bytes. */
    private static final SqlType<BigDecimal> SMALL = numeric(14, 4);

    static List<SampleValues<?>> of(Dialect dialect) {
        List<SampleValues<?>> samples = new ArrayList<>(numbers());
        if (dialect.types().codec(SMALL).wire() == Wire.DECIMAL) {
            samples.add(manyDigits());
        }
        samples.addAll(text());
        samples.add(bytes());
        samples.addAll(times());
        samples.addAll(smallOnes());
        samples.add(new SampleValues<>(
                "uuid", UUID, List.of(new UUID(0, 0), new UUID(-1, -1), Fixture.ID, new UUID(1, Long.MIN_VALUE))));
        samples.add(new SampleValues<>("json", JSON, documents()));
        samples.add(new SampleValues<>("jsonb", JSONB, documents()));
        if (dialect.has(Feature.ARRAYS)) {
            samples.add(new SampleValues<>(
                    "array",
                    array(TEXT),
                    List.of(List.of(), Arrays.asList("a,b", null, "NULL", "{\"\\}", ""), List.of("Größe 🚀"))));
        }
        return samples;
    }

    /** Documents that no database writes in another way than these. */
    private static List<Json> documents() {
        return Stream.of("null", "true", "-1.50", "{}", "[]", "[[1]]", "\"it's \\\"a\\\" \\\\ \\n Größe 🚀\"")
                .map(Json::new)
                .toList();
    }

    private static List<SampleValues<?>> numbers() {
        return List.of(
                new SampleValues<>("boolean", BOOLEAN, List.of(true, false)),
                new SampleValues<>("integer", INTEGER, List.of(0, 1, -1, 65_536, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                new SampleValues<>(
                        "bigint", BIGINT, List.of(0L, -1L, 1L << 32, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE)),
                new SampleValues<>(
                        "double",
                        DOUBLE,
                        List.of(0.0, -0.5, 0.1, 0.1 + 0.2, Math.PI, 1e-300, Double.MIN_NORMAL, Double.MAX_VALUE)),
                new SampleValues<>(
                        "numeric", SMALL, decimals("0.0000", "1.0000", "-0.0001", "0.1000", "9999999999.9999")));
    }

    private static List<SampleValues<?>> smallOnes() {
        return List.of(
                new SampleValues<>(
                        "smallint", SMALLINT, List.of((short) 0, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE)),
                new SampleValues<>(
                        "real",
                        REAL,
                        List.of(0.0f, -0.5f, 0.1f, 1f / 3, 16_777_215f, Float.MIN_NORMAL, Float.MAX_VALUE)),
                new SampleValues<>("character", character(5), List.of("", "a", "it's", " a b", "Größe", "日本")),
                new SampleValues<>(
                        "interval",
                        INTERVAL,
                        List.of(
                                Duration.ZERO,
                                Duration.ofNanos(1_000),
                                Duration.ofNanos(-1_000),
                                Duration.ofHours(-26).plusMillis(500),
                                Duration.ofDays(106_000_000).plusNanos(999_999_000))));
    }

    private static SampleValues<BigDecimal> manyDigits() {
        return new SampleValues<>(
                "numeric_with_many_digits",
                numeric(38, 10),
                decimals("1234567890123456789012345678.0123456789", "-0.0000000001", "10.0000000000"));
    }

    private static List<SampleValues<?>> text() {
        List<String> words = List.of(
                "",
                " ",
                " a ",
                "it's \"a\" `b` \\ \\n % _ ? :x $1 {d}",
                "a\r\n\tb",
                "Größe, Ж, 日本, ﷽",
                "🚀👩‍👩‍👧",
                "e\u0301");
        return List.of(
                new SampleValues<>("varchar", varchar(100), words),
                new SampleValues<>(
                        "text",
                        TEXT,
                        Stream.concat(words.stream(), Stream.of("ß🚀".repeat(50_000)))
                                .toList()));
    }

    private static SampleValues<byte[]> bytes() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return new SampleValues<>(
                "bytes", BYTES, List.of(new byte[0], new byte[1], every, new byte[] {-1, 0}, new byte[200_000]));
    }

    /** A day and a time that the clocks of Berlin never show, and others that programs have got wrong. */
    static List<SampleValues<?>> times() {
        return List.of(
                new SampleValues<>(
                        "date", DATE, days("1970-01-01", "2000-02-29", "1066-10-14", "0001-01-01", "9999-12-31")),
                new SampleValues<>(
                        "time",
                        TIME,
                        Stream.of("00:00", "02:30", "12:34:56.000001", "23:59:59.999999")
                                .map(LocalTime::parse)
                                .toList()),
                new SampleValues<>(
                        "timestamp",
                        TIMESTAMP,
                        Stream.of(
                                        "1970-01-01T00:00",
                                        "2026-03-29T02:30",
                                        "2026-10-25T02:30:00.5",
                                        "2038-01-19T03:14:08.000001",
                                        "9999-12-31T23:59:59.999999")
                                .map(LocalDateTime::parse)
                                .toList()),
                new SampleValues<>("timestamp_with_time_zone", TIMESTAMP_TZ, instants()));
    }

    private static List<OffsetDateTime> instants() {
        LocalDateTime time = LocalDateTime.parse("2026-10-25T02:30:00.123456");
        return List.of(
                time.atOffset(ZoneOffset.UTC),
                time.atOffset(ZoneOffset.ofHours(14)),
                time.atOffset(ZoneOffset.ofHoursMinutes(-9, -30)),
                OffsetDateTime.parse("1970-01-01T00:00Z"),
                OffsetDateTime.parse("2038-01-19T03:14:08.000001Z"));
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static List<LocalDate> days(String... values) {
        return Stream.of(values).map(LocalDate::parse).toList();
    }
}
