package dev.aludel.engine;

import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverRows;
import dev.aludel.type.Codec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes objects of the rows of a driver. */
final class RowReader<R> {
    private static final @Nullable Object[] NOTHING = {};

    private final ResultShape<R> shape;
    private final Codec<?>[] codecs;
    private final int width;
    private final ErrorTranslator errors;
    private final Execution execution;

    RowReader(ResultShape<R> shape, ErrorTranslator errors, Execution execution) {
        this.shape = shape;
        this.codecs = shape.codecs().toArray(new Codec<?>[0]);
        this.width = shape.layout().labels().size();
        this.errors = errors;
        this.execution = execution;
    }

    /** Reads all rows; columns behind those of the layout go to the receiver beside the row. */
    void read(DriverRows rows, Receiver<R> receiver) {
        while (rows.next()) {
            @Nullable Object[] values = new @Nullable Object[codecs.length];
            for (int i = 0; i < codecs.length; i++) {
                values[i] = decode(rows.value(i, codecs[i].wire()), i);
            }
            if (values.length == width) {
                receiver.take(shape.projection().map(shape.layout(), values), NOTHING);
            } else {
                receiver.take(
                        shape.projection().map(shape.layout(), Arrays.copyOf(values, width)),
                        Arrays.copyOfRange(values, width, values.length));
            }
        }
    }

    private @Nullable Object decode(@Nullable Object value, int column) {
        try {
            return codecs[column].decode(value);
        } catch (RuntimeException e) {
            throw errors.value(e, unreadable(column), execution);
        }
    }

    private String unreadable(int column) {
        return column < width
                ? "The column '" + shape.layout().labels().get(column) + "' holds a value that is not "
                        + shape.projection().expressions().get(column).type()
                : "The key of a row holds a value that is not of its type";
    }

    /** Takes a row, and what came with it. */
    interface Receiver<R> {
        void take(@Nullable R row, @Nullable Object[] further);
    }
}
