package dev.aludel.jdbc;

import dev.aludel.driver.DriverRows;
import dev.aludel.type.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, of which a few are in memory at a time. */
final class JdbcPortions implements DriverRows {
    private final JdbcRows rows;
    private final Portions portions;
    private boolean closed;

    JdbcPortions(JdbcRows rows, Portions portions) {
        this.rows = rows;
        this.portions = portions;
    }

    @Override
    public boolean returnsRows() {
        return true;
    }

    @Override
    public List<String> labels() {
        return rows.labels();
    }

    @Override
    public boolean next() {
        return rows.next();
    }

    @Override
    public void fetchSize(int size) {
        Quiet.run(() -> portions.resize(rows.resultSet(), size));
    }

    @Override
    public @Nullable Object value(int index, Wire wire) {
        return rows.value(index, wire);
    }

    @Override
    public long rowCount() {
        return rows.rowCount();
    }

    /** What is left is ended first: some drivers would read it into memory when the statement is closed. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            portions.end(rows.ended() ? null : rows.resultSet());
            rows.close();
        }
    }
}
