package dev.aludel.schema;

import dev.aludel.sql.Column;
import java.util.Optional;

/** The values a row has already when one of its defaults is asked for: those the statement gives, and earlier defaults. */
@FunctionalInterface
public interface GivenValues {
    /**
     * Returns the value of a column.
     *
     * @param column the column
     * @param <T> the class of its values
     * @return nothing if it has none, or NULL, or one that only the database knows
     */
    <T> Optional<T> get(Column<T> column);
}
