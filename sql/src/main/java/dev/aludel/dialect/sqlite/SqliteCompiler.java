package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.Cast;
import dev.aludel.type.Wire;

/** What SQLite spells differently. */
public class SqliteCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect SQLite, or a dialect made from it
     */
    public SqliteCompiler(Dialect dialect) {
        super(dialect);
    }

    /** There are no booleans, only 1 and 0: https://www.sqlite.org/datatype3.html. */
    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

    /** Here DATE and the like would make numbers of text: https://www.sqlite.org/lang_expr.html#castexpr. */
    @Override
    protected String castType(Cast<?> cast) {
        return target().types().codec(cast.type()).wire() == Wire.TEXT ? "TEXT" : super.castType(cast);
    }

    /** An OFFSET stands only behind a LIMIT; a negative one is none: https://www.sqlite.org/lang_select.html. */
    @Override
    protected String offsetAlone() {
        return " LIMIT -1";
    }
}
