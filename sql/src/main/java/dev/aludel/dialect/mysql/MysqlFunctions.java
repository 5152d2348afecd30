package dev.aludel.dialect.mysql;

import dev.aludel.dialect.FunctionMap;
import dev.aludel.error.CompileException;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.SqlOut;

/**
 * The functions of MySQL and MariaDB. Times have six digits of a second only if one asks for them. See
 * https://dev.mysql.com/doc/refman/8.4/en/built-in-function-reference.html and https://mariadb.com/kb/en/functions/.
 */
final class MysqlFunctions {
    static final FunctionMap MYSQL = FunctionMap.standard()
            .renamed("random", "rand")
            .with("now", "UTC_TIMESTAMP(6)")
            .with("localtime", "CURRENT_TIME(6)")
            .with("localtimestamp", "LOCALTIMESTAMP(6)")
            .with("current_user", "current_user()")
            .with("session_user", "session_user()")
            .with("string_agg", "group_concat({0} SEPARATOR {1})");

    static final FunctionMap MARIADB = MYSQL.with("lag", MysqlFunctions::neighbour)
            .with("lead", MysqlFunctions::neighbour)
            .without("grouping", "look for NULL among the values grouped by");

    private MysqlFunctions() {}

    private static void neighbour(FunctionCall<?> call, SqlOut out) {
        if (call.arguments().size() > 2) {
            throw new CompileException(
                    call.name() + " with a value for missing rows",
                    out.dialect(),
                    "count the rows with row_number() and choose with caseWhen(…)");
        }
        out.sql(call.name()).sql("(").nodes(call.arguments(), ", ").sql(")");
    }
}
