package dev.aludel.driver;

import dev.aludel.type.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over a {@link FakeAnswer} and fails the test when the contract of {@link DriverRows} is broken. */
final class FakeRows implements DriverRows {
    private final FakeAnswer answer;
    private final Runnable onClose;
    private int position = -1;
    private boolean closed;

    FakeRows(FakeAnswer answer, Runnable onClose) {
        this.answer = answer;
        this.onClose = onClose;
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
        position = Math.min(position + 1, answer.rows().size());
        return position < answer.rows().size();
    }

    @Override
    public @Nullable Object value(int index, Wire wire) {
        refuse(closed, "value() after close()");
        refuse(position < 0 || position >= answer.rows().size(), "value() without a row");
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
            onClose.run();
        }
    }

    private static void refuse(boolean broken, String what) {
        if (broken) {
            throw new AssertionError("contract of DriverRows broken: " + what);
        }
    }
}
