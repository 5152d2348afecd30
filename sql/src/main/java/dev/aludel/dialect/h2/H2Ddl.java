package dev.aludel.dialect.h2;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.schema.SetComment;
import dev.aludel.sql.SqlOut;
import java.util.Optional;

/** What H2 spells differently when it creates things. */
public class H2Ddl extends DdlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect H2, or a dialect made from it
     * @param out where to write
     */
    public H2Ddl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /** Without the first word every connection would see it: https://h2database.com/html/commands.html#create_table. */
    @Override
    protected String temporary() {
        return "LOCAL TEMPORARY ";
    }

    /** A computed column is always stored, and there is no word for it. */
    @Override
    protected String storage(Optional<Boolean> stored) {
        return "";
    }

    /** A constraint is called by its schema, not by its table: https://h2database.com/html/commands.html#comment_on. */
    @Override
    protected void commentedConstraint(SetComment comment, SetComment.OneConstraint constraint) {
        out().sql("CONSTRAINT ");
        qualified(comment.table().schemaName(), text(constraint.name()));
    }
}
