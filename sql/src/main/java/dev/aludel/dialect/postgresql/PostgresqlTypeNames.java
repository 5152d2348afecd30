package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.TypeNames;
import dev.aludel.type.Types;

/** What the names mean that {@code format_type} gives. */
final class PostgresqlTypeNames {
    static final TypeNames NAMES = TypeNames.none()
            .with("smallint", Types.SMALLINT)
            .with("integer", Types.INTEGER)
            .with("bigint", Types.BIGINT)
            .with("real", Types.REAL)
            .with("double precision", Types.DOUBLE)
            .withDecimals("numeric")
            .with("boolean", Types.BOOLEAN)
            .with("character", Types.character(1), Types::character)
            .with("character varying", Types.VARCHAR, Types::varchar)
            .with("text", Types.TEXT)
            .with("bytea", Types.BYTES)
            .with("date", Types.DATE)
            .with("time without time zone", Types.TIME, Types::time)
            .with("timestamp without time zone", Types.TIMESTAMP, Types::timestamp)
            .with("timestamp with time zone", Types.TIMESTAMP_TZ, Types::timestampTz)
            .with("interval", Types.INTERVAL)
            .with("uuid", Types.UUID)
            .with("json", Types.JSON)
            .with("jsonb", Types.JSONB)
            .near(
                    Types.TEXT,
                    "jsonpath",
                    "inet",
                    "cidr",
                    "macaddr",
                    "macaddr8",
                    "citext",
                    "money",
                    "xml",
                    "bit",
                    "bit varying",
                    "tsvector",
                    "tsquery",
                    "time with time zone",
                    "name")
            .near(Types.BIGINT, "oid");

    private PostgresqlTypeNames() {}
}
