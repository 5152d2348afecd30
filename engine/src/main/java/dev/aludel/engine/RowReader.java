package dev.aludel.engine;

import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRows;
import dev.aludel.type.Codec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes objects of the rows of a driver, one after the other. */
final class RowReader<R> {
    private static final @Nullable Object[] NOTHING = {};

    private final DriverRows rows;
    private final ResultShape<R> shape;
    private final Codec<?>[] codecs;
    private final ErrorTranslator errors;
    private final Execution execution;
    private final int width;
    private @Nullable Object[] further = NOTHING;
    private long row;

    RowReader(DriverRows rows, ResultShape<R> shape, ErrorTranslator errors, Execution execution) {
        this.rows = rows;
        this.shape = shape;
        this.codecs = shape.codecs().toArray(new Codec<?>[0]);
        this.width = shape.layout().labels().size();
        this.errors = errors;
        this.execution = execution;
    }

    boolean next() {
        boolean there = rows.next();
        if (there) {
            row++;
        }
        return there;
    }

    /** How many rows there were so far. */
    long count() {
        return row;
    }

    @SuppressWarnings("NullAway") // a row that is one value may be null
    R read() {
        @Nullable Object[] values = new @Nullable Object[codecs.length];
        for (int i = 0; i < codecs.length; i++) {
            values[i] = decode(value(i), i);
        }
        if (values.length == width) {
            return shape.projection().map(shape.layout(), values);
        }
        further = Arrays.copyOfRange(values, width, values.length);
        return shape.projection().map(shape.layout(), Arrays.copyOf(values, width));
    }

    /** What came with the row that was read last, in columns behind those of the layout. */
    @Nullable
    Object[] further() {
        return further;
    }

    private @Nullable Object value(int column) {
        try {
            return rows.value(column, codecs[column].wire());
        } catch (DriverException e) {
            throw e.connectionLost() ? e : placed(e, column);
        }
    }

    /** The driver knows neither the label nor the number of the row. */
    private DriverException placed(DriverException error, int column) {
        return new DriverException(
                error.getMessage() + " (column '" + label(column) + "', row " + row + ")",
                error.sqlState(),
                error.vendorCode(),
                false,
                error.getCause());
    }

    private @Nullable Object decode(@Nullable Object value, int column) {
        try {
            return codecs[column].decode(value);
        } catch (RuntimeException e) {
            throw errors.value(e, "Row " + row + " cannot be read. " + unreadable(column), execution);
        }
    }

    private String unreadable(int column) {
        return column < width
                ? "The column '" + label(column) + "' holds a value that is not "
                        + shape.projection().expressions().get(column).type()
                : "Its key is not of its type";
    }

    private String label(int column) {
        return column < width ? shape.layout().labels().get(column) : "key";
    }
}
