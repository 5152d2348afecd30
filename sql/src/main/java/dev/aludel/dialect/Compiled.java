package dev.aludel.dialect;

import dev.aludel.sql.Projection;
import dev.aludel.sql.RowLayout;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A statement as a database is sent it. Nothing below this value knows the tree.
 *
 * @param sql the SQL
 * @param binds the values, in the order of their placeholders
 * @param slots the parameters that still lack their values; see {@link Dialect#compile}
 * @param result what the rows are made of; nothing for a statement that yields none
 * @param warnings what is to be said of the statement each time it is executed; see {@link StatementCache}
 * @param <R> what one row is in Java
 */
public record Compiled<R>(
        String sql,
        List<WireValue> binds,
        List<ParameterSlot> slots,
        Optional<ResultShape<R>> result,
        List<String> warnings) {
    /** Copies the lists. */
    public Compiled {
        binds = List.copyOf(binds);
        slots = List.copyOf(slots);
        warnings = List.copyOf(warnings);
    }

    /**
     * A statement of which nothing is to be said.
     *
     * @param sql the SQL
     * @param binds the values, in the order of their placeholders
     * @param slots the parameters that still lack their values
     * @param result what the rows are made of; nothing for a statement that yields none
     */
    public Compiled(String sql, List<WireValue> binds, List<ParameterSlot> slots, Optional<ResultShape<R>> result) {
        this(sql, binds, slots, result, List.of());
    }

    Compiled<R> warning(List<String> said) {
        return said.isEmpty() ? this : new Compiled<>(sql, binds, slots, result, said);
    }

    /**
     * Returns this statement if it can be sent as it is.
     *
     * @return this
     * @throws dev.aludel.error.ArgumentException if a parameter lacks its value
     */
    public Compiled<R> complete() {
        if (!slots.isEmpty()) {
            throw ParameterValues.missing(slots.getFirst());
        }
        return this;
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
        private static final Codec<?> NATURAL = Codec.identity(Wire.ANY, Object.class);

        /** Copies the list. */
        public ResultShape {
            codecs = List.copyOf(codecs);
        }

        /**
         * Returns the shape of rows whose columns only the database knows, once it has named them.
         *
         * @param labels the labels of the columns, as the driver has them
         * @return this shape, if it knows its columns
         */
        public ResultShape<R> reported(List<String> labels) {
            return projection == Projection.Reported.ROWS
                    ? new ResultShape<>(
                            projection, new RowLayout(labels, List.of()), Collections.nCopies(labels.size(), NATURAL))
                    : this;
        }
    }
}
