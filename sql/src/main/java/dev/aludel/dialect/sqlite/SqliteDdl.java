package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.CompileException;
import dev.aludel.schema.Constraint;
import dev.aludel.schema.CreateTable;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Identity;
import dev.aludel.schema.Index;
import dev.aludel.schema.KeyTarget;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;

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

    /** Nothing numbers a column but being the whole primary key. */
    @Override
    protected void numbering(Table table, Column<?> column, Optional<Identity> identity) {
        requirePlain(identity);
        if (!table.primaryKeyColumns().equals(List.of(column))) {
            throw new CompileException(
                    "the numbered column " + column + ", which is not the whole primary key",
                    target().name(),
                    "make it the primary key alone, with unique(…) for the rest");
        }
    }

    /** A key leads to a table of the same database, which is not called by it: https://www.sqlite.org/foreignkeys.html. */
    @Override
    protected void createTable(CreateTable create) {
        Optional<String> schema = target().identifiers().schema(create.table().schemaName());
        for (Constraint constraint : create.constraints()) {
            if (constraint instanceof ForeignKey key
                    && key.traits().scope().holds(target().ddlTraits())
                    && !schema.equals(target().identifiers().schema(key.target().schema()))) {
                throw new CompileException(
                        "a foreign key that leads to another schema", target().name(), "put both tables into one");
            }
        }
        super.createTable(create);
    }

    @Override
    protected void referredTable(KeyTarget target) {
        out().name(target.table());
    }

    /** The index is called by the schema, and its table is not: https://www.sqlite.org/lang_createindex.html. */
    @Override
    protected void indexName(Table table, Index index) {
        qualified(table.schemaName(), text(name(index)));
    }

    @Override
    protected void indexedTable(Table table) {
        out().name(table.name());
    }

    /** Options are for dialects made from this one too. */
    @Override
    protected boolean isOwn(DialectOption option) {
        return option.dialect().equals("sqlite");
    }

    /** The words have commas between them: https://www.sqlite.org/lang_createtable.html. */
    @Override
    protected void tableOptions(TableFacts facts) {
        String separator = " ";
        for (DialectOption option : facts.options()) {
            if (isOwn(option)) {
                out().sql(separator);
                tableOption(option);
                separator = ", ";
            }
        }
    }

    @Override
    protected void tableOption(DialectOption option) {
        if (!option.equals(SqliteOptions.WITHOUT_ROWID.option()) && !option.equals(SqliteOptions.STRICT.option())) {
            throw unknown(option);
        }
        out().sql(option.name());
    }
}
