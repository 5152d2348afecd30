package dev.aludel.engine;

import dev.aludel.driver.DriverRows;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.ResultClosedException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A place among the rows of a statement that are still with the database. It closes itself at the end, and on any error. */
final class RowCursor<R> {
    private final StatementRunner runner;
    private final Execution execution;
    private final DriverRows rows;
    private final RowReader<R> reader;
    private final FetchSize size;
    private final StreamOwner owner;
    private final long start = System.nanoTime();

    /** How many rows came the last time, or come now; and how many of them were read. */
    private int portion;

    private int readOfPortion;

    private boolean open = true;

    /** Why there are no more rows, where it is not that all were read. */
    private @Nullable String reason;

    RowCursor(
            StatementRunner runner,
            Execution execution,
            DriverRows rows,
            RowReader<R> reader,
            FetchSize size,
            StreamOwner owner) {
        this.runner = runner;
        this.execution = execution;
        this.rows = rows;
        this.reader = reader;
        this.size = size;
        this.owner = owner;
        this.portion = size.first();
        runner.link().openStream().opened(this);
    }

    String sql() {
        return execution.sql();
    }

    FetchSize size() {
        return size;
    }

    boolean isOpen() {
        return open;
    }

    /** How many rows can be read before the database has to be asked for more; at least one. */
    int toRead() {
        return readOfPortion == portion ? size.after(portion) : portion - readOfPortion;
    }

    /** Goes to the next row, if there is one, and closes the cursor if there is none. */
    boolean next() {
        requireReadable();
        if (!open) {
            return false;
        }
        boolean there;
        try {
            runner.link().requireUsable();
            beginPortion();
            there = reader.next();
        } catch (RuntimeException e) {
            throw failed(e);
        }
        if (there) {
            readOfPortion++;
        } else {
            finish(true);
        }
        return there;
    }

    private void beginPortion() {
        if (readOfPortion < portion) {
            return;
        }
        readOfPortion = 0;
        int next = size.after(portion);
        if (next != portion) {
            portion = next;
            rows.fetchSize(next);
        }
    }

    /** Makes an object of the row. */
    R read() {
        try {
            return reader.read();
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private void requireReadable() {
        if (reason != null) {
            throw reason.equals(Link.CLOSED)
                    ? new ConnectionClosedException(reason)
                    : new ResultClosedException(reason);
        }
    }

    private RuntimeException failed(RuntimeException error) {
        RuntimeException shown;
        try {
            shown = runner.failed(execution, error);
        } catch (RuntimeException ofListener) {
            shown = ofListener;
        }
        try {
            end("Reading this stream has failed; execute the statement again.");
        } catch (RuntimeException second) {
            shown.addSuppressed(second);
        }
        return shown;
    }

    /** Ends the cursor before the last row; whoever reads on is told why. If it has ended already, it stays as it is. */
    void end(String why) {
        if (open) {
            reason = why;
            finish(false);
        }
    }

    /** No further row is handed out, and whoever asks for one is told so. */
    void close() {
        end("This stream is closed; execute the statement again.");
        if (reason == null) {
            reason = "This stream was read to its end and is closed; execute the statement again.";
        }
    }

    private void finish(boolean readToEnd) {
        open = false;
        try {
            rows.close();
        } finally {
            runner.link().openStream().ended();
            try {
                runner.streamEnded(execution, reader.count(), Duration.ofNanos(System.nanoTime() - start));
            } finally {
                owner.streamEnded(readToEnd);
            }
        }
    }
}
