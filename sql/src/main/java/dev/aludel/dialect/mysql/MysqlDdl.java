package dev.aludel.dialect.mysql;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Feature;
import dev.aludel.schema.Constraint;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.Identity;
import dev.aludel.schema.Index;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.SetComment;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;
import java.util.Optional;

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
        out().sql(" DEFAULT (");
        expression(value).sql(")");
    }

    @Override
    protected void numbering(Table table, Column<?> column, Optional<Identity> identity) {
        requirePlain(identity);
        out().sql(" AUTO_INCREMENT");
    }

    /** A comment is part of the column: https://dev.mysql.com/doc/refman/8.4/en/create-table.html. */
    @Override
    protected void column(Table table, Column<?> column) {
        super.column(table, column);
        TableFacts.comment(column).ifPresent(this::comment);
    }

    private void comment(String text) {
        out().sql(" COMMENT ");
        literal(text);
    }

    @Override
    protected void tableOptions(TableFacts facts) {
        super.tableOptions(facts);
        facts.comment().ifPresent(text -> {
            out().sql(" COMMENT = ");
            literal(text);
        });
    }

    /** Options are for MariaDB and other dialects made from this one too. */
    @Override
    protected boolean isOwn(DialectOption option) {
        return option.dialect().equals(MysqlOptions.FAMILY);
    }

    @Override
    protected void tableOption(DialectOption option) {
        if (!MysqlOptions.TABLE.contains(option.name())) {
            throw unknown(option);
        }
        out().sql(" ").sql(option.name()).sql(" = ").sql(option.value().toString());
    }

    @Override
    protected void checkIndexOption(DialectOption option) {
        if (!MysqlOptions.isForIndex(option)) {
            throw unknown(option);
        }
    }

    @Override
    protected String kind(Index index) {
        return MysqlOptions.find(index, MysqlOptions.KIND)
                .map(word -> word + " ")
                .orElse("");
    }

    @Override
    protected void afterColumn(Index index, String column) {
        MysqlOptions.find(index, MysqlOptions.LENGTH + column).ifPresent(length -> out().sql("(" + length + ")"));
    }

    @Override
    protected void afterParts(Index index) {
        MysqlOptions.find(index, MysqlOptions.USING)
                .ifPresent(method -> out().sql(" USING ").sql(method.toString()));
    }

    /** An index belongs to its table: https://dev.mysql.com/doc/refman/8.4/en/drop-index.html. */
    @Override
    protected void droppedIndex(Table table, Index index) {
        objectName(name(index)).sql(" ON ").node(table);
    }

    /** A primary key has no name of its own: https://dev.mysql.com/doc/refman/8.4/en/alter-table.html. */
    @Override
    protected void constraintName(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            out().sql("PRIMARY KEY");
        } else {
            super.constraintName(constraint);
        }
    }

    /** To comment on a column is to define it anew. */
    @Override
    protected void setComment(SetComment comment) {
        String text = comment.text().orElse("");
        Table table = comment.table();
        switch (comment.subject()) {
            case SetComment.WholeTable whole -> {
                out().sql("ALTER TABLE ").node(table).sql(" COMMENT = ");
                literal(text);
            }
            case SetComment.OneColumn column -> {
                out().sql("ALTER TABLE ").node(table).sql(" MODIFY COLUMN ");
                super.column(table, table.column(column.name()));
                comment(text);
            }
            case SetComment.OneConstraint constraint -> require(Feature.COMMENT_ON);
        }
    }
}
