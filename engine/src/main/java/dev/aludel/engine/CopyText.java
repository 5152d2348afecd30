package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Column;
import dev.aludel.type.SqlType;
import dev.aludel.type.WireValue;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY wants them: made a few at a time, while they are read. */
final class CopyText extends InputStream {
    private static final int ENOUGH = 1 << 15;
    private static final int BYTE = 0xFF;

    private final Dialect dialect;
    private final List<? extends Column<?>> columns;
    private final Iterator<? extends List<? extends @Nullable Object>> rows;
    private byte[] ready = {};
    private int next;
    private long row;

    CopyText(
            Dialect dialect,
            List<? extends Column<?>> columns,
            Iterator<? extends List<? extends @Nullable Object>> rows) {
        this.dialect = dialect;
        this.columns = columns;
        this.rows = rows;
        columns.forEach(this::requirePlain);
    }

    /** A cast is what COPY does by itself; nothing else can be written around a value. */
    private void requirePlain(Column<?> column) {
        String around = dialect.types().around(column.type());
        if (!around.equals("{}") && !around.startsWith("CAST({} AS ")) {
            throw new CompileException(
                    "COPY into the column '" + column.name() + "', whose values are sent as " + around,
                    dialect.name(),
                    "insert the rows, or copy into another column first");
        }
    }

    @Override
    public int read() {
        return fill() ? ready[next++] & BYTE : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, into, offset, count);
        next += count;
        return count;
    }

    private boolean fill() {
        if (next < ready.length) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        while (text.length() < ENOUGH && rows.hasNext()) {
            append(rows.next(), text);
        }
        ready = text.toString().getBytes(StandardCharsets.UTF_8);
        next = 0;
        return ready.length > 0;
    }

    private void append(List<? extends @Nullable Object> values, StringBuilder text) {
        row++;
        if (values.size() != columns.size()) {
            throw new ArgumentException("Row " + row + " has " + values.size() + " values for " + columns.size()
                    + " columns; give one for each, null for NULL.");
        }
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            WireText.append(encoded(columns.get(i), values.get(i)), text);
        }
        text.append('\n');
    }

    private @Nullable Object encoded(Column<?> column, @Nullable Object value) {
        if (value != null && !column.type().javaType().isInstance(value)) {
            throw new ArgumentException(
                    "Row " + row + " has a " + value.getClass().getName() + " for the column '" + column.name()
                            + "', which takes a " + column.type().javaType().getName() + ".");
        }
        try {
            return encoded(column.type(), value);
        } catch (ArgumentException e) {
            throw new ArgumentException("Row " + row + ", column '" + column.name() + "': " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked") // the value was found to be of the type's class
    private <T> @Nullable Object encoded(SqlType<T> type, @Nullable Object value) {
        WireValue encoded = dialect.types().encode(type, (T) value, dialect.name());
        return encoded.value();
    }
}
