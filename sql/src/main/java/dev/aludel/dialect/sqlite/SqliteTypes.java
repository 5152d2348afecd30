package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.Codecs;
import dev.aludel.dialect.Exactly;
import dev.aludel.dialect.Temporals;
import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The types of SQLite, which keeps numbers, text and bytes and nothing else. Dates and times are text in ISO form, which
 * its date functions read; a UUID is 32 hexadecimal digits.
 */
final class SqliteTypes {
    /** Without the word TEXT, SQLite would make numbers of documents that look like one. */
    private static final String JSON = "JSON TEXT";

    static final TypeMap TYPES = TypeMap.standard()
            .with(TypeName.BYTES, "BLOB")
            .with(TypeName.REAL, Codecs.real(Exactly::number))
            .with(TypeName.DOUBLE, "DOUBLE", Codecs.number(Exactly::number))
            .with(TypeName.NUMERIC, SqliteTypes::numeric)
            .with(TypeName.DATE, Codec.of(Wire.TEXT, SqliteTypes::date, String.class, LocalDate::parse))
            .with(TypeName.TIME, Codec.of(Wire.TEXT, SqliteTypes::time, String.class, LocalTime::parse))
            .with(
                    TypeName.TIMESTAMP,
                    Codec.of(Wire.TEXT, SqliteTypes::timestamp, String.class, Temporals::readTimestamp))
            .with(
                    TypeName.TIMESTAMP_TZ,
                    "TIMESTAMP WITH TIME ZONE",
                    Codec.of(Wire.TEXT, SqliteTypes::timestampWithZone, String.class, Temporals::readTimestampWithZone))
            .with(TypeName.UUID, "CHAR(32)", Codec.of(Wire.TEXT, SqliteTypes::hex, String.class, SqliteTypes::uuid))
            .with(TypeName.JSON, JSON)
            .with(TypeName.JSONB, JSON)
            .withValue(TypeName.JSON, "json({})")
            .withValue(TypeName.JSONB, "json({})");

    /** What a number of 8 bytes keeps; there are no others, and text would be greater than every number. */
    private static final int DIGITS = 15;

    private SqliteTypes() {}

    /** Numbers have at least the digits behind the point that the type has, as on other databases. */
    private static Codec<BigDecimal> numeric(List<Integer> arguments) {
        int scale = arguments.isEmpty() ? 0 : arguments.getLast();
        return Codec.of(Wire.DOUBLE, SqliteTypes::number, Double.class, value -> decimal(value, scale));
    }

    private static Double number(BigDecimal value) {
        int digits = value.stripTrailingZeros().precision();
        double number = value.doubleValue();
        if (digits > DIGITS || BigDecimal.valueOf(number).compareTo(value) != 0) {
            throw new ArgumentException(
                    "SQLite keeps " + DIGITS + " digits of a NUMERIC, up to 1e308, and it has " + digits
                            + " digits; keep it as text: VARCHAR.map(BigDecimal.class, BigDecimal::new,"
                            + " BigDecimal::toString).");
        }
        return number;
    }

    private static BigDecimal decimal(Double value, int scale) {
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        return digits.scale() < scale ? digits.setScale(scale) : digits;
    }

    private static String date(LocalDate value) {
        return Exactly.fourDigitYear(value).toString();
    }

    private static String time(LocalTime value) {
        return Temporals.time(Temporals.micros(value));
    }

    private static String timestamp(LocalDateTime value) {
        return Temporals.timestamp(Exactly.fourDigitYear(Temporals.micros(value)));
    }

    private static String timestampWithZone(OffsetDateTime value) {
        return Temporals.timestamp(Exactly.utc(value)) + "+00:00";
    }

    private static String hex(UUID value) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(value.getMostSignificantBits()) + hex.toHexDigits(value.getLeastSignificantBits());
    }

    private static UUID uuid(String hex) {
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
