package dev.aludel.engine;

import dev.aludel.error.DatabaseException;
import dev.aludel.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners, and the log, what is done on one connection. */
final class EngineEvents {
    private final EngineListeners listeners;
    private final EngineLog log;
    private final ExecutionSettings settings;
    private @Nullable Connection connection;

    EngineEvents(EngineListeners listeners, EngineLog log, ExecutionSettings settings) {
        this.listeners = listeners;
        this.log = log;
        this.settings = settings;
    }

    EngineListeners listeners() {
        return listeners;
    }

    EngineLog log() {
        return log;
    }

    /** Called once, before anything else is told. */
    void connected(Connection made) {
        connection = made;
        tell(EngineListener::onConnect);
    }

    private void tell(BiConsumer<EngineListener, Connection> event) {
        if (!listeners.isEmpty()) {
            Connection about = Objects.requireNonNull(connection);
            listeners.forEach(listener -> event.accept(listener, about));
        }
    }

    <R> Statement<R> rewritten(Statement<R> statement) {
        if (listeners.isEmpty()) {
            return statement;
        }
        Statement<R> current = statement;
        for (EngineListener listener : listeners.all()) {
            current = listener.rewrite(current);
        }
        return current;
    }

    Execution rewritten(Execution execution) {
        if (listeners.isEmpty()) {
            return execution;
        }
        Execution current = execution;
        for (EngineListener listener : listeners.all()) {
            current = listener.rewrite(current);
        }
        return current;
    }

    void before(Execution execution) {
        listeners.before(execution);
    }

    void after(Execution execution, Duration elapsed) {
        listeners.after(execution, listener -> listener.afterExecute(execution, elapsed));
        log.took(execution, elapsed);
    }

    void error(Execution execution, RuntimeException error) {
        listeners.after(execution, listener -> listener.onError(execution, error));
    }

    void streamEnded(Execution execution, long rows, Duration elapsed) {
        listeners.after(execution, listener -> listener.onStreamEnd(execution, rows, elapsed));
    }

    /** What the listeners make of an error. */
    Failure failed(Failure.Stage stage, @Nullable Execution execution, DatabaseException error) {
        return failed(listeners, stage, execution, error);
    }

    static Failure failed(
            EngineListeners listeners, Failure.Stage stage, @Nullable Execution execution, DatabaseException error) {
        Failure failure = new Failure(stage, execution, error, error.isConnectionLost());
        listeners.forEach(listener -> {
            try {
                listener.onFailure(failure);
            } catch (RuntimeException e) {
                failure.replace(e);
            }
        });
        return failure;
    }

    void begin(Root kind) {
        tell(EngineListener::onBegin);
        log.transaction(settings, kind.isReal(), "BEGIN (implicit)");
    }

    void commit(Root kind) {
        tell(EngineListener::onCommit);
        log.transaction(settings, kind.isReal(), "COMMIT");
    }

    void rollback(Root kind) {
        try {
            tell(EngineListener::onRollback);
        } finally {
            log.transaction(settings, kind.isReal(), "ROLLBACK");
        }
    }

    void savepoint(SavepointStep step, String name) {
        tell((listener, about) -> listener.onSavepoint(about, step, name));
    }

    void twoPhase(TwoPhaseStep step, String id) {
        tell((listener, about) -> listener.onTwoPhase(about, step, id));
    }
}
