package dev.aludel.dialect;

import dev.aludel.type.WireValue;
import java.util.List;

/**
 * Some sets of a batch on their way to the database: either one statement for all of them, or one for each.
 *
 * @param sql the SQL
 * @param binds the values of each statement, in the order of their placeholders
 * @param first the number of the first set, counted from zero
 * @param sets how many sets there are
 * @param together whether it is one statement for all of them
 */
public record BatchPage(String sql, List<List<WireValue>> binds, int first, int sets, boolean together) {
    /** Copies the list. */
    public BatchPage {
        binds = List.copyOf(binds);
    }
}
