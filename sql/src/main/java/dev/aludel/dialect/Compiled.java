package dev.aludel.dialect;

import dev.aludel.sql.Projection;
import dev.aludel.sql.RowLayout;
import dev.aludel.type.Codec;
import dev.aludel.type.WireValue;
import java.util.List;
import java.util.Optional;

/**
 * A statement as a database is sent it. Nothing below this value knows the tree.
 *
 * @param sql the SQL
 * @param binds the values, in the order of their placeholders
 * @param result what the rows are made of; nothing for a statement that yields none
 * @param <R> what one row is in Java
 */
public record Compiled<R>(String sql, List<WireValue> binds, Optional<ResultShape<R>> result) {
    /** Copies the list. */
    public Compiled {
        binds = List.copyOf(binds);
    }

    /**
     * How the rows of a result are read.
     *
     * @param projection makes an object of each row
     * @param layout the labels and expressions of the columns
     * @param codecs one for each column
     * @param <R> what one row is in Java
     */
    public record ResultShape<R>(Projection<R> projection, RowLayout layout, List<Codec<?>> codecs) {
        /** Copies the list. */
        public ResultShape {
            codecs = List.copyOf(codecs);
        }
    }
}
