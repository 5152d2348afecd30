package dev.aludel.dialect.mysql;

import dev.aludel.dialect.TypeNames;
import dev.aludel.type.Types;
import java.util.List;

/** What the names mean that the information schema gives. The digits of whole numbers are those shown, and mean nothing. */
final class MysqlTypeNames {
    static final TypeNames NAMES = TypeNames.none()
            .with("tinyint", arguments -> {
                if (!arguments.equals(List.of("1"))) {
                    return MysqlOwnTypes.TINYINT;
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
            .with("tinyint unsigned", MysqlOwnTypes.TINYINT_UNSIGNED)
            .with("smallint unsigned", MysqlOwnTypes.SMALLINT_UNSIGNED)
            .with("mediumint", MysqlOwnTypes.MEDIUMINT)
            .with("mediumint unsigned", MysqlOwnTypes.MEDIUMINT_UNSIGNED)
            .with("int unsigned", MysqlOwnTypes.INTEGER_UNSIGNED)
            .with("bigint unsigned", MysqlOwnTypes.BIGINT_UNSIGNED)
            .with("year", MysqlOwnTypes.YEAR)
            .with("tinytext", MysqlOwnTypes.TINYTEXT)
            .with("mediumtext", MysqlOwnTypes.MEDIUMTEXT)
            .with("tinyblob", MysqlOwnTypes.TINYBLOB)
            .with("mediumblob", MysqlOwnTypes.MEDIUMBLOB)
            .with("bit", MysqlOwnTypes.bit(1), MysqlOwnTypes::bit)
            .with(
                    "set",
                    arguments -> MysqlOwnTypes.set(arguments.stream()
                            .map(label -> label.substring(1, label.length() - 1).replace("''", "'"))
                            .toArray(String[]::new)))
            .near(Types.INTEGER, "tinyint unsigned zerofill", "smallint unsigned zerofill")
            .near(Types.BIGINT, "mediumint unsigned zerofill", "int unsigned zerofill")
            .near(Types.NUMERIC, "bigint unsigned zerofill", "decimal unsigned", "decimal unsigned zerofill")
            .near(Types.TIMESTAMP, "timestamp")
            .near(Types.BYTES, "blob", "binary")
            .near(Types.TEXT, "text", "enum", "inet4", "inet6");

    private MysqlTypeNames() {}
}
