package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.sql.Projection;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The way of a compiled statement through a driver: prepare, send, read, with listeners told and errors translated. */
final class StatementRunner {
    private final DriverConnection driver;
    private final ConnectionState state;
    private final ErrorTranslator errors;
    private final List<EngineListener> listeners;

    StatementRunner(
            DriverConnection driver, ConnectionState state, ErrorTranslator errors, List<EngineListener> listeners) {
        this.driver = driver;
        this.state = state;
        this.errors = errors;
        this.listeners = listeners;
    }

    <R> Result<R> run(Compiled<R> compiled) {
        return told(execution(compiled), execution -> send(compiled, execution));
    }

    /** Sends a statement whose rows are read as they come. */
    <R> RowCursor<R> open(Compiled<R> compiled, FetchSize size, StreamOwner owner) {
        ResultShape<R> shape = compiled.result().orElseThrow(StatementRunner::noRows);
        if (size.cursorRequired() && !driver.hasCursors()) {
            throw new InvalidRequestException("This driver hands out all rows at once, so they cannot be streamed;"
                    + " execute the statement instead, in parts with limit(…) if there are too many rows.");
        }
        return told(execution(compiled), execution -> {
            DriverRows rows = driver.execute(request(compiled, size.first()));
            try {
                if (!rows.returnsRows()) {
                    throw noRows();
                }
                RowReader<R> reader = new RowReader<>(rows, shape.reported(rows.labels()), errors, execution);
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

    private static Execution execution(Compiled<?> compiled) {
        return new Execution(compiled.sql(), compiled.binds());
    }

    /** Does what sends something, with listeners told and errors translated. */
    <T> T told(Execution execution, Function<Execution, T> work) {
        state.openStream().requireNone();
        listeners.forEach(listener -> listener.beforeExecute(execution));
        long start = System.nanoTime();
        T outcome;
        try {
            outcome = work.apply(execution);
        } catch (RuntimeException e) {
            throw failed(execution, e);
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        listeners.forEach(listener -> listener.afterExecute(execution, elapsed));
        return outcome;
    }

    /** Gives the error that the caller is told, once the listeners were told of it. */
    RuntimeException failed(Execution execution, RuntimeException error) {
        RuntimeException shown =
                error instanceof DriverException refused ? state.noted(errors.statement(refused, execution)) : error;
        listeners.forEach(listener -> listener.onError(execution, shown));
        return shown;
    }

    ConnectionState state() {
        return state;
    }

    void streamEnded(Execution execution, long rows, Duration elapsed) {
        listeners.forEach(listener -> listener.onStreamEnd(execution, rows, elapsed));
    }

    private static DriverRequest request(Compiled<?> compiled, int fetchSize) {
        List<Wire> wires = compiled.result()
                .map(shape -> shape.codecs().stream().map(Codec::wire).toList())
                .orElse(List.of());
        return new DriverRequest(compiled.sql(), compiled.binds(), wires, fetchSize);
    }

    private <R> Result<R> send(Compiled<R> compiled, Execution execution) {
        try (DriverRows rows = driver.execute(request(compiled, 0))) {
            return compiled.result().isPresent() && rows.returnsRows()
                    ? read(rows, compiled.result().get().reported(rows.labels()), execution)
                    : Result.ofCount(rows.rowCount());
        }
    }

    private <R> Result<R> read(DriverRows rows, ResultShape<R> shape, Execution execution) {
        RowReader<R> reader = new RowReader<>(rows, shape, errors, execution);
        List<R> read = new ArrayList<>();
        while (reader.next()) {
            read.add(reader.read());
        }
        boolean singleValue = shape.projection() instanceof Projection.Value<?>;
        return Result.ofRows(read, shape.layout().labels(), singleValue, rows.rowCount());
    }
}
