package dev.aludel.dialect;

import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.schema.Batch;
import java.util.Optional;

/**
 * A batch as a database is sent it: page after page, each made when it is asked for.
 *
 * @param pages the pages in their order
 * @param result what the rows are made of; nothing for a batch that yields none. It may have codecs for columns behind those
 *     of the layout, which are for {@link #order} alone
 * @param order the order of the rows of a page, where it is not sure that of the sets
 * @param <R> what one row is in Java
 */
public record CompiledBatch<R>(Iterable<BatchPage> pages, Optional<ResultShape<R>> result, Optional<RowOrder> order) {
    /**
     * Compiles a batch.
     *
     * @param batch the statement and the sets of values for its parameters
     * @param dialect the dialect
     * @param page how many sets to send at once; the dialect chooses where it is 0
     * @param <R> what one row is in Java
     * @return the batch in SQL
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks
     * @throws dev.aludel.error.ArgumentException if a parameter lacks its value, now or when its page is made
     */
    public static <R> CompiledBatch<R> of(Batch<R> batch, Dialect dialect, int page) {
        return new BatchCompiler<>(batch, dialect, page).compiled();
    }
}
