package dev.aludel.sql;

/**
 * Something the schema says of a table beside its columns: a constraint, an index, a comment. Its kinds stand in
 * {@code dev.aludel.schema}, above this package.
 *
 * <p>Given as an option of a column, it is a fact of the table about that one column: {@code column("name", TEXT, unique())}
 * and {@code unique("name")} say the same.
 */
public non-sealed interface TableFact extends TableElement, ColumnFact {
    /**
     * Returns this fact about one column, where it was given as an option of that column.
     *
     * @param column the name of the column
     * @return the fact with the column in it; a fact that names its columns itself, or needs none, stays as it is
     */
    default TableFact of(String column) {
        return this;
    }
}
