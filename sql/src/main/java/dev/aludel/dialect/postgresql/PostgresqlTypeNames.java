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
            .with("bit", PostgresqlTypes.bit(1), PostgresqlTypes::bit)
            .with("bit varying", PostgresqlTypes.text("BIT VARYING"), PostgresqlTypes::bitVarying)
            .near(
                    Types.INTERVAL,
                    "interval day to second",
                    "interval day",
                    "interval hour",
                    "interval minute",
                    "interval second")
            .with("oid", PostgresqlTypes.OID)
            .with("inet", PostgresqlTypes.INET)
            .with("cidr", PostgresqlTypes.CIDR)
            .with("macaddr", PostgresqlTypes.MACADDR)
            .with("macaddr8", PostgresqlTypes.MACADDR8)
            .with("citext", PostgresqlTypes.CITEXT)
            .with("tsvector", PostgresqlTypes.TSVECTOR)
            .with("tsquery", PostgresqlTypes.TSQUERY)
            .with("jsonpath", PostgresqlTypes.JSONPATH)
            .with("regclass", PostgresqlTypes.REGCLASS)
            .with("regconfig", PostgresqlTypes.REGCONFIG)
            .with("hstore", PostgresqlTypes.HSTORE)
            .with("int4range", PostgresqlTypes.INT4RANGE)
            .with("int8range", PostgresqlTypes.INT8RANGE)
            .with("numrange", PostgresqlTypes.NUMRANGE)
            .with("daterange", PostgresqlTypes.DATERANGE)
            .with("tsrange", PostgresqlTypes.TSRANGE)
            .with("tstzrange", PostgresqlTypes.TSTZRANGE)
            .with("int4multirange", PostgresqlTypes.INT4MULTIRANGE)
            .with("int8multirange", PostgresqlTypes.INT8MULTIRANGE)
            .with("nummultirange", PostgresqlTypes.NUMMULTIRANGE)
            .with("datemultirange", PostgresqlTypes.DATEMULTIRANGE)
            .with("tsmultirange", PostgresqlTypes.TSMULTIRANGE)
            .with("tstzmultirange", PostgresqlTypes.TSTZMULTIRANGE)
            .with("money", PostgresqlTypes.text("money"))
            .with("xml", PostgresqlTypes.text("xml"))
            .with("name", PostgresqlTypes.text("name"))
            .withArrays("\\[\\]")
            .withRest(PostgresqlTypes::text);

    private PostgresqlTypeNames() {}
}
