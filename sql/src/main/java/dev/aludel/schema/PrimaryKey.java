package dev.aludel.schema;

import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.Key;
import java.util.List;

/**
 * The primary key: {@code CONSTRAINT pk_lines PRIMARY KEY (order_id, no)}.
 *
 * @param columns the names of its columns; none where it is an option of a column and means that one
 * @param traits its name and more
 */
public record PrimaryKey(List<String> columns, ConstraintTraits traits)
        implements Constraint, Key, ConstraintOptions<PrimaryKey> {
    /** Copies the list. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey with(ConstraintTraits newTraits) {
        return new PrimaryKey(columns, newTraits);
    }

    /** As the option of a column, makes it the primary key or a part of it. */
    @Override
    public ColumnFacts apply(ColumnFacts facts) {
        ColumnFacts keyed = facts.withPrimaryKey();
        return traits.equals(ConstraintTraits.PLAIN) ? keyed : keyed.with(this);
    }

    @Override
    public String toString() {
        return "primary key " + columns;
    }
}
