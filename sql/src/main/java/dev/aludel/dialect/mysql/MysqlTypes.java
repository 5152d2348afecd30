package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Codecs;
import dev.aludel.dialect.Exactly;
import dev.aludel.dialect.Temporals;
import dev.aludel.dialect.TypeMap;
import dev.aludel.type.Codec;
import dev.aludel.type.EnumType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The types of MySQL. A NUMERIC of which nothing is said would have no digits behind the point. Times have six digits of a
 * second only if one asks for them; a point in time is kept as its day and time in UTC, since {@code TIMESTAMP} ends in
 * 2038 and moves with the session's zone.
 */
final class MysqlTypes {
    static final TypeMap TYPES = TypeMap.standard()
            .with(TypeName.REAL, "FLOAT", Codecs.real(Exactly::finite))
            .with(TypeName.DOUBLE, "DOUBLE", Codecs.number(Exactly::finite))
            .with(TypeName.NUMERIC, "NUMERIC{!}")
            .with(TypeName.VARCHAR, "VARCHAR{!}")
            .with(TypeName.TEXT, "LONGTEXT")
            .with(TypeName.BYTES, "VARBINARY{}", "LONGBLOB")
            .with(TypeName.DATE, Codec.of(Wire.DATE, MysqlTypes::date, LocalDate.class, value -> value))
            .with(TypeName.TIME, "TIME{}", "TIME(6)")
            .with(TypeName.TIMESTAMP, Codec.of(Wire.TIMESTAMP, MysqlTypes::time, LocalDateTime.class, value -> value))
            .with(TypeName.TIMESTAMP, "DATETIME{}", "DATETIME(6)")
            .with(
                    TypeName.TIMESTAMP_TZ,
                    Codec.of(Wire.TIMESTAMP, Exactly::utc, LocalDateTime.class, Temporals::fromUtc))
            .with(TypeName.TIMESTAMP_TZ, "DATETIME{}", "DATETIME(6)")
            .with(TypeName.UUID, "CHAR(36)", Codec.of(Wire.TEXT, UUID::toString, String.class, UUID::fromString))
            .withValue(TypeName.JSON, "CAST({} AS JSON)")
            .withValue(TypeName.JSONB, "CAST({} AS JSON)")
            .withEnums(MysqlTypes::enumeration);

    private MysqlTypes() {}

    private static String enumeration(EnumType<?> type) {
        return type.labels().stream()
                .map(label -> "'" + label.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "ENUM(", ")"));
    }

    private static LocalDate date(LocalDate value) {
        return Exactly.fourDigitYear(value);
    }

    private static LocalDateTime time(LocalDateTime value) {
        return Exactly.fourDigitYear(Temporals.micros(value));
    }
}
