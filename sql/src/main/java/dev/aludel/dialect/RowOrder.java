package dev.aludel.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sets that the rows of a page belong to. No database promises to yield the rows of an insert in the order in which
 * they were given; but the numbers it gives them grow in that order, and keys that were given are those that come back.
 */
@FunctionalInterface
public interface RowOrder {
    /**
     * Finds the place of each row.
     *
     * @param page the page that yielded the rows
     * @param keys what each row has in the columns that are for the order
     * @return the numbers of the rows, counted from zero, in the order of the sets
     * @throws dev.aludel.error.InvalidRequestException if the keys are not those that were given, as when a trigger changes them
     */
    List<Integer> of(BatchPage page, List<@Nullable Object[]> keys);
}
