package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.SqlOut;

/** What SQLite spells differently when it creates things. */
public class SqliteDdl extends DdlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect SQLite, or a dialect made from it
     * @param out where to write
     */
    public SqliteDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /** Only a column of exactly this type is the row's number: https://www.sqlite.org/lang_createtable.html#rowid. */
    @Override
    protected String numberedType(Column<?> column) {
        return "INTEGER";
    }

    /** A document is a call, and a call is bracketed. */
    @Override
    protected void defaultValue(Expression<?> value) {
        if (value instanceof Inline<?> && SqliteCompiler.isDocument(value.type())) {
            out().sql(" DEFAULT (").node(value).sql(")");
        } else {
            super.defaultValue(value);
        }
    }

    @Override
    protected String numbering() {
        return "";
    }
}
