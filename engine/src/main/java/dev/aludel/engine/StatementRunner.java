package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The way of a compiled statement through a driver: prepare, send, read, with listeners told and errors translated. */
final class StatementRunner {
    private final Link link;
    private final ErrorTranslator errors;
    private final EngineEvents events;

    StatementRunner(Link link, ErrorTranslator errors, EngineEvents events) {
        this.link = link;
        this.errors = errors;
        this.events = events;
    }

    <R> Result<R> run(Compiled<R> compiled, ExecutionSettings settings, String origin) {
        Execution execution = events.rewritten(new Execution(compiled.sql(), compiled.binds(), settings));
        return told(execution, origin, () -> send(compiled, execution));
    }

    /** Sends a statement whose rows are read as they come. */
    <R> RowCursor<R> open(
            Compiled<R> compiled, ExecutionSettings settings, String origin, FetchSize size, StreamOwner owner) {
        ResultShape<R> shape = compiled.result().orElseThrow(StatementRunner::noRows);
        if (size.cursorRequired() && !link.driver().hasCursors()) {
            throw new InvalidRequestException("This driver hands out all rows at once, so they cannot be streamed;"
                    + " execute the statement instead, in parts with limit(…) if there are too many rows.");
        }
        Execution execution = events.rewritten(new Execution(compiled.sql(), compiled.binds(), settings));
        DriverRequest request = new DriverRequest(execution.sql(), execution.parameters(), shape.wires(), size.first());
        return told(execution, origin, () -> {
            DriverRows rows = link.driver().execute(request);
            try {
                if (!rows.returnsRows()) {
                    throw noRows();
                }
                RowReader<R> reader =
                        new RowReader<>(logged(rows, execution), shape.reported(rows.labels()), errors, execution);
                return new RowCursor<>(this, execution, rows, reader, size, owner);
            } catch (Throwable e) {
                rows.close();
                throw e;
            }
        });
    }

    private static ResultClosedException noRows() {
        return new ResultClosedException(
                "The statement yields no rows to stream; execute it, or add returning(…) to it.");
    }

    /** Does something, in the time there is for it, tells the listeners of it, and translates what goes wrong. */
    <T> T told(Execution execution, String origin, Supplier<T> work) {
        link.openStream().requireNone();
        events.before(execution);
        events.log().statement(execution, origin, link.isInTransaction());
        long start = System.nanoTime();
        T result;
        try {
            result = inTime(execution, work);
        } catch (RuntimeException e) {
            events.error(execution, e);
            throw e;
        }
        events.after(execution, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    private <T> T inTime(Execution execution, Supplier<T> work) {
        Duration limit = execution.settings().get(ExecutionOptions.TIMEOUT).orElse(null);
        if (limit == null) {
            return translated(execution, work);
        }
        Deadline deadline = new Deadline(limit, link);
        try {
            T result = translated(execution, work);
            deadline.end(execution, null);
            return result;
        } catch (DatabaseException e) {
            deadline.end(execution, e);
            throw e;
        } finally {
            deadline.close();
        }
    }

    private <T> T translated(Execution execution, Supplier<T> work) {
        try {
            return work.get();
        } catch (DriverException e) {
            throw noted(execution, e);
        }
    }

    private RuntimeException noted(Execution execution, DriverException error) {
        DatabaseException translated = errors.statement(error, execution, link.isInTransaction());
        return link.noted(translated, events.failed(Failure.Stage.STATEMENT, execution, translated));
    }

    /** Gives the error that the reader of a stream is told, once the listeners were told of it. */
    RuntimeException failed(Execution execution, RuntimeException error) {
        RuntimeException shown = error instanceof DriverException refused ? noted(execution, refused) : error;
        events.error(execution, shown);
        return shown;
    }

    Link link() {
        return link;
    }

    void streamEnded(Execution execution, long rows, Duration elapsed) {
        events.streamEnded(execution, rows, elapsed);
    }

    private <R> Result<R> send(Compiled<R> compiled, Execution execution) {
        DriverRequest request = request(execution.sql(), execution.parameters(), compiled.result());
        try (DriverRows rows = link.driver().execute(request)) {
            return compiled.result().isPresent() && rows.returnsRows()
                    ? read(logged(rows, execution), compiled.result().get().reported(rows.labels()), execution)
                    : Result.ofCount(rows.rowCount());
        }
    }

    /** Only a log that wants rows costs anything. */
    private DriverRows logged(DriverRows rows, Execution execution) {
        return events.log().hasRows() ? new LoggedRows(rows, events.log(), execution) : rows;
    }

    EngineEvents events() {
        return events;
    }

    static DriverRequest request(String sql, List<WireValue> binds, Optional<? extends ResultShape<?>> result) {
        List<Wire> wires = result.<List<Wire>>map(ResultShape::wires).orElse(List.of());
        return new DriverRequest(sql, binds, wires);
    }

    private <R> Result<R> read(DriverRows rows, ResultShape<R> shape, Execution execution) {
        RowReader<R> reader = new RowReader<>(rows, shape, errors, execution);
        List<R> read = new ArrayList<>();
        while (reader.next()) {
            read.add(reader.read());
        }
        return new Result<>(read, RowShape.of(shape), rows.rowCount(), null);
    }
}
