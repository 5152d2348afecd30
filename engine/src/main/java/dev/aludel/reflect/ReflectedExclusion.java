package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/**
 * An exclusion constraint that was found: no two rows may agree in all elements.
 *
 * @param name its name
 * @param method how its index is built: {@code "gist"}
 * @param elements what is compared, and by which operator
 * @param condition which rows are compared: SQL, as the database spells it; all if empty
 * @param deferrable whether it can wait for the end of the transaction
 * @param deferred whether it does unless it is told otherwise
 * @param comment what was said of it
 */
public record ReflectedExclusion(
        Optional<String> name,
        String method,
        List<Element> elements,
        Optional<String> condition,
        boolean deferrable,
        boolean deferred,
        Optional<String> comment) {
    /** Copies the list. */
    public ReflectedExclusion {
        elements = List.copyOf(elements);
    }

    /**
     * What is compared.
     *
     * @param text the name of a column, or SQL
     * @param isColumn whether it is the name of a column
     * @param operator the operator that two rows may not both meet: {@code "&&"}
     */
    public record Element(String text, boolean isColumn, String operator) {}
}
