package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.DatabaseException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
        Execution execution = new Execution(compiled.sql(), compiled.binds());
        return told(execution, () -> send(compiled, execution));
    }

    /** Does something, tells the listeners of it, and translates what goes wrong. */
    <T> T told(Execution execution, Supplier<T> work) {
        listeners.forEach(listener -> listener.beforeExecute(execution));
        long start = System.nanoTime();
        T result;
        try {
            result = work.get();
        } catch (DriverException e) {
            DatabaseException translated = state.noted(errors.statement(e, execution));
            listeners.forEach(listener -> listener.onError(execution, translated));
            throw translated;
        } catch (RuntimeException e) {
            listeners.forEach(listener -> listener.onError(execution, e));
            throw e;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        listeners.forEach(listener -> listener.afterExecute(execution, elapsed));
        return result;
    }

    private <R> Result<R> send(Compiled<R> compiled, Execution execution) {
        try (DriverRows rows = driver.execute(request(compiled.sql(), compiled.binds(), compiled.result()))) {
            return compiled.result().isPresent() && rows.returnsRows()
                    ? read(rows, compiled.result().get().reported(rows.labels()), execution)
                    : Result.ofCount(rows.rowCount());
        }
    }

    static DriverRequest request(String sql, List<WireValue> binds, Optional<? extends ResultShape<?>> result) {
        List<Wire> wires = result.<List<Wire>>map(ResultShape::wires).orElse(List.of());
        return new DriverRequest(sql, binds, wires);
    }

    private <R> Result<R> read(DriverRows rows, ResultShape<R> shape, Execution execution) {
        List<R> read = new ArrayList<>();
        new RowReader<>(shape, errors, execution).read(rows, (row, further) -> read.add(row));
        return new Result<>(read, RowShape.of(shape), rows.rowCount(), null);
    }
}
