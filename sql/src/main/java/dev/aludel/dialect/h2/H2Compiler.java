package dev.aludel.dialect.h2;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Returning;

/** What H2 spells differently. */
public class H2Compiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect H2, or a dialect made from it
     */
    public H2Compiler(Dialect dialect) {
        super(dialect);
    }

    /** A value that is cast already is not cast again. */
    @Override
    protected void cast(Cast<?> cast) {
        if (cast.operand() instanceof Bind<?> bind
                && bind.type().equals(cast.type())
                && !target().types().around(bind.type()).equals("{}")) {
            node(bind);
        } else {
            super.cast(cast);
        }
    }

    /**
     * A change is a table of the rows it changed: of the new rows, and for a delete of the old ones;
     * https://h2database.com/html/grammar.html#data_change_delta_table.
     */
    @Override
    protected void returning(Returning<?> returning) {
        sql("SELECT ");
        unqualified(() -> projection(returning.yields()));
        sql(returning.change() instanceof Delete ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
        node(returning.change()).sql(")");
    }
}
