package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.DatabaseException;
import dev.aludel.type.Codec;
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
    private final List<EngineListener> listeners;

    StatementRunner(Link link, ErrorTranslator errors, List<EngineListener> listeners) {
        this.link = link;
        this.errors = errors;
        this.listeners = listeners;
    }

    <R> Result<R> run(Compiled<R> compiled, ExecutionSettings settings) {
        Execution execution = new Execution(compiled.sql(), compiled.binds(), settings);
        return told(execution, () -> send(compiled, execution));
    }

    /** Does something, in the time there is for it, tells the listeners of it, and translates what goes wrong. */
    <T> T told(Execution execution, Supplier<T> work) {
        listeners.forEach(listener -> listener.beforeExecute(execution));
        long start = System.nanoTime();
        T result;
        try {
            result = inTime(execution, work);
        } catch (RuntimeException e) {
            listeners.forEach(listener -> listener.onError(execution, e));
            throw e;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        listeners.forEach(listener -> listener.afterExecute(execution, elapsed));
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
            throw link.noted(errors.statement(e, execution, link.isInTransaction()));
        }
    }

    private <R> Result<R> send(Compiled<R> compiled, Execution execution) {
        DriverRequest request = request(compiled.sql(), compiled.binds(), compiled.result());
        try (DriverRows rows = link.driver().execute(request)) {
            return compiled.result().isPresent() && rows.returnsRows()
                    ? read(rows, compiled.result().get().reported(rows.labels()), execution)
                    : Result.ofCount(rows.rowCount());
        }
    }

    static DriverRequest request(String sql, List<WireValue> binds, Optional<? extends ResultShape<?>> result) {
        List<Wire> wires = result.map(
                        shape -> shape.codecs().stream().map(Codec::wire).toList())
                .orElse(List.of());
        return new DriverRequest(sql, binds, wires);
    }

    private <R> Result<R> read(DriverRows rows, ResultShape<R> shape, Execution execution) {
        List<R> read = new ArrayList<>();
        new RowReader<>(shape, errors, execution).read(rows, (row, further) -> read.add(row));
        return new Result<>(read, RowShape.of(shape), rows.rowCount(), null);
    }
}
