package dev.aludel.dialect;

import dev.aludel.schema.AddConstraint;
import dev.aludel.schema.Check;
import dev.aludel.schema.Constraint;
import dev.aludel.schema.DropConstraint;
import dev.aludel.schema.Exclusion;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.IndexTerm;
import dev.aludel.schema.KeyTarget;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.Unique;
import dev.aludel.sql.SqlOut;

/** The layer of the DDL compiler that writes constraints. A dialect overrides the methods it spells differently. */
abstract class ConstraintDdl extends DdlSql {
    ConstraintDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /**
     * Writes a constraint: {@code CONSTRAINT uq_name UNIQUE (name) DEFERRABLE INITIALLY IMMEDIATE}.
     *
     * @param constraint the constraint
     */
    protected void constraint(Constraint constraint) {
        constraint.name().ifPresent(name -> {
            out().sql("CONSTRAINT ");
            objectName(name).sql(" ");
        });
        switch (constraint) {
            case PrimaryKey key -> primaryKey(key);
            case Unique unique -> unique(unique);
            case ForeignKey key -> foreignKey(key);
            case Check check -> check(check);
            case Exclusion exclusion -> exclusion(exclusion);
        }
        constraint.traits().deferral().ifPresent(deferral -> {
            require(constraint instanceof ForeignKey ? Feature.DEFERRABLE_FOREIGN_KEY : Feature.DEFERRABLE);
            out().sql(" ").sql(deferral.keywords());
        });
    }

    /**
     * Writes {@code PRIMARY KEY (id)}.
     *
     * @param key the primary key
     */
    protected void primaryKey(PrimaryKey key) {
        out().sql("PRIMARY KEY ");
        names(key.columns());
    }

    /**
     * Writes {@code UNIQUE (name)}.
     *
     * @param unique the constraint
     */
    protected void unique(Unique unique) {
        out().sql("UNIQUE ");
        if (unique.nullsNotDistinct()) {
            require(Feature.NULLS_NOT_DISTINCT);
            out().sql("NULLS NOT DISTINCT ");
        }
        names(unique.columns());
    }

    /**
     * Writes a foreign key: {@code FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE}.
     *
     * @param key the foreign key
     */
    protected void foreignKey(ForeignKey key) {
        out().sql("FOREIGN KEY ");
        names(key.columns()).sql(" REFERENCES ");
        referredTable(key.target());
        out().sql(" ");
        names(key.target().columns());
        key.match().ifPresent(match -> {
            require(Feature.MATCH);
            out().sql(" MATCH ").sql(match.name());
        });
        key.onDelete().ifPresent(action -> out().sql(" ON DELETE ").sql(action.keyword()));
        key.onUpdate().ifPresent(action -> out().sql(" ON UPDATE ").sql(action.keyword()));
    }

    /**
     * Writes the table that a foreign key leads to: {@code app.authors}.
     *
     * @param target where it leads
     */
    protected void referredTable(KeyTarget target) {
        qualified(target.schema(), target.table());
    }

    /**
     * Writes {@code CHECK (price > 0)}.
     *
     * @param check the constraint
     */
    protected void check(Check check) {
        out().sql("CHECK (");
        expression(check.condition()).sql(")");
    }

    /**
     * Writes {@code EXCLUDE USING gist (room WITH =)}.
     *
     * @param exclusion the constraint
     */
    protected void exclusion(Exclusion exclusion) {
        require(Feature.EXCLUSION);
        out().sql("EXCLUDE USING ").name(exclusion.method()).sql(" (");
        String separator = "";
        for (Exclusion.Element element : exclusion.elements()) {
            out().sql(separator);
            switch (element.term()) {
                case IndexTerm.OfColumn column -> out().name(column.name());
                case IndexTerm.OfExpression value -> expression(value.expression());
            }
            out().sql(" WITH ").sql(element.operator());
            separator = ", ";
        }
        out().sql(")");
        exclusion.where().ifPresent(condition -> {
            out().sql(" WHERE (");
            expression(condition).sql(")");
        });
    }

    /**
     * Writes {@code ALTER TABLE users ADD CONSTRAINT uq_name UNIQUE (name)}.
     *
     * @param add the statement
     */
    protected void addConstraint(AddConstraint add) {
        require(Feature.ALTER_CONSTRAINT);
        out().sql("ALTER TABLE ").node(add.table()).sql(" ADD ");
        constraint(add.constraint());
    }

    /**
     * Writes {@code ALTER TABLE users DROP CONSTRAINT uq_name}.
     *
     * @param drop the statement
     */
    protected void dropConstraint(DropConstraint drop) {
        require(Feature.ALTER_CONSTRAINT);
        out().sql("ALTER TABLE ").node(drop.table()).sql(" DROP ");
        constraintName(drop.constraint());
        cascade(drop.cascade());
    }

    /**
     * Writes how a constraint is called when it is dropped: {@code CONSTRAINT uq_name}.
     *
     * @param constraint the constraint
     */
    protected void constraintName(Constraint constraint) {
        out().sql("CONSTRAINT ");
        constraint.name().ifPresent(this::objectName);
    }

    /**
     * Writes {@code  CASCADE}, with a space in front.
     *
     * @param cascade whether to
     */
    protected final void cascade(boolean cascade) {
        if (cascade) {
            require(Feature.DROP_CASCADE);
            out().sql(" CASCADE");
        }
    }
}
