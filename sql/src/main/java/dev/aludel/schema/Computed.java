package dev.aludel.schema;

import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.Expression;
import java.util.Optional;

/**
 * The database computes the column: {@code GENERATED ALWAYS AS (price * quantity) STORED}. No insert or update may give it a
 * value.
 *
 * @param value what it computes
 * @param stored whether it is computed when the row is written and not when it is read; the database's own choice if absent
 */
public record Computed(Expression<?> value, Optional<Boolean> stored) implements ColumnFact {
    /**
     * Computes the value when the row is written: {@code STORED}.
     *
     * @return the computed column that is stored
     */
    public Computed asStored() {
        return new Computed(value, Optional.of(true));
    }

    /**
     * Computes the value when the row is read: {@code VIRTUAL}.
     *
     * @return the computed column that is not stored
     */
    public Computed asVirtual() {
        return new Computed(value, Optional.of(false));
    }

    @Override
    public boolean isFilledByDatabase() {
        return true;
    }
}
