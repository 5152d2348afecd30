package dev.aludel.driver;

import dev.aludel.type.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one statement: rows read one after the other, or the number of rows it touched. Used by one thread at a
 * time, and closed by whoever asked for it.
 *
 * <pre>{@code
 * try (DriverRows rows = connection.execute(request)) {
 *     while (rows.next()) {
 *         names.add((String) rows.value(0, Wire.TEXT));
 *     }
 * }
 * }</pre>
 */
public interface DriverRows extends AutoCloseable {
    /**
     * Says whether the statement yields rows, be it none at all; true for SELECT and for DML with RETURNING.
     *
     * @return false if there is only a {@link #rowCount()}
     */
    boolean returnsRows();

    /**
     * Names the columns from left to right, as the server labels them, repeated labels included.
     *
     * @return the labels, empty if the statement {@linkplain #returnsRows() yields no rows}
     */
    List<String> labels();

    /**
     * Moves to the next row; at first the position is before the first one. May wait for the server.
     *
     * @return false if there is no further row, and then for every later call too
     * @throws DriverException if the server fails or cancels the statement now, or the connection is lost
     */
    boolean next();

    /**
     * Reads one value of the current row. Called only after {@link #next()} returned true, and at most once for each
     * column of a row.
     *
     * @param index the column, the leftmost being 0
     * @param wire the form it is wanted in; the one the {@link DriverRequest} named for this column, or if it named none
     *     {@link Wire#ANY} or the one that the {@linkplain #labels() label} tells
     * @return an instance of the form's {@link Wire#javaType()}, for {@link Wire#ANY} of any such class, or null for
     *     SQL's NULL
     * @throws DriverException if the server's value cannot be had in this form
     */
    @Nullable
    Object value(int index, Wire wire);

    /**
     * Changes how many rows come at a time, from the next time on. Called only if the {@link DriverRequest} had a fetch
     * size; a driver that pays no heed to it does nothing.
     *
     * @param rows more than 0
     * @throws DriverException if the connection is lost
     */
    default void fetchSize(int rows) {}

    /**
     * Counts the rows an INSERT, UPDATE or DELETE matched, whether or not their values changed.
     *
     * @return the number of rows, -1 if it is unknown or the statement is none of these; with RETURNING it may become
     *     known only when all rows have been read
     */
    long rowCount();

    /**
     * Frees what the answer holds on the client and on the server; rows not yet read are skipped, without being read into
     * memory and, where there may be many, without being waited for. A second call does nothing. Must not throw: if the connection breaks at this moment, its next use will tell.
     */
    @Override
    void close();
}
