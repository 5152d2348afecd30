package dev.aludel.jdbc;

import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Blob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a driver gives when nobody has said what is wanted, as the nearest class that crosses the SPI. */
final class Natural {
    private Natural() {}

    /**
     * Finds the form for a JDBC type whose values lose something, or are no values at all, when read as they come: a
     * {@code java.sql.Time} has no fraction of a second, a {@code Clob} ends with its row.
     *
     * @return the form, or {@link Wire#ANY} if the values may be read as they come
     */
    static Wire wire(int jdbcType) {
        return switch (jdbcType) {
            case Types.DATE -> Wire.DATE;
            case Types.TIME -> Wire.TIME;
            case Types.TIMESTAMP -> Wire.TIMESTAMP;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Wire.TIMESTAMP_TZ;
            case Types.CLOB, Types.NCLOB, Types.SQLXML, Types.TIME_WITH_TIMEZONE -> Wire.TEXT;
            case Types.ARRAY, Types.STRUCT, Types.REF_CURSOR -> Wire.TEXT;
            case Types.BLOB -> Wire.BYTES;
            default -> Wire.ANY;
        };
    }

    /** Reads a value as it comes and turns it into the nearest class; what has none becomes the driver's text for it. */
    static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return switch (value) {
            case null -> null;
            case Boolean same -> same;
            case Integer same -> same;
            case Long same -> same;
            case Double same -> same;
            case BigDecimal same -> same;
            case String same -> same;
            case byte[] same -> same;
            case UUID same -> same;
            case LocalDate same -> same;
            case LocalTime same -> same;
            case LocalDateTime same -> same;
            case OffsetDateTime same -> same;
            case Byte small -> small.intValue();
            case Short small -> small.intValue();
            case Float single -> single.doubleValue();
            case BigInteger big -> new BigDecimal(big);
            case Date date -> date.toLocalDate();
            case Time time -> time.toLocalTime();
            case Timestamp timestamp -> timestamp.toLocalDateTime();
            case ZonedDateTime point -> point.toOffsetDateTime();
            case Blob blob -> rows.getBytes(column);
            default -> rows.getString(column);
        };
    }
}
