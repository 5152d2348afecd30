package dev.aludel.dialect.mysql;

import dev.aludel.dialect.TypeNames;
import dev.aludel.type.Types;
import java.util.List;

/** What the names mean that the information schema gives. The digits of whole numbers are those shown, and mean nothing. */
final class MysqlTypeNames {
    static final TypeNames NAMES = TypeNames.none()
            .with("tinyint", arguments -> {
                if (!arguments.equals(List.of("1"))) {
                    throw new IllegalArgumentException("no truth value");
                }
                return Types.BOOLEAN;
            })
            .with("smallint", Types.SMALLINT)
            .with("int", Types.INTEGER)
            .with("bigint", Types.BIGINT)
            .with("float", Types.REAL)
            .with("double", Types.DOUBLE)
            .withDecimals("decimal")
            .with("char", Types.character(1), Types::character)
            .with("varchar", Types.VARCHAR, Types::varchar)
            .with("longtext", Types.TEXT)
            .with("varbinary", Types.BYTES, Types::bytes)
            .with("longblob", Types.BYTES)
            .with("json", Types.JSON)
            .with("date", Types.DATE)
            .with("time", Types.time(0), digits -> digits == 6 ? Types.TIME : Types.time(digits))
            .with("datetime", Types.timestamp(0), digits -> digits == 6 ? Types.TIMESTAMP : Types.timestamp(digits))
            .near(Types.SMALLINT, "tinyint", "tinyint unsigned")
            .near(Types.INTEGER, "mediumint", "mediumint unsigned", "smallint unsigned", "year")
            .near(Types.BIGINT, "int unsigned", "int unsigned zerofill")
            .near(Types.NUMERIC, "bigint unsigned", "decimal unsigned")
            .near(Types.TIMESTAMP, "timestamp")
            .near(Types.BYTES, "tinyblob", "blob", "mediumblob", "binary", "bit")
            .near(Types.TEXT, "tinytext", "text", "mediumtext", "enum", "set", "inet4", "inet6");

    private MysqlTypeNames() {}
}
