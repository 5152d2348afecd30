package dev.aludel.dialect;

import dev.aludel.schema.CreateIndex;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.DropIndex;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexPart;
import dev.aludel.schema.IndexTerm;
import dev.aludel.schema.ObjectName;
import dev.aludel.sql.Expression;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;

/** The layer of the DDL compiler that writes indexes. A dialect overrides the methods it spells differently. */
abstract class IndexDdl extends TableDdl {
    IndexDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /**
     * Writes {@code CREATE INDEX ix_users_name ON users (name)}.
     *
     * @param create the statement
     */
    protected void createIndex(CreateIndex create) {
        Index index = create.index();
        index.options().stream().filter(this::isOwn).forEach(this::checkIndexOption);
        out().sql("CREATE ")
                .sql(index.unique() ? "UNIQUE " : "")
                .sql(kind(index))
                .sql("INDEX ");
        beforeName(index);
        if (create.ifNotExists()) {
            require(Feature.INDEX_IF_EXISTS);
            out().sql("IF NOT EXISTS ");
        }
        indexName(create.table(), index);
        out().sql(" ON ");
        indexedTable(create.table());
        beforeParts(index);
        out().sql(" (");
        String separator = "";
        for (IndexPart part : index.parts()) {
            out().sql(separator);
            part(create.table(), index, part);
            separator = ", ";
        }
        out().sql(")");
        afterParts(index);
        index.where().ifPresent(this::partial);
    }

    /**
     * Refuses an option that the dialect does not know.
     *
     * @param option the option, which is for this dialect
     */
    protected void checkIndexOption(DialectOption option) {
        throw unknown(option);
    }

    /**
     * Returns a word for the kind of an index.
     *
     * @param index the index
     * @return nothing, or the word with a space behind
     */
    protected String kind(Index index) {
        return "";
    }

    /**
     * Writes what stands in front of the name, with a space behind.
     *
     * @param index the index
     */
    protected void beforeName(Index index) {}

    /**
     * Writes what stands in front of the parts, with a space in front.
     *
     * @param index the index
     */
    protected void beforeParts(Index index) {}

    /**
     * Writes what stands behind the parts, with a space in front.
     *
     * @param index the index
     */
    protected void afterParts(Index index) {}

    /**
     * Writes the name of an index in {@code CREATE INDEX}.
     *
     * @param table its table
     * @param index the index
     */
    protected void indexName(Table table, Index index) {
        objectName(name(index));
    }

    /**
     * Writes the table of an index in {@code CREATE INDEX}.
     *
     * @param table the table
     */
    protected void indexedTable(Table table) {
        out().node(table);
    }

    /**
     * Returns the name of an index of a statement.
     *
     * @param index the index
     * @return the name, which every such index has
     */
    protected final ObjectName name(Index index) {
        return index.name().orElseThrow();
    }

    /**
     * Writes one part of an index: {@code name DESC NULLS LAST}.
     *
     * @param table its table
     * @param index the index
     * @param part the part
     */
    protected void part(Table table, Index index, IndexPart part) {
        switch (part.term()) {
            case IndexTerm.OfColumn column -> {
                table.column(column.name());
                out().name(column.name());
                afterColumn(index, column.name());
            }
            case IndexTerm.OfExpression value -> {
                require(Feature.EXPRESSION_INDEX);
                out().sql("(");
                expression(value.expression()).sql(")");
            }
        }
        out().sql(part.descending() ? " DESC" : "");
        part.nulls().ifPresent(nulls -> {
            require(Feature.INDEX_NULLS);
            out().sql(" NULLS ").sql(nulls.name());
        });
    }

    /**
     * Writes what stands behind the name of a column in an index.
     *
     * @param index the index
     * @param column the name of the column
     */
    protected void afterColumn(Index index, String column) {}

    private void partial(Expression<Boolean> condition) {
        require(Feature.PARTIAL_INDEX);
        out().sql(" WHERE ");
        expression(condition);
    }

    /**
     * Writes {@code DROP INDEX ix_users_name}.
     *
     * @param drop the statement
     */
    protected void dropIndex(DropIndex drop) {
        out().sql("DROP INDEX ");
        beforeName(drop.index());
        if (drop.ifExists()) {
            require(Feature.INDEX_IF_EXISTS);
            out().sql("IF EXISTS ");
        }
        droppedIndex(drop.table(), drop.index());
    }

    /**
     * Writes how an index is called when it is dropped: {@code app.ix_users_name}.
     *
     * @param table its table
     * @param index the index
     */
    protected void droppedIndex(Table table, Index index) {
        qualified(table.schemaName(), text(name(index)));
    }
}
