package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.schema.AddConstraint;
import dev.aludel.schema.CreateEnumType;
import dev.aludel.schema.CreateIndex;
import dev.aludel.schema.CreateSchema;
import dev.aludel.schema.CreateSequence;
import dev.aludel.schema.CreateTable;
import dev.aludel.schema.CreateTableAs;
import dev.aludel.schema.CreateView;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.DdlText;
import dev.aludel.schema.DropConstraint;
import dev.aludel.schema.DropEnumType;
import dev.aludel.schema.DropIndex;
import dev.aludel.schema.DropSchema;
import dev.aludel.schema.DropSequence;
import dev.aludel.schema.DropTable;
import dev.aludel.schema.DropView;
import dev.aludel.schema.SetComment;
import dev.aludel.sql.SqlOut;
import java.util.Set;

/**
 * Writes the statements that create and drop things, in standard SQL. A dialect extends it and overrides the methods it
 * spells differently; they are named after the clauses and come in layers: {@code DdlSql} (names, values),
 * {@code ConstraintDdl}, {@code ColumnDdl}, {@code TableDdl}, {@code IndexDdl}, {@code ObjectDdl} (views, sequences, types,
 * schemas, comments). This top layer holds the one place that switches over the kinds of statements. Values are printed as
 * literals.
 */
public class DdlCompiler extends ObjectDdl {
    /**
     * A compiler for one statement.
     *
     * @param dialect the dialect to write
     * @param out where to write
     */
    public DdlCompiler(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    final void write(Ddl statement) {
        switch (statement) {
            case CreateTable create -> createTable(create);
            case CreateTableAs create -> createTableAs(create);
            case DropTable drop -> dropTable(drop);
            case CreateIndex create -> createIndex(create);
            case DropIndex drop -> dropIndex(drop);
            case AddConstraint add -> addConstraint(add);
            case DropConstraint drop -> dropConstraint(drop);
            case SetComment comment -> setComment(comment);
            case CreateView create -> createView(create);
            case DropView drop -> dropView(drop);
            case CreateSequence create -> createSequence(create);
            case DropSequence drop -> dropSequence(drop);
            case CreateEnumType create -> createEnumType(create);
            case DropEnumType drop -> dropEnumType(drop);
            case CreateSchema create -> createSchema(create);
            case DropSchema drop -> dropSchema(drop);
            case DdlText text -> text(text);
        }
    }

    private void text(DdlText text) {
        if (!text.scope().holds(target().ddlTraits())) {
            Set<String> dialects = text.scope().dialects();
            throw new CompileException(
                    "'" + text.sql() + "'",
                    target().name(),
                    dialects.isEmpty() || dialects.contains(target().name())
                            ? "its condition does not hold; let it be a hook of the metadata, which passes over it"
                            : "it is for " + dialects + " only; execute it there");
        }
        out().sql(text.sql());
    }
}
