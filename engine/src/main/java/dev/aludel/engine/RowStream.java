package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement, read from the database as they are asked for. Each is handed out once, whichever way it is asked
 * for. For one thread at a time, as its connection is.
 *
 * <pre>{@code
 * try (RowStream<String> names = connection.stream(select(users.name).from(users))) {
 *     for (String name : names) { … }
 * }
 * try (RowStream<String> names = connection.stream(select(users.name).from(users), FetchSize.yieldPer(500))) {
 *     for (List<String> part : names.partitions()) { … }    // lists of 500, the last one shorter
 * }
 * try (Stream<String> names = engine.stream(select(users.name).from(users)).stream()) {
 *     names.filter(…).forEach(…);
 * }
 * }</pre>
 *
 * <p>A stream ends, and leaves nothing open in the database, when its last row was read, when reading fails, when it is
 * closed, when its transaction ends, or when its connection is closed. In the last two cases whoever reads on is told. How
 * many rows are in memory is for {@link FetchSize} to say, and for the driver: one without cursors has them all.
 *
 * @param <R> what one row is in Java
 */
public final class RowStream<R> implements Iterable<R>, AutoCloseable {
    private final RowCursor<R> cursor;

    /** The row that was read to find out whether there is one. */
    private @Nullable R ahead;

    private boolean hasAhead;

    /** What went wrong behind the rows that were handed out. */
    private @Nullable RuntimeException failure;

    RowStream(RowCursor<R> cursor) {
        this.cursor = cursor;
    }

    /**
     * Hands out the rows that are left, one by one.
     *
     * @return an iterator; all iterators of a stream share its rows
     */
    @Override
    public Iterator<R> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lookAhead();
            }

            @Override
            public R next() {
                if (!lookAhead()) {
                    throw new NoSuchElementException("The stream has no more rows.");
                }
                return take();
            }
        };
    }

    /**
     * Hands out the rows that are left as a stream of Java's. Closing that one closes this one.
     *
     * @return a sequential stream in the order of the rows
     */
    public Stream<R> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    /**
     * Hands out the rows that are left in lists as long as {@link FetchSize#most()}.
     *
     * @return the lists, the last of which may be shorter; none of them is empty
     */
    public Iterable<List<R>> partitions() {
        return partitions(cursor.size().most());
    }

    /**
     * Hands out the rows that are left in lists.
     *
     * @param rows how many rows are in a list, one or more
     * @return the lists, the last of which may be shorter; none of them is empty
     * @throws ArgumentException if a list were to have less than one row
     */
    public Iterable<List<R>> partitions(int rows) {
        requirePositive(rows);
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lookAhead();
            }

            @Override
            public List<R> next() {
                List<R> part = many(rows);
                if (part.isEmpty()) {
                    throw new NoSuchElementException("The stream has no more rows.");
                }
                return part;
            }
        };
    }

    /**
     * Reads some rows.
     *
     * @param rows how many, one or more
     * @return a list that may be changed; shorter if there are not so many left, and empty if there are none
     * @throws ArgumentException if less than one row is asked for
     */
    public List<R> many(int rows) {
        requirePositive(rows);
        List<R> many = new ArrayList<>(Math.min(rows, cursor.size().most()));
        while (many.size() < rows && lookAhead()) {
            many.add(take());
        }
        return many;
    }

    /**
     * Passes over some rows.
     *
     * @param rows how many, one or more
     * @return how many it were; fewer if there were not so many left
     * @throws ArgumentException if less than one row is to be passed over
     */
    public int skip(int rows) {
        requirePositive(rows);
        int skipped = 0;
        if (hasAhead) {
            Object unused = take();
            skipped++;
        }
        while (skipped < rows && cursor.next()) {
            skipped++;
        }
        return skipped;
    }

    /**
     * Reads the rows for which the database has to be waited for only once: those that come at a time, or what was not yet
     * read of them. If one of them cannot be read, those before it are handed out, and the next call fails.
     *
     * @return a list that may be changed; empty if there are no rows left
     */
    public List<R> portion() {
        rethrow();
        int rows = cursor.toRead() + (hasAhead ? 1 : 0);
        List<R> portion = new ArrayList<>();
        try {
            while (portion.size() < rows && lookAhead()) {
                portion.add(take());
            }
        } catch (RuntimeException e) {
            if (portion.isEmpty()) {
                throw e;
            }
            failure = e;
        }
        return portion;
    }

    /**
     * Says whether the stream has ended, so that nothing of it is left in the database.
     *
     * @return also true if the last row was read, whether or not {@link #close} was called
     */
    public boolean hasEnded() {
        return !cursor.isOpen() && !hasAhead && failure == null;
    }

    /** Ends the stream. Whoever reads on is told so. Closing it again does nothing. */
    @Override
    public void close() {
        failure = null;
        forget();
        cursor.close();
    }

    private boolean lookAhead() {
        rethrow();
        if (!hasAhead && cursor.next()) {
            ahead = cursor.read();
            hasAhead = true;
        }
        return hasAhead;
    }

    private void rethrow() {
        RuntimeException late = failure;
        if (late != null) {
            failure = null;
            throw late;
        }
    }

    @SuppressWarnings("NullAway") // a row that is one value may be null
    private R take() {
        R row = ahead;
        forget();
        return row;
    }

    private void forget() {
        ahead = null;
        hasAhead = false;
    }

    private static void requirePositive(int rows) {
        if (rows < 1) {
            throw new ArgumentException("To read or pass over " + rows + " rows is no wish; ask for one or more.");
        }
    }
}
