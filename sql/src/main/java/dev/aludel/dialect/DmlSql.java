package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Assignment;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.ConflictTarget;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Dml;
import dev.aludel.sql.Excluded;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Node;
import dev.aludel.sql.OnConflict;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Portion;
import dev.aludel.sql.Query;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Table;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValueRow;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;

/** The layer of the compiler that writes changes. A dialect overrides the methods it spells differently. */
abstract class DmlSql extends WithSql {
    DmlSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes an insert: {@code INSERT INTO users (name) VALUES (?), (?)}.
     *
     * @param insert the insert
     */
    protected void insert(Insert insert) {
        sql("INSERT INTO ").node(insert.table()).sql(" ");
        if (insert.rows().isEmpty() && insert.source().isEmpty()) {
            sql(defaultRow());
        } else {
            sql("(");
            names(insert.columns().stream().map(Column::name).toList());
            sql(") ");
            insert.source().ifPresentOrElse(query -> source(insert, query), () -> values(insert.rows()));
        }
        within(
                List.of(insert.table()),
                () -> insert.conflict().ifPresent(conflict -> conflict(insert.table(), conflict)));
    }

    /**
     * Writes the rows of an insert, in which no columns are seen: {@code VALUES (?, ?)}.
     *
     * @param rows the rows
     */
    protected final void values(List<ValueRow> rows) {
        within(List.of(), () -> sql("VALUES ").nodes(rows, ", "));
    }

    /**
     * Writes the query whose rows are inserted: {@code SELECT users.id FROM users}.
     *
     * @param insert the insert
     * @param query the query
     */
    protected void source(Insert insert, Query<?> query) {
        node(query);
    }

    /**
     * Writes what is done with rows that are there already: {@code ON CONFLICT (id) DO UPDATE SET name = excluded.name}.
     *
     * @param table the table
     * @param conflict what is done
     */
    protected void conflict(Table table, OnConflict conflict) {
        requireTarget(conflict);
        sql(" ");
        node(conflict);
    }

    /**
     * Refuses a conflict by what the dialect does not know, or without columns where it needs them.
     *
     * @param conflict the conflict
     */
    protected final void requireTarget(OnConflict conflict) {
        if (conflict.target().isAny()) {
            require(conflict.assignments().isEmpty() ? Feature.CONFLICT_ANY_KEY : Feature.CONFLICT_UPDATE_ANY_KEY);
        }
        if (conflict.target().constraint().isPresent()) {
            require(Feature.CONFLICT_CONSTRAINT);
        }
        if (conflict.target().among().isPresent()) {
            require(Feature.CONFLICT_AMONG);
        }
    }

    /**
     * Writes the clause of an insert: {@code ON CONFLICT (id) DO NOTHING}.
     *
     * @param conflict the clause
     */
    protected void onConflict(OnConflict conflict) {
        sql("ON CONFLICT");
        ConflictTarget target = conflict.target();
        target.constraint().ifPresent(name -> sql(" ON CONSTRAINT ").name(name));
        if (!target.columns().isEmpty()) {
            sql(" (");
            names(target.columns().stream().map(Column::name).toList());
            sql(")");
        }
        target.among().ifPresent(rows -> {
            sql(" WHERE ");
            unqualified(() -> printed(() -> node(rows)));
        });
        sql(conflict.assignments().isEmpty() ? " DO NOTHING" : " DO UPDATE SET ");
        nodes(conflict.assignments(), ", ");
        conflict.where().ifPresent(condition -> {
            require(Feature.CONFLICT_WHERE);
            sql(" WHERE ").node(condition);
        });
    }

    /**
     * Writes the value that was to be inserted: {@code excluded.name}.
     *
     * @param excluded the value
     */
    protected void excluded(Excluded<?> excluded) {
        sql("excluded.").name(excluded.column().name());
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
        sql("(");
        String separator = "";
        for (Expression<?> value : row.values()) {
            sql(separator);
            stored(value);
            separator = ", ";
        }
        sql(")");
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
        requirePortion(update.portion());
        within(all(update.table(), update.from()), () -> assign(update));
    }

    /**
     * Writes an update that has something to assign.
     *
     * @param update the update
     */
    protected void assign(Update update) {
        sql("UPDATE ").node(update.table()).sql(" SET ").nodes(update.assignments(), ", ");
        others(" FROM ", update.from());
        update.where().ifPresent(condition -> sql(" WHERE ").node(condition));
        portion(update.portion());
    }

