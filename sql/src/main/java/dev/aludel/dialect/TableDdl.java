package dev.aludel.dialect;

import dev.aludel.schema.Constraint;
import dev.aludel.schema.CreateTable;
import dev.aludel.schema.CreateTableAs;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.DropTable;
import dev.aludel.schema.SystemColumn;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;

/** The layer of the DDL compiler that writes tables. A dialect overrides the methods it spells differently. */
abstract class TableDdl extends ColumnDdl {
    TableDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /**
     * Writes {@code CREATE TABLE users (…)}.
     *
     * @param create the statement
     */
    protected void createTable(CreateTable create) {
        Table table = create.table();
        head(create.temporary(), create.ifNotExists());
        out().node(table).sql(" (");
        String separator = "";
        for (Column<?> column : table.columns()) {
            if (column.facts().find(SystemColumn.class).isEmpty()) {
                out().sql(separator);
                column(table, column);
                separator = ", ";
            }
        }
        for (Constraint constraint : create.constraints()) {
            if (constraint.traits().scope().holds(target().ddlTraits())) {
                out().sql(separator);
                constraint(constraint);
                separator = ", ";
            }
        }
        out().sql(")");
        tableOptions(TableFacts.of(table));
    }

    private void head(boolean temporary, boolean ifNotExists) {
        out().sql("CREATE ").sql(temporary ? temporary() : "").sql("TABLE ");
        out().sql(ifNotExists ? "IF NOT EXISTS " : "");
    }

    /**
     * Returns what makes a table temporary.
     *
     * @return {@code TEMPORARY}, with a space behind
     */
    protected String temporary() {
        return "TEMPORARY ";
    }

    /**
     * Writes what stands behind the columns, each with a space in front: {@code WITHOUT ROWID}.
     *
     * @param facts what is said of the table
     */
    protected void tableOptions(TableFacts facts) {
        for (DialectOption option : facts.options()) {
            if (isOwn(option)) {
                tableOption(option);
            }
        }
    }

    /**
     * Writes an option of a table, with a space in front.
     *
     * @param option the option, which is for this dialect
     */
    protected void tableOption(DialectOption option) {
        throw unknown(option);
    }

    /**
     * Writes {@code CREATE TABLE adults AS SELECT …}.
     *
     * @param create the statement
     */
    protected void createTableAs(CreateTableAs create) {
        head(create.temporary(), create.ifNotExists());
        qualified(create.schema(), create.name()).sql(" AS ").node(create.query());
    }

    /**
     * Writes {@code DROP TABLE users}.
     *
     * @param drop the statement
     */
    protected void dropTable(DropTable drop) {
        out().sql(drop.ifExists() ? "DROP TABLE IF EXISTS " : "DROP TABLE ").node(drop.table());
        cascade(drop.cascade());
    }
}
