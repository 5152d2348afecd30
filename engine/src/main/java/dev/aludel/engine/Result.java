package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final RowShape shape;
    private final long rowCount;

    /** What this one is a view of, closed together with it. */
    private final @Nullable Result<?> origin;

    private int next;
    private boolean closed;

    Result(@Nullable List<R> rows, RowShape shape, long rowCount, @Nullable Result<?> origin) {
        this.rows = rows;
        this.shape = shape;
        this.rowCount = rowCount;
        this.origin = origin;
    }

    static <R> Result<R> ofCount(long rowCount) {
        return new Result<>(null, RowShape.NONE, rowCount, null);
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
        return shape.layout().labels();
    }

    /**
     * Returns the rows that are left.
     *
     * @return a list that may be changed; empty if there are none, or no more
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public List<R> all() {
        return fetchMany(rows().size());
    }

    /**
     * Returns the next row.
     *
     * @return nothing if there are none left, or the row is one value and NULL
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public Optional<R> fetchOne() {
        List<R> all = rows();
        return next < all.size() ? Optional.ofNullable(all.get(next++)) : Optional.empty();
    }

    /**
     * Returns the next rows.
     *
     * @param count how many at most
     * @return a list that may be changed; empty if there are no more
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public List<R> fetchMany(int count) {
        List<R> all = rows();
        int end = next + Math.min(Math.max(count, 0), all.size() - next);
        List<R> rest = new ArrayList<>(all.subList(next, end));
        next = end;
        return rest;
    }

    /**
     * Hands out the rows that are left in lists of one size; the last one may be shorter.
     *
     * @param size how many rows are in a list, one or more
     * @return the lists, none of them empty; each takes its rows from those that are left
     * @throws ArgumentException if the size is less than one
     * @throws ResultClosedException if the result is closed, or yields no rows
     */
    public Iterable<List<R>> partitions(int size) {
        return RowViews.partitions(this, size);
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
        if (!shape.isValue()) {
            throw new ArgumentException(
                    "scalar() is for a statement of one value, as in select(users.name); this one yields " + labels()
                            + ". Use one() or first().");
        }
        R value = next < all.size() ? all.get(next) : null;
        close();
        return value;
    }

    /**
     * Returns the one value of the only row, and closes the result.
     *
     * @return the value; {@code null} only if it is NULL
     * @throws ArgumentException if the statement yields more than one value
     * @throws NoResultException if there is no row
     * @throws MultipleResultsException if there are several
     */
    public @Nullable R scalarOne() {
        shape.requireValue("scalarOne()");
        return one();
    }

    /**
     * Returns the one value of the only row, if there is one, and closes the result.
     *
     * @return the value; {@code null} if there is no row, or it is NULL
     * @throws ArgumentException if the statement yields more than one value
     * @throws MultipleResultsException if there are several rows
     */
    public @Nullable R scalarOneOrNull() {
        shape.requireValue("scalarOneOrNull()");
        return oneOrNull();
    }

    /**
     * Makes something else of the rows that are left.
     *
     * @param function is handed each row
     * @param <T> what it makes
     * @return the rows as the function makes them; here none are left
     */
    public <T> Result<T> map(Function<? super R, ? extends T> function) {
        return RowViews.map(this, shape.ofObjects(), function);
    }

    /**
     * Makes a map by label of each row that is left.
     *
     * @return the rows as maps; here none are left
     * @throws ArgumentException if the rows are not {@link Row rows}, or have two columns of one label
     */
    public Result<Map<String, @Nullable Object>> mappings() {
        return RowViews.map(
                this, shape.ofObjects(), row -> shape.row(row, "mappings()").asMap());
    }

    /**
     * Takes one value of each row that is left.
     *
     * @param position the position of the value, counted from zero
     * @return the values; here no rows are left
     * @throws ArgumentException if the rows are objects made of the values, or there is no such position
     */
    public Result<@Nullable Object> scalars(int position) {
        return RowViews.scalars(this, shape, position);
    }

    /**
     * Takes one value of each row that is left: {@code result.scalars("name", String.class)}.
     *
     * @param label the label of the value
     * @param type the class of the value
     * @param <T> the class of the value
     * @return the values; here no rows are left
     * @throws ArgumentException if the rows are not {@link Row rows}, or have no such value, or several
     */
    public <T> Result<T> scalars(String label, Class<T> type) {
        int position = shape.layout().position(label);
        return RowViews.map(scalars(position), shape.only(position), type::cast);
    }

    /**
     * Takes one value of each row that is left: {@code result.scalars(users.name)}.
     *
     * @param expression what was selected
     * @param <T> the class of the value
     * @return the values; here no rows are left
     * @throws ArgumentException if the rows are not {@link Row rows}, or it was not selected
     */
    public <T> Result<T> scalars(Expression<T> expression) {
        return scalars(
                labels().get(shape.layout().position(expression)),
                expression.type().javaType());
    }

    /**
     * Takes some of the columns, in this order.
     *
     * @param positions the positions of the columns, counted from zero
     * @return rows of these columns; here no rows are left
     * @throws ArgumentException if the rows are not {@link Row rows}, or there is no such position
     */
    public Result<Row> columns(int... positions) {
        return RowViews.columns(this, shape, positions);
    }

    /**
     * Takes some of the columns, in this order.
     *
     * @param labels the labels of the columns
     * @return rows of these columns; here no rows are left
     * @throws ArgumentException if the rows are not {@link Row rows}, or a label is that of no column, or of several
     */
    public Result<Row> columns(String... labels) {
        return columns(Arrays.stream(labels).mapToInt(shape.layout()::position).toArray());
    }

    /**
     * Leaves out rows that are equal to one before them.
     *
     * @return the rows, each once; here none are left
     */
    public Result<R> unique() {
        return unique(shape::key);
    }

    /**
     * Leaves out rows that are equal to one before them in what a function makes of them.
     *
     * @param key makes of a row what is compared
     * @return the rows; here none are left
     */
    public Result<R> unique(Function<? super R, ?> key) {
        return RowViews.unique(this, shape, key);
    }

    /**
     * Keeps the rows that are left, to go through them more than once.
     *
     * @return the rows; here none are left
     */
    public FrozenResult<R> freeze() {
        return new FrozenResult<>(all(), shape);
    }

    /**
     * Puts the rows that are left of another result behind those that are left of this one.
     *
     * @param other a result with the same labels
     * @return the rows of both, in which none are left
     * @throws ArgumentException if the labels are others
     */
    public Result<R> merge(Result<R> other) {
        return RowViews.merge(this, other, shape);
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
        return new RowIterator<>(this);
    }

    boolean hasMore() {
        return next < rows().size();
    }

    /**
     * Says whether asking for rows is an error. When the last row has been handed out, there are no more, and that is none.
     *
     * @return true once it was closed, and for a statement that yields no rows
     */
    public boolean isClosed() {
        return closed || rows == null || (origin != null && origin.isClosed());
    }

    /** Closes the result: it yields no more rows, and says so. Closing it again does nothing. */
    @Override
    public void close() {
        closed = true;
        if (origin != null) {
            origin.close();
        }
    }

    private List<R> rows() {
        if (rows == null) {
            throw new ResultClosedException(
                    "The statement yields no rows; ask for rowCount(), or add returning(…) to the statement.");
        }
        if (isClosed()) {
            throw new ResultClosedException(
                    "The result is closed; first(), one() and scalar() close it. Execute the statement again.");
        }
        return rows;
    }
}
