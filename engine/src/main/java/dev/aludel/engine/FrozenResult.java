package dev.aludel.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a result, kept to be gone through again and again; see {@link Result#freeze}.
 *
 * <pre>{@code
 * FrozenResult<String> names = connection.execute(select(users.name).from(users)).freeze();
 * names.result().first();
 * names.result().all();    // all of them, the first one too
 * }</pre>
 *
 * @param <R> what one row is in Java
 */
public final class FrozenResult<R> {
    private final List<R> rows;
    private final RowShape shape;

    FrozenResult(List<R> rows, RowShape shape) {
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.shape = shape;
    }

    /**
     * Returns a result with all rows.
     *
     * @return a new result each time
     */
    public Result<R> result() {
        return new Result<>(rows, shape, -1, null);
    }

    /**
     * Returns the rows.
     *
     * @return the rows; the list cannot be changed
     */
    public List<R> rows() {
        return rows;
    }
}
