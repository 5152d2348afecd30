package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Row;
import dev.aludel.sql.RowLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Other ways to see the rows of a result. Each takes over the rows that are left. */
final class RowViews {
    private RowViews() {}

    static <R, T> Result<T> map(Result<R> result, RowShape shape, Function<? super R, ? extends T> function) {
        List<T> mapped = new ArrayList<>();
        for (R row : result.all()) {
            mapped.add(function.apply(row));
        }
        return new Result<>(mapped, shape, result.rowCount(), result);
    }

    static <R> Result<@Nullable Object> scalars(Result<R> result, RowShape shape, int position) {
        RowShape one = shape.only(position);
        return map(
                result,
                one,
                row -> shape.isValue() ? row : shape.row(row, "scalars(…)").get(position));
    }

    static <R> Result<Row> columns(Result<R> result, RowShape shape, int... positions) {
        RowLayout layout = shape.part(positions);
        return map(result, new RowShape(layout, RowShape.Kind.ROW), row -> {
            Row all = shape.row(row, "columns(…)");
            @Nullable Object[] values = new @Nullable Object[positions.length];
            for (int i = 0; i < positions.length; i++) {
                values[i] = all.get(positions[i]);
            }
            return new Row(layout, values);
        });
    }

    static <R> Result<R> unique(Result<R> result, RowShape shape, Function<? super R, ?> key) {
        Set<@Nullable Object> seen = new HashSet<>();
        List<R> unique = new ArrayList<>();
        for (R row : result.all()) {
            if (seen.add(key.apply(row))) {
                unique.add(row);
            }
        }
        return new Result<>(unique, shape, result.rowCount(), result);
    }

    static <R> Result<R> merge(Result<R> result, Result<R> other, RowShape shape) {
        if (!result.labels().equals(other.labels())) {
            throw new ArgumentException("The rows of one result have " + result.labels() + " and those of the other "
                    + other.labels() + "; results can be merged if their rows have the same columns.");
        }
        List<R> rows = result.all();
        rows.addAll(other.all());
        return new Result<>(rows, shape, -1, null);
    }

    static <R> Iterable<List<R>> partitions(Result<R> result, int size) {
        if (size < 1) {
            throw new ArgumentException("partitions(" + size + "): a list has at least one row.");
        }
        Iterator<R> rows = result.iterator();
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<R> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The result has no more rows.");
                }
                return result.fetchMany(size);
            }
        };
    }
}
