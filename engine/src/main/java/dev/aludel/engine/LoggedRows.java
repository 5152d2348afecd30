package dev.aludel.engine;

import dev.aludel.driver.DriverRows;
import dev.aludel.type.Wire;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are written to a log as they are read, in the form in which they came. */
final class LoggedRows implements DriverRows {
    private final DriverRows rows;
    private final EngineLog log;
    private final Execution execution;
    private final @Nullable Object[] values;
    private boolean onRow;

    LoggedRows(DriverRows rows, EngineLog log, Execution execution) {
        this.rows = rows;
        this.log = log;
        this.execution = execution;
        this.values = new @Nullable Object[rows.labels().size()];
        log.columns(execution, rows.labels());
    }

    @Override
    public boolean returnsRows() {
        return rows.returnsRows();
    }

    @Override
    public List<String> labels() {
        return rows.labels();
    }

    /** The row before this one is complete now. */
    @Override
    public boolean next() {
        if (onRow) {
            log.row(execution, values);
            Arrays.fill(values, null);
        }
        onRow = rows.next();
        return onRow;
    }

    @Override
    public @Nullable Object value(int index, Wire wire) {
        Object value = rows.value(index, wire);
        values[index] = value;
        return value;
    }

    @Override
    public void fetchSize(int size) {
        rows.fetchSize(size);
    }

    @Override
    public long rowCount() {
        return rows.rowCount();
    }

    @Override
    public void close() {
        rows.close();
    }
}
