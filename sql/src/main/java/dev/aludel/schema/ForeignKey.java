package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Reference;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The columns hold keys of another table, or of their own:
 * {@code FOREIGN KEY (order_id, line_no) REFERENCES lines (order_id, no) ON DELETE CASCADE}. Each call returns another one.
 *
 * @param columns the names of the columns; none where it is an option of a column and means that one
 * @param target where they lead
 * @param onDelete what happens to the row when the one it refers to is deleted
 * @param onUpdate what happens to the row when the key it refers to changes
 * @param match when a key with some NULLs refers to something
 * @param useAlter whether it is always added after the tables were created
 * @param traits its name and more
 */
public record ForeignKey(
        List<String> columns,
        KeyTarget target,
        Optional<ReferentialAction> onDelete,
        Optional<ReferentialAction> onUpdate,
        Optional<Match> match,
        boolean useAlter,
        ConstraintTraits traits)
        implements Constraint, Reference, ConstraintOptions<ForeignKey> {
    /** Copies the list. */
    public ForeignKey {
        columns = List.copyOf(columns);
    }

    ForeignKey(List<String> columns, KeyTarget target) {
        this(columns, target, Optional.empty(), Optional.empty(), Optional.empty(), false, ConstraintTraits.PLAIN);
    }

    /**
     * The columns of a foreign key of which it is not yet said where they lead.
     *
     * @param columns their names
     */
    public record From(List<String> columns) {
        /** Copies the list and refuses an empty one. */
        public From {
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new ArgumentException("A foreign key has no columns; name at least one.");
            }
        }

        /**
         * Says where they lead.
         *
         * @param target gives the columns referred to; asked when it is first needed, so the other table may be declared
         *     later
         * @return the foreign key
         */
        public ForeignKey references(Supplier<List<Column<?>>> target) {
            return new ForeignKey(columns, KeyTarget.of(target));
        }

        /**
         * Says where they lead, by name.
         *
         * @param target a column referred to for each column: {@code "lines.order_id"}, {@code "app.lines.order_id"}
         * @return the foreign key
         * @throws ArgumentException if that is no column of a table, or they are of several tables
         */
        public ForeignKey references(String... target) {
            if (target.length == 0) {
                throw new ArgumentException("A foreign key leads to no columns.");
            }
            return new ForeignKey(columns, KeyTarget.parse(List.of(target)));
        }
    }

    /**
     * Says what happens when the row referred to is deleted: {@code ON DELETE CASCADE}.
     *
     * @param action what happens
     * @return the foreign key with this rule
     */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(columns, target, Optional.of(action), onUpdate, match, useAlter, traits);
    }

    /**
     * Says what happens when the key referred to changes: {@code ON UPDATE CASCADE}.
     *
     * @param action what happens
     * @return the foreign key with this rule
     */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(columns, target, onDelete, Optional.of(action), match, useAlter, traits);
    }

    /**
     * Says when a key with some NULLs refers to something: {@code MATCH FULL}.
     *
     * @param rule the rule
     * @return the foreign key with this rule
     */
    public ForeignKey match(Match rule) {
        return new ForeignKey(columns, target, onDelete, onUpdate, Optional.of(rule), useAlter, traits);
    }

    /**
     * Adds it with {@code ALTER TABLE} once all tables are there, though it may be in no circle.
     *
     * @return the foreign key that is added afterwards, where the database can
     */
    public ForeignKey addedAfterwards() {
        return new ForeignKey(columns, target, onDelete, onUpdate, match, true, traits);
    }

    ForeignKey leading(KeyTarget other) {
        return new ForeignKey(columns, other, onDelete, onUpdate, match, useAlter, traits);
    }

    @Override
    public ForeignKey with(ConstraintTraits newTraits) {
        return new ForeignKey(columns, target, onDelete, onUpdate, match, useAlter, newTraits);
    }

    @Override
    public ForeignKey of(String column) {
        return columns.isEmpty()
                ? new ForeignKey(List.of(column), target, onDelete, onUpdate, match, useAlter, traits)
                : this;
    }

    @Override
    public boolean leadsTo(Table table) {
        return target.isIn(table);
    }

    @Override
    public List<String> targetColumns() {
        return target.columns();
    }

    @Override
    public String toString() {
        return "foreign key (" + String.join(", ", columns) + ") references " + target;
    }
}
