package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.DatabaseException;
import dev.aludel.sql.Projection;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        listeners.forEach(listener -> listener.beforeExecute(execution));
        long start = System.nanoTime();
        Result<R> result;
        try {
            result = inTime(compiled, execution);
        } catch (RuntimeException e) {
            listeners.forEach(listener -> listener.onError(execution, e));
            throw e;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        listeners.forEach(listener -> listener.afterExecute(execution, elapsed));
        return result;
    }

    private <R> Result<R> inTime(Compiled<R> compiled, Execution execution) {
        Duration limit = execution.settings().get(ExecutionOptions.TIMEOUT).orElse(null);
        if (limit == null) {
            return translated(compiled, execution);
        }
        Deadline deadline = new Deadline(limit, link);
        try {
            Result<R> result = translated(compiled, execution);
            deadline.end(execution, null);
            return result;
        } catch (DatabaseException e) {
            deadline.end(execution, e);
            throw e;
        } finally {
            deadline.close();
        }
    }

    private <R> Result<R> translated(Compiled<R> compiled, Execution execution) {
        try {
            return send(compiled, execution);
        } catch (DriverException e) {
            throw link.noted(errors.statement(e, execution, link.isInTransaction()));
        }
    }

    private <R> Result<R> send(Compiled<R> compiled, Execution execution) {
        List<Wire> wires = compiled.result()
                .map(shape -> shape.codecs().stream().map(Codec::wire).toList())
                .orElse(List.of());
        try (DriverRows rows = link.driver().execute(new DriverRequest(compiled.sql(), compiled.binds(), wires))) {
            return compiled.result().isPresent() && rows.returnsRows()
                    ? read(rows, compiled.result().get().reported(rows.labels()), execution)
                    : Result.ofCount(rows.rowCount());
        }
    }

    private <R> Result<R> read(DriverRows rows, ResultShape<R> shape, Execution execution) {
        Projection<R> projection = shape.projection();
        Codec<?>[] codecs = shape.codecs().toArray(new Codec<?>[0]);
        List<R> read = new ArrayList<>();
        while (rows.next()) {
            @Nullable Object[] values = new @Nullable Object[codecs.length];
            for (int i = 0; i < codecs.length; i++) {
                values[i] = decode(rows.value(i, codecs[i].wire()), shape, i, execution);
            }
            read.add(projection.map(shape.layout(), values));
        }
        return Result.ofRows(read, shape.layout().labels(), projection instanceof Projection.Value<?>, rows.rowCount());
    }

    private @Nullable Object decode(@Nullable Object value, ResultShape<?> shape, int column, Execution execution) {
        try {
            return shape.codecs().get(column).decode(value);
        } catch (RuntimeException e) {
            throw errors.value(e, unreadable(shape, column), execution);
        }
    }

    private static String unreadable(ResultShape<?> shape, int column) {
        return "The column '" + shape.layout().labels().get(column) + "' holds a value that is not "
                + shape.projection().expressions().get(column).type();
    }
}
