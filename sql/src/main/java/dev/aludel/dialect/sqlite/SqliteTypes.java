package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.Temporals;
import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The types of SQLite, which keeps numbers, text and bytes and nothing else. Dates and times are text in ISO form, which
 * its date functions read; a UUID is 32 hexadecimal digits.
 */
final class SqliteTypes {
    /** Without the word TEXT, SQLite would make numbers of documents that look like one. */
    private static final String JSON = "JSON TEXT";

    static final TypeMap TYPES = TypeMap.standard()
            .with(TypeName.DOUBLE, "DOUBLE")
            .with(
                    TypeName.NUMERIC,
                    "NUMERIC{}",
                    Codec.of(Wire.DOUBLE, SqliteTypes::number, Double.class, SqliteTypes::decimal))
            .with(TypeName.DATE, "DATE", Codec.of(Wire.TEXT, LocalDate::toString, String.class, LocalDate::parse))
            .with(TypeName.TIME, "TIME", Codec.of(Wire.TEXT, Temporals::time, String.class, LocalTime::parse))
            .with(
                    TypeName.TIMESTAMP,
                    "TIMESTAMP",
                    Codec.of(Wire.TEXT, Temporals::timestamp, String.class, Temporals::readTimestamp))
            .with(
                    TypeName.TIMESTAMP_TZ,
                    "TIMESTAMP WITH TIME ZONE",
                    Codec.of(Wire.TEXT, Temporals::timestampWithZone, String.class, Temporals::readTimestampWithZone))
            .with(TypeName.UUID, "CHAR(32)", Codec.of(Wire.TEXT, SqliteTypes::hex, String.class, SqliteTypes::uuid))
            .with(TypeName.JSON, JSON)
            .with(TypeName.JSONB, JSON);

    /** What a number of 8 bytes keeps; there are no others, and text would be greater than every number. */
    private static final int DIGITS = 15;

    private SqliteTypes() {}

    private static Double number(BigDecimal value) {
        if (value.stripTrailingZeros().precision() > DIGITS) {
            throw new ArgumentException("SQLite keeps " + DIGITS + " digits of a NUMERIC, and " + value + " has "
                    + value.stripTrailingZeros().precision() + "; keep it as text: VARCHAR.map(BigDecimal.class,"
                    + " BigDecimal::new, BigDecimal::toString).");
        }
        return value.doubleValue();
    }

    private static BigDecimal decimal(Double value) {
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }

    private static String hex(UUID value) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(value.getMostSignificantBits()) + hex.toHexDigits(value.getLeastSignificantBits());
    }

    private static UUID uuid(String hex) {
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
