package dev.aludel.dialect;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The pages of a batch, each made when it is asked for.
 *
 * @param sets how many sets there are
 * @param most how many of them are in a page
 * @param maker makes a page
 */
record BatchPages(int sets, int most, Maker maker) implements Iterable<BatchPage> {
    @Override
    public Iterator<BatchPage> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < sets;
            }

            @Override
            public BatchPage next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The batch has no more pages.");
                }
                int first = next;
                next = first + Math.min(most, sets - first);
                return maker.page(first, next - first);
            }
        };
    }

    /** Makes the page of so many sets from the first on. */
    interface Maker {
        BatchPage page(int first, int sets);
    }
}
