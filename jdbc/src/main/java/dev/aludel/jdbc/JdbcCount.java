package dev.aludel.jdbc;

import dev.aludel.driver.DriverRows;
import dev.aludel.type.Wire;
import java.util.List;

/** The answer to a statement without rows; it holds nothing open. */
record JdbcCount(long rowCount) implements DriverRows {
    @Override
    public boolean returnsRows() {
        return false;
    }

    @Override
    public List<String> labels() {
        return List.of();
    }

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public Object value(int index, Wire wire) {
        throw new IllegalStateException("the statement yields no rows");
    }

    @Override
    public void close() {}
}
