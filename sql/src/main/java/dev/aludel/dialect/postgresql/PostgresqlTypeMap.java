package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Codecs;
import dev.aludel.dialect.Durations;
import dev.aludel.dialect.Exactly;
import dev.aludel.dialect.Temporals;
import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How PostgreSQL keeps types. Text has no U+0000. The greatest {@code LocalDate}, {@code LocalDateTime} and
 * {@code OffsetDateTime} are {@code infinity}, the least {@code -infinity}, as the JDBC driver has it.
 */
final class PostgresqlTypeMap {
    static final TypeMap TYPES = TypeMap.standard()
            .with(TypeName.BYTES, "BYTEA")
            .with(TypeName.CHAR, Codecs.padded(Exactly::textWithoutZero))
            .with(TypeName.VARCHAR, Codecs.text(Exactly::textWithoutZero))
            .with(TypeName.TEXT, Codecs.text(Exactly::textWithoutZero))
            .with(
                    TypeName.TIMESTAMP,
                    Codec.of(
                            Wire.TIMESTAMP,
                            (LocalDateTime time) -> time.equals(LocalDateTime.MAX) ? time : Temporals.micros(time),
                            LocalDateTime.class,
                            time -> time))
            .with(
                    TypeName.TIMESTAMP_TZ,
                    Codec.of(
                            Wire.TIMESTAMP_TZ,
                            (OffsetDateTime time) -> time.equals(OffsetDateTime.MAX) ? time : Temporals.micros(time),
                            OffsetDateTime.class,
                            time -> time))
            .with(
                    TypeName.INTERVAL,
                    "INTERVAL",
                    Codec.of(Wire.TEXT, Durations::clock, String.class, PostgresqlTypeMap::interval))
            .withValue(TypeName.INTERVAL, "CAST({} AS INTERVAL)")
            .with(TypeName.JSONB, "JSONB")
            .withValue(TypeName.JSON, "CAST({} AS JSON)")
            .withValue(TypeName.JSONB, "CAST({} AS JSONB)")
            .with(new PostgresqlArrays())
            .withTypesOf(PostgresqlTypes.DATABASE);

    /** {@code -1 days +02:03:04.5}, as the IntervalStyle {@code postgres} has it. */
    private static final Pattern INTERVAL =
            Pattern.compile("(?:([+-]?\\d+) days?)? ?(?:([+-]?)(\\d+):(\\d+):(\\d+(?:\\.\\d+)?))?");

    private PostgresqlTypeMap() {}

    private static Duration interval(String text) {
        Matcher parts = INTERVAL.matcher(text);
        if (!parts.matches() || text.isEmpty()) {
            throw new ArgumentException(
                    "an INTERVAL with months or years is no length of time; cast it to text, or read"
                            + " EXTRACT(EPOCH FROM …), and leave the IntervalStyle of the session at 'postgres'");
        }
        Duration days = parts.group(1) == null ? Duration.ZERO : Duration.ofDays(Long.parseLong(parts.group(1)));
        if (parts.group(3) == null) {
            return days;
        }
        Duration time = Duration.parse("PT%sH%sM%sS".formatted(parts.group(3), parts.group(4), parts.group(5)));
        return parts.group(2).equals("-") ? days.minus(time) : days.plus(time);
    }
}
