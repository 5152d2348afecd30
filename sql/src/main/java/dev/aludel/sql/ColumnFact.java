package dev.aludel.sql;

/**
 * Something the schema says of a column beside its name and type: a comment, how it is numbered, how it is computed. Its
 * kinds stand in {@code dev.aludel.schema}, above this package. Each is an option of a column.
 *
 * <pre>{@code
 * column("total", INTEGER, computed("price * quantity"), comment("in cents"))
 * }</pre>
 */
public interface ColumnFact extends ColumnOption {
    @Override
    default ColumnFacts apply(ColumnFacts facts) {
        return facts.with(this);
    }

    /**
     * Says whether only the database fills the column, so that no statement may give it a value.
     *
     * @return {@code true} for columns that are computed, or always numbered
     */
    default boolean isFilledByDatabase() {
        return false;
    }
}
