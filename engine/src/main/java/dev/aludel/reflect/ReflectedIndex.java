package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * An index that was found. Those that serve a key or a unique constraint are not among them.
 *
 * @param name its name
 * @param parts what it sorts by
 * @param included columns that are only kept in it
 * @param unique whether no two rows may be alike in it
 * @param nullsNotDistinct whether two rows with NULL are alike
 * @param method how it is built, where that is not the usual way: {@code "gin"}, {@code "FULLTEXT"}
 * @param condition which rows are in it: SQL, as the database spells it; all if empty
 * @param comment what was said of it
 */
public record ReflectedIndex(
        String name,
        List<Part> parts,
        List<String> included,
        boolean unique,
        boolean nullsNotDistinct,
        Optional<String> method,
        Optional<String> condition,
        Optional<String> comment) {
    /** Copies the lists. */
    public ReflectedIndex {
        parts = List.copyOf(parts);
        included = List.copyOf(included);
    }

    /**
     * What an index sorts by.
     *
     * @param text the name of a column, or SQL
     * @param isColumn whether it is the name of a column
     * @param descending whether the greatest comes first
     * @param nulls {@code "FIRST"} or {@code "LAST"}, where NULL does not stand where it usually does
     * @param length how many characters of the column count, if not all
     * @param operatorClass how values are compared, where that is not the usual way
     */
    public record Part(
            String text,
            boolean isColumn,
            boolean descending,
            Optional<String> nulls,
            Optional<Long> length,
            Optional<String> operatorClass) {}
}
