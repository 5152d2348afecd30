package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.ResultClosedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement brought back: rows, or how many rows it changed. All rows are in memory, so a result outlives its
 * connection. Rows are handed out once: after {@link #all} there are none left.
 *
 * <pre>{@code
 * List<String> names = connection.execute(select(users.name).from(users)).all();
 * }</pre>
 *
 * <p>Where the statement yields one value, as {@code select(users.name)} does, a row that is NULL is {@code null} in
 * lists and iterations, and {@link Optional#empty()} in {@link #first}.
 *
 * @param <R> what one row is in Java
 */
public final class Result<R> implements Iterable<R>, AutoCloseable {
    private final @Nullable List<R> rows;
    private final List<String> labels;
    private final boolean singleValue;
    private final long rowCount;
    private int next;
    private boolean closed;

    private Result(@Nullable List<R> rows, List<String> labels, boolean singleValue, long rowCount) {
        this.rows = rows;
        this.labels = labels;
        this.singleValue = singleValue;
        this.rowCount = rowCount;
    }

    static <R> Result<R> ofRows(List<R> rows, List<String> labels, boolean singleValue, long rowCount) {
        return new Result<>(rows, labels, singleValue, rowCount);
    }

    static <R> Result<R> ofCount(long rowCount) {
        return new Result<>(null, List.of(), false, rowCount);
    }

    /**
     * Says whether the statement yields rows, be it none.
     *
     * @return false for a change without {@code RETURNING}
     */
    public boolean returnsRows() {
        return rows != null;
    }

    /**
     * Returns how many rows a change matched, whether or not it gave them other values.
     *
     * @return -1 for a query, and where the database does not say
     */
    public long rowCount() {
        return rowCount;
    }

    /**
     * Returns the names of the columns.
     *
     * @return their labels, in their order
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns the rows that are left.
     *
     * @return a list that may be changed; empty if there are none, or no more
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public List<R> all() {
        List<R> all = rows();
        List<R> rest = new ArrayList<>(all.subList(next, all.size()));
        next = all.size();
        return rest;
    }

    /**
     * Returns the first of the rows that are left, and closes the result.
     *
     * @return nothing if there are none left, or the row is one value and NULL
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public Optional<R> first() {
        List<R> all = rows();
        Optional<R> first = next < all.size() ? Optional.ofNullable(all.get(next)) : Optional.empty();
        close();
        return first;
    }

    /**
     * Returns the only row, and closes the result.
     *
     * @return the row
     * @throws NoResultException if there is none
     * @throws MultipleResultsException if there are several
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public R one() {
        List<R> all = rows();
        if (next == all.size()) {
            close();
            throw new NoResultException(
                    "The statement yields no row where one is expected; use oneOrNull() or first() if there may be"
                            + " none.");
        }
        return only(all);
    }

    /**
     * Returns the only row, if there is one, and closes the result.
     *
     * @return the row, or {@code null}
     * @throws MultipleResultsException if there are several
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public @Nullable R oneOrNull() {
        List<R> all = rows();
        if (next == all.size()) {
            close();
            return null;
        }
        return only(all);
    }

    private R only(List<R> all) {
        int left = all.size() - next;
        R row = all.get(next);
        close();
        if (left > 1) {
            throw new MultipleResultsException("The statement yields " + left
                    + " rows where one is expected; use first() or all(), or ask for less.");
        }
        return row;
    }

    /**
     * Returns the value of the first of the rows that are left, for a statement that yields one value, and closes the
     * result.
     *
     * @return the value; {@code null} if there is no row, or it is NULL
     * @throws ArgumentException if the statement yields more than one value
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public @Nullable R scalar() {
        List<R> all = rows();
        if (!singleValue) {
            throw new ArgumentException(
                    "scalar() is for a statement of one value, as in select(users.name); this one yields " + labels
                            + ". Use one() or first().");
        }
        R value = next < all.size() ? all.get(next) : null;
        close();
        return value;
    }

    /**
     * Hands out the rows that are left, one by one.
     *
     * @return an iterator that takes each row it hands out from those that are left
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    @Override
    public Iterator<R> iterator() {
        rows();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return next < rows().size();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The result has no more rows.");
                }
                return rows().get(next++);
            }
        };
    }

    /** Closes the result: it yields no more rows, and says so. Closing it again does nothing. */
    @Override
    public void close() {
        closed = true;
    }

    private List<R> rows() {
        if (rows == null) {
            throw new ResultClosedException(
                    "The statement yields no rows; ask for rowCount(), or add returning(…) to the statement.");
        }
        if (closed) {
            throw new ResultClosedException(
                    "The result is closed; first(), one() and scalar() close it. Execute the statement again.");
        }
        return rows;
    }
}
