package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;

/**
 * By what rows are the same: the columns of a unique key, or its name; see {@link Sql#conflict} and
 * {@link Sql#conflictOn}.
 *
 * @param columns the columns; none for any unique key, or where a name is given
 * @param constraint the name of the key's constraint
 * @param among the condition of a unique index of some rows
 */
public record ConflictTarget(
        List<Column<?>> columns, Optional<String> constraint, Optional<Expression<Boolean>> among) {
    /** Copies the list and refuses a condition without columns, and columns beside a name. */
    public ConflictTarget {
        columns = List.copyOf(columns);
        if (among.isPresent() && columns.isEmpty()) {
            throw new ArgumentException(
                    "A conflict among some rows needs the columns of the index: conflict(users.name).among(…).");
        }
        if (constraint.isPresent() && !columns.isEmpty()) {
            throw new ArgumentException("A conflict has the columns of a key or the name of one, not both.");
        }
    }

    static ConflictTarget of(List<Column<?>> columns) {
        return new ConflictTarget(columns, Optional.empty(), Optional.empty());
    }

    /**
     * Says whether any unique key counts.
     *
     * @return whether nothing is said of a key
     */
    public boolean isAny() {
        return columns.isEmpty() && constraint.isEmpty();
    }

    ConflictTarget mapChildren(Mapper mapper) {
        return new ConflictTarget(columns, constraint, mapper.map(among));
    }
}
