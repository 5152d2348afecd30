package dev.aludel.dialect;

import dev.aludel.schema.CreateEnumType;
import dev.aludel.schema.CreateSchema;
import dev.aludel.schema.CreateSequence;
import dev.aludel.schema.CreateView;
import dev.aludel.schema.DropEnumType;
import dev.aludel.schema.DropSchema;
import dev.aludel.schema.DropSequence;
import dev.aludel.schema.DropView;
import dev.aludel.schema.SetComment;
import dev.aludel.schema.View;
import dev.aludel.sql.SqlOut;

/**
 * The layer of the DDL compiler that writes what stands beside tables: views, sequences, types, schemas, comments. A dialect
 * overrides the methods it spells differently.
 */
abstract class ObjectDdl extends IndexDdl {
    ObjectDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /**
     * Writes {@code CREATE VIEW adults AS SELECT …}.
     *
     * @param create the statement
     */
    protected void createView(CreateView create) {
        View view = create.view();
        out().sql("CREATE ");
        if (create.orReplace()) {
            require(view.materialized() ? Feature.MATERIALIZED_VIEW : Feature.REPLACE_VIEW);
            out().sql("OR REPLACE ");
        }
        if (create.temporary()) {
            require(Feature.TEMPORARY_VIEW);
            out().sql("TEMPORARY ");
        }
        out().sql(viewWord(view));
        qualified(view.schema(), view.name());
        if (!view.columns().isEmpty()) {
            out().sql(" ");
            names(view.columns());
        }
        out().sql(" AS ").node(create.query());
    }

    private String viewWord(View view) {
        if (view.materialized()) {
            require(Feature.MATERIALIZED_VIEW);
        }
        return view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
    }

    /**
     * Writes {@code DROP VIEW adults}.
     *
     * @param drop the statement
     */
    protected void dropView(DropView drop) {
        out().sql("DROP ").sql(viewWord(drop.view())).sql(drop.ifExists() ? "IF EXISTS " : "");
        qualified(drop.view().schema(), drop.view().name());
        cascade(drop.cascade());
    }

    /**
     * Writes {@code CREATE SEQUENCE ticket START WITH 100}.
     *
     * @param create the statement
     */
    protected void createSequence(CreateSequence create) {
        require(Feature.SEQUENCE);
        out().sql(create.ifNotExists() ? "CREATE SEQUENCE IF NOT EXISTS " : "CREATE SEQUENCE ");
        qualified(create.sequence().schema(), create.sequence().name());
        String counting = counting(create.sequence().options());
        out().sql(counting.isEmpty() ? "" : " ").sql(counting);
    }

    /**
     * Writes {@code DROP SEQUENCE ticket}.
     *
     * @param drop the statement
     */
    protected void dropSequence(DropSequence drop) {
        require(Feature.SEQUENCE);
        out().sql(drop.ifExists() ? "DROP SEQUENCE IF EXISTS " : "DROP SEQUENCE ");
        qualified(drop.sequence().schema(), drop.sequence().name());
    }

    /**
     * Writes {@code CREATE TYPE mood AS ENUM ('sad', 'happy')}.
     *
     * @param create the statement
     */
    protected void createEnumType(CreateEnumType create) {
        require(Feature.ENUM_TYPE);
        out().sql("CREATE TYPE ");
        qualified(create.type().schema(), create.type().name()).sql(" AS ENUM (");
        String separator = "";
        for (String label : create.type().labels()) {
            out().sql(separator);
            literal(label);
            separator = ", ";
        }
        out().sql(")");
    }

    /**
     * Writes {@code DROP TYPE mood}.
     *
     * @param drop the statement
     */
    protected void dropEnumType(DropEnumType drop) {
        require(Feature.ENUM_TYPE);
        out().sql(drop.ifExists() ? "DROP TYPE IF EXISTS " : "DROP TYPE ");
        qualified(drop.type().schema(), drop.type().name());
    }

    /**
     * Writes {@code CREATE SCHEMA app}.
     *
     * @param create the statement
     */
    protected void createSchema(CreateSchema create) {
        require(Feature.SCHEMA);
        out().sql(create.ifNotExists() ? "CREATE SCHEMA IF NOT EXISTS " : "CREATE SCHEMA ")
                .name(create.name());
    }

    /**
     * Writes {@code DROP SCHEMA app}.
     *
     * @param drop the statement
     */
    protected void dropSchema(DropSchema drop) {
        require(Feature.SCHEMA);
        out().sql(drop.ifExists() ? "DROP SCHEMA IF EXISTS " : "DROP SCHEMA ").name(drop.name());
        cascade(drop.cascade());
    }

    /**
     * Writes {@code COMMENT ON TABLE users IS 'who may log in'}.
     *
     * @param comment the statement
     */
    protected void setComment(SetComment comment) {
        require(Feature.COMMENT_ON);
        out().sql("COMMENT ON ");
        switch (comment.subject()) {
            case SetComment.WholeTable table -> out().sql("TABLE ").node(comment.table());
            case SetComment.OneColumn column -> {
                comment.table().column(column.name());
                out().sql("COLUMN ").node(comment.table()).sql(".").name(column.name());
            }
            case SetComment.OneConstraint constraint -> commentedConstraint(comment, constraint);
        }
        out().sql(" IS ");
        comment.text().ifPresentOrElse(this::literal, () -> out().sql("NULL"));
    }

    /**
     * Writes which constraint a comment is about: {@code CONSTRAINT uq_name ON users}.
     *
     * @param comment the statement
     * @param constraint which constraint
     */
    protected void commentedConstraint(SetComment comment, SetComment.OneConstraint constraint) {
        out().sql("CONSTRAINT ");
        objectName(constraint.name()).sql(" ON ").node(comment.table());
    }
}
