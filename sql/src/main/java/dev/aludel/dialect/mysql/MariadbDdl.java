package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.CompileException;
import dev.aludel.schema.Computed;
import dev.aludel.sql.Column;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;

/** What MariaDB spells differently from MySQL when it creates things. */
public class MariadbDdl extends MysqlDdl {
    /**
     * A compiler for one statement.
     *
     * @param dialect MariaDB, or a dialect made from it
     * @param out where to write
     */
    public MariadbDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /** What is computed may be NULL: https://mariadb.com/kb/en/generated-columns/. */
    @Override
    protected void column(Table table, Column<?> column) {
        if (column.facts().find(Computed.class).isPresent() && !column.facts().nullable()) {
            throw new CompileException(
                    "NOT NULL of the computed column " + column, target().name(), "add a check(…) instead");
        }
        super.column(table, column);
    }
}
