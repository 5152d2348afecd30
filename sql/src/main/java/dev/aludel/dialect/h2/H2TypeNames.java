package dev.aludel.dialect.h2;

import dev.aludel.dialect.TypeNames;
import dev.aludel.type.Types;

/** What the names mean that {@code DATA_TYPE_SQL} gives. */
final class H2TypeNames {
    static final TypeNames NAMES = TypeNames.none()
            .with("smallint", Types.SMALLINT)
            .with("integer", Types.INTEGER)
            .with("bigint", Types.BIGINT)
            .with("real", Types.REAL)
            .with("double precision", Types.DOUBLE)
            .withDecimals("numeric")
            .with("decfloat", Types.NUMERIC, digits -> TypeNames.keeping("DECFLOAT(" + digits + ")", Types.NUMERIC))
            .with("boolean", Types.BOOLEAN)
            .with("character", Types.character(1), Types::character)
            .with("character varying", Types.VARCHAR, Types::varchar)
            .with("character large object", Types.TEXT)
            .with("binary varying", Types.BYTES, Types::bytes)
            .with("binary large object", Types.BYTES)
            .with("date", Types.DATE)
            .with("time", Types.time(0), digits -> digits == 6 ? Types.TIME : Types.time(digits))
            .with("timestamp", Types.TIMESTAMP, Types::timestamp)
            .with("timestamp with time zone", Types.TIMESTAMP_TZ, Types::timestampTz)
            .with("uuid", Types.UUID)
            .with("json", Types.JSON)
            .near(Types.SMALLINT, "tinyint")
            .with("interval day(9) to second(6)", Types.INTERVAL)
            .near(Types.INTERVAL, "interval day", "interval day to second")
            .near(Types.TIME, "time")
            .near(Types.TIMESTAMP, "timestamp")
            .near(Types.TIMESTAMP_TZ, "timestamp with time zone")
            .near(Types.NUMERIC, "decfloat")
            .near(Types.DOUBLE, "float")
            .near(Types.BYTES, "binary", "java_object")
            .near(Types.TEXT, "varchar_ignorecase", "character varying ignorecase", "geometry", "time with time zone")
            .withArrays(" ARRAY(?:\\[\\d+\\])?");

    private H2TypeNames() {}
}
