package dev.aludel.schema;

import java.util.List;

/**
 * No two rows have the same values: {@code UNIQUE (country, name)}.
 *
 * @param columns the names of the columns; none where it is an option of a column and means that one
 * @param nullsNotDistinct whether two NULLs are the same value too
 * @param traits its name and more
 */
public record Unique(List<String> columns, boolean nullsNotDistinct, ConstraintTraits traits)
        implements Constraint, ConstraintOptions<Unique> {
    /** Copies the list. */
    public Unique {
        columns = List.copyOf(columns);
    }

    /**
     * Takes two NULLs for the same value: {@code UNIQUE NULLS NOT DISTINCT (name)}.
     *
     * @return the constraint with this rule
     */
    public Unique withNullsNotDistinct() {
        return new Unique(columns, true, traits);
    }

    @Override
    public Unique with(ConstraintTraits newTraits) {
        return new Unique(columns, nullsNotDistinct, newTraits);
    }

    @Override
    public Unique of(String column) {
        return columns.isEmpty() ? new Unique(List.of(column), nullsNotDistinct, traits) : this;
    }

    @Override
    public String toString() {
        return "unique " + columns;
    }
}
