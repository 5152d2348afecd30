package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.TypeNames;
import dev.aludel.type.Types;

/** What declared types mean. A whole number has 64 bits and any other one is a {@code double}, whatever was declared. */
final class SqliteTypeNames {
    static final TypeNames NAMES = TypeNames.none()
            .with("bigint", Types.BIGINT)
            .with("smallint", Types.SMALLINT)
            .with("double", Types.DOUBLE)
            .withDecimals("numeric")
            .with("boolean", Types.BOOLEAN)
            .with("char", Types.character(1), Types::character)
            .with("varchar", Types.VARCHAR, Types::varchar)
            .with("text", Types.TEXT)
            .with("blob", Types.BYTES)
            .with("date", Types.DATE)
            .with("time", Types.TIME, Types::time)
            .with("timestamp", Types.TIMESTAMP, Types::timestamp)
            .with("timestamp with time zone", Types.TIMESTAMP_TZ, Types::timestampTz)
            .near(Types.BIGINT, "integer", "int", "int2", "int8", "tinyint", "mediumint", "unsigned big int")
            .near(Types.DOUBLE, "real", "float", "double precision")
            .near(Types.NUMERIC, "decimal")
            .near(Types.TIMESTAMP, "datetime")
            .near(Types.BYTES, "varbinary", "binary")
            .near(Types.TEXT, "clob", "nchar", "nvarchar", "character", "character varying", "varying character")
            .with("json text", Types.JSON)
            .near(Types.JSON, "json");

    private SqliteTypeNames() {}
}
