package dev.aludel.driver;

import dev.aludel.type.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over a {@link FakeAnswer} and fails the test when the contract of {@link DriverRows} is broken. */
final class FakeRows implements DriverRows {
    private final FakeDriver driver;
    private final int number;
    private final FakeAnswer answer;
    private int position = -1;
    private int fetchSize;
    private int fetched;
    private volatile boolean closed;

    FakeRows(FakeDriver driver, int number, FakeAnswer answer, int fetchSize) {
        this.driver = driver;
        this.number = number;
        this.answer = answer;
        this.fetchSize = fetchSize;
        if (fetchSize > 0) {
            fetch();
        }
    }

    private void fetch() {
        driver.record(number + " fetch " + fetchSize);
        fetched += fetchSize;
    }

    boolean isOpen() {
        return !closed;
    }

    @Override
    public void fetchSize(int rows) {
        refuse(closed, "fetchSize() after close()");
        refuse(fetchSize == 0 || rows < 1, "fetchSize(" + rows + ") after " + fetchSize);
        fetchSize = rows;
    }

    @Override
    public boolean returnsRows() {
        return answer.returnsRows();
    }

    @Override
    public List<String> labels() {
        return answer.labels();
    }

    @Override
    public boolean next() {
        refuse(closed, "next() after close()");
        refuse(!answer.returnsRows(), "next() on an answer without rows");
        driver.run("next");
        position = Math.min(position + 1, answer.rows().size());
        if (fetchSize > 0 && position == fetched && fetched <= answer.rows().size()) {
            fetch();
        }
        return position < answer.rows().size();
    }

    @Override
    public @Nullable Object value(int index, Wire wire) {
        refuse(closed, "value() after close()");
        refuse(position < 0 || position >= answer.rows().size(), "value() without a row");
        driver.run("value");
        Object value = answer.rows().get(position).get(index);
        refuse(
                value != null && !wire.javaType().isInstance(value),
                "column " + index + " is scripted as " + value + " and was read as " + wire);
        return value;
    }

    @Override
    public long rowCount() {
        return answer.rowCount();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            driver.forgetRows();
            if (fetchSize > 0) {
                driver.record(number + " close rows");
            }
        }
    }

    private static void refuse(boolean broken, String what) {
        if (broken) {
            throw new AssertionError("contract of DriverRows broken: " + what);
        }
    }
}
