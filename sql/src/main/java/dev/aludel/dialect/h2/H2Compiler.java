package dev.aludel.dialect.h2;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Query;
import dev.aludel.sql.Returning;
import dev.aludel.sql.SetOperation;
import dev.aludel.sql.Subquery;

/** What H2 spells differently. */
public class H2Compiler extends SqlCompiler {
    private boolean firstOfSubquery;

    /**
     * A compiler for one statement.
     *
     * @param dialect H2, or a dialect made from it
     */
    public H2Compiler(Dialect dialect) {
        super(dialect);
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

    /** Two parentheses in a row begin a join in parentheses, so the first query cannot begin with one. */
    @Override
    protected void subquery(Subquery subquery) {
        firstOfSubquery = subquery.query() instanceof SetOperation<?> operation
                && !isPlain(operation.queries().getFirst());
        super.subquery(subquery);
    }

    @Override
    protected void setOperand(Query<?> query) {
        sql(firstOfSubquery ? "SELECT * FROM " : "");
        firstOfSubquery = false;
        super.setOperand(query);
    }
}
