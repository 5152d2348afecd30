package dev.aludel.engine;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Takes the rows that are left one by one. */
record RowIterator<R>(Result<R> result) implements Iterator<R> {
    @Override
    public boolean hasNext() {
        return result.hasMore();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The result has no more rows.");
        }
        return result.fetchMany(1).getFirst();
    }
}
