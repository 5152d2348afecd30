package dev.aludel.dialect.mysql;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.SqlOut;

/** What MySQL and MariaDB spell differently when they create things. */
public class MysqlDdl extends DdlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect MySQL, MariaDB, or a dialect made from them
     * @param out where to write
     */
    public MysqlDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /** Long text and bytes take a default in parentheses only: https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html. */
    @Override
    protected void defaultValue(Expression<?> value) {
        out().sql(" DEFAULT ").operand(value, Precedence.ATOM);
    }

    @Override
    protected String numbering() {
        return " AUTO_INCREMENT";
    }
}
