package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Assignment;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Dml;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValueRow;

/** The layer of the compiler that writes changes. A dialect overrides the methods it spells differently. */
abstract class DmlSql extends QuerySql {
    DmlSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes an insert: {@code INSERT INTO users (name) VALUES (?), (?)}.
     *
     * @param insert the insert
     */
    protected void insert(Insert insert) {
        sql("INSERT INTO ").node(insert.table());
        if (insert.rows().isEmpty()) {
            sql(" ").sql(defaultRow());
        } else {
            sql(" (");
            names(insert.columns().stream().map(Column::name).toList());
            sql(") VALUES ").nodes(insert.rows(), ", ");
        }
    }

    /**
     * Returns how a row of defaults is inserted.
     *
     * @return {@code DEFAULT VALUES} in standard SQL
     */
    protected String defaultRow() {
        return "DEFAULT VALUES";
    }

    /**
     * Writes the values of one row: {@code (?, ?)}.
     *
     * @param row the row
     */
    protected void valueRow(ValueRow row) {
        sql("(").nodes(row.values(), ", ").sql(")");
        row.values().forEach(this::fits);
    }

    /**
     * Writes an update: {@code UPDATE users SET name = ? WHERE users.id = ?}.
     *
     * @param update the update
     */
    protected void update(Update update) {
        if (update.assignments().isEmpty()) {
            throw new CompileException(
                    "UPDATE " + update.table() + " without a new value", dialect(), "call set(column, value)");
        }
        sql("UPDATE ").node(update.table()).sql(" SET ");
        within(update.table(), () -> {
            nodes(update.assignments(), ", ");
            update.where().ifPresent(condition -> sql(" WHERE ").node(condition));
        });
    }

    /**
     * Writes a column and its new value: {@code name = ?}.
     *
     * @param assignment the two
     */
    protected void assignment(Assignment assignment) {
        name(assignment.column().name()).sql(" = ").node(assignment.value());
        fits(assignment.value());
    }

    private void fits(Expression<?> value) {
        if (value instanceof Bind<?> bind) {
            fits(bind);
        }
    }

    private <T> void fits(Bind<T> bind) {
        T value = bind.value();
        if (value != null) {
            new Fit(target().types(), dialect()).check(bind.type(), value);
        }
    }

    /**
     * Writes a delete: {@code DELETE FROM users WHERE users.id = ?}.
     *
     * @param delete the delete
     */
    protected void delete(Delete delete) {
        sql("DELETE FROM ").node(delete.table());
        within(
                delete.table(),
                () -> delete.where().ifPresent(condition -> sql(" WHERE ").node(condition)));
    }

    /**
     * Writes a change that yields rows: {@code INSERT … RETURNING id}.
     *
     * @param returning the change and what it yields
     */
    protected void returning(Returning<?> returning) {
        require(returningFeature(returning.change()));
        node(returning.change()).sql(" RETURNING ");
        unqualified(() -> projection(returning.yields()));
    }

    /**
     * Returns what a dialect needs to yield rows from a change.
     *
     * @param change the change
     * @return the feature
     */
    protected final Feature returningFeature(Dml change) {
        return switch (change) {
            case Insert insert -> Feature.INSERT_RETURNING;
            case Update update -> Feature.UPDATE_RETURNING;
            case Delete delete -> Feature.DELETE_RETURNING;
        };
    }
}