    /**
     * Writes how many rows are changed, and which first: {@code ORDER BY users.id LIMIT ?}.
     *
     * @param portion how many
     */
    protected final void portion(Portion portion) {
        if (!portion.order().isEmpty()) {
            sql(" ORDER BY ").nodes(portion.order(), ", ");
        }
        portion.limit().ifPresent(rows -> sql(" LIMIT ").bind(Types.BIGINT, rows));
    }

    private void requirePortion(Portion portion) {
        if (!portion.equals(Portion.ALL)) {
            require(Feature.CHANGE_PORTION);
        }
    }

    /**
     * Refuses to count rows of a change that speaks of other tables.
     *
     * @param portion how many
     * @param others the other from-items
     */
    protected final void requireAll(Portion portion, List<FromItem> others) {
        if (!portion.equals(Portion.ALL) && !others.isEmpty()) {
            throw new CompileException(
                    "ORDER BY or LIMIT in a change with other tables",
                    dialect(),
                    "ask for the other rows in the condition: where(id.in(select(…)))");
        }
    }

    private void others(String keyword, List<FromItem> items) {
        if (!items.isEmpty()) {
            sql(keyword).nodes(items, ", ");
        }
    }

    /**
     * Puts the table that is changed in front of the other from-items.
     *
     * @param table the table
     * @param others the others
     * @return all of them
     */
    protected static List<FromItem> all(Table table, List<FromItem> others) {
        List<FromItem> all = new ArrayList<>();
        all.add(table);
        all.addAll(others);
        return all;
    }

    /**
     * Writes a column and its new value: {@code name = ?}.
     *
     * @param assignment the two
     */
    protected void assignment(Assignment assignment) {
        name(assignment.column().name()).sql(" = ");
        stored(assignment.value());
    }

    private void stored(Expression<?> value) {
        switch (value) {
            case Bind<?> bind -> node(fitting(bind));
            case Inline<?> inline -> node(fitting(inline));
            case Parameter<?> parameter -> {
                node(parameter);
                binds().store();
            }
            default -> node(value); // the database works it out
        }
    }

    private <T> Bind<T> fitting(Bind<T> bind) {
        T value = bind.value();
        return value == null ? bind : new Bind<>(bind.type(), fitting(bind.type(), value));
    }

    private <T> Inline<T> fitting(Inline<T> inline) {
        return new Inline<>(inline.type(), fitting(inline.type(), inline.value()));
    }

    private <T> T fitting(SqlType<T> type, T value) {
        return new Fit(target().types(), dialect()).stored(type, value);
    }

    /**
     * Writes a delete: {@code DELETE FROM users WHERE users.id = ?}.
     *
     * @param delete the delete
     */
    protected void delete(Delete delete) {
        requirePortion(delete.portion());
        sql("DELETE FROM ");
        within(all(delete.table(), delete.using()), () -> {
            deleted(delete);
            delete.where().ifPresent(condition -> sql(" WHERE ").node(condition));
            portion(delete.portion());
        });
    }

    /**
     * Writes what is deleted from, and what else the condition speaks of: {@code posts USING users}.
     *
     * @param delete the delete
     */
    protected void deleted(Delete delete) {
        node(delete.table());
        others(" USING ", delete.using());
    }

    /**
     * Writes a change that yields rows: {@code INSERT … RETURNING id}.
     *
     * @param returning the change and what it yields
     */
    protected void returning(Returning<?> returning) {
        require(returningFeature(returning.change()));
        node(returning.change()).sql(" RETURNING ");
        returned(returning);
    }

    /**
     * Writes what a change yields. Columns stand without their table, unless there are others.
     *
     * @param returning the change and what it yields
     */
    protected final void returned(Returning<?> returning) {
        Dml change = returning.change();
        List<FromItem> others = switch (change) {
            case Insert insert -> List.of();
            case Update update -> update.from();
            case Delete delete -> delete.using();
        };
        refuseOthers(change.table(), returning.yields());
        if (others.isEmpty() || !target().has(Feature.RETURNING_OTHERS)) {
            unqualified(() -> projection(returning.yields()));
        } else {
            within(all(change.table(), others), () -> projection(returning.yields()));
        }
    }

    private void refuseOthers(Table table, Node part) {
        if (part instanceof Column<?> column && !column.owner().equals(table)) {
            require(Feature.RETURNING_OTHERS);
        } else if (!(part instanceof Query<?>)) {
            part.children().forEach(child -> refuseOthers(table, child));
        }
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
