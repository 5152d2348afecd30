package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Temporals;
import dev.aludel.dialect.TypeMap;
import dev.aludel.type.Codec;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * The types of MySQL. A NUMERIC of which nothing is said would have no digits behind the point. Times have six digits of a second only if one asks for them; a point in time is kept as its day and
 * time in UTC, since {@code TIMESTAMP} ends in 2038 and moves with the session's zone.
 */
final class MysqlTypes {
    static final TypeMap TYPES = TypeMap.standard()
            .with(TypeName.DOUBLE, "DOUBLE")
            .with(TypeName.NUMERIC, "NUMERIC{!}")
            .with(TypeName.VARCHAR, "VARCHAR{!}")
            .with(TypeName.TEXT, "LONGTEXT")
            .with(TypeName.BYTES, "LONGBLOB")
            .with(TypeName.TIME, "TIME(6)")
            .with(TypeName.TIMESTAMP, "DATETIME(6)")
            .with(
                    TypeName.TIMESTAMP_TZ,
                    "DATETIME(6)",
                    Codec.of(Wire.TIMESTAMP, Temporals::utc, LocalDateTime.class, Temporals::fromUtc))
            .with(TypeName.UUID, "CHAR(36)", Codec.of(Wire.TEXT, UUID::toString, String.class, UUID::fromString));

    private MysqlTypes() {}
}
