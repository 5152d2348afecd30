package dev.aludel.engine;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Is told what an engine does. Called on the thread that does it, before and after; an exception from a listener reaches
 * the caller of the engine.
 *
 * <pre>{@code
 * listener(EngineListener.beforeExecute(execution -> System.out.println(execution.sql())))
 * }</pre>
 */
public interface EngineListener {
    /**
     * A listener that is only interested in what is about to be sent.
     *
     * @param listener is handed each execution
     * @return the listener
     */
    static EngineListener beforeExecute(Consumer<Execution> listener) {
        return new EngineListener() {
            @Override
            public void beforeExecute(Execution execution) {
                listener.accept(execution);
            }
        };
    }

    /**
     * A statement is about to be sent.
     *
     * @param execution what is sent
     */
    default void beforeExecute(Execution execution) {}

    /**
     * A statement was executed.
     *
     * @param execution what was sent
     * @param elapsed how long it took
     */
    default void afterExecute(Execution execution, Duration elapsed) {}

    /**
     * A statement failed.
     *
     * @param execution what was sent
     * @param error what the caller will be told
     */
    default void onError(Execution execution, RuntimeException error) {}

    /**
     * The rows of a stream have ended: all were read, or reading failed, or it was closed before. That it began was told
     * by {@link #beforeExecute} and {@link #afterExecute}; a failure was told by {@link #onError}.
     *
     * @param execution what was sent
     * @param rows how many rows were read
     * @param elapsed how long it was open
     */
    default void onStreamEnd(Execution execution, long rows, Duration elapsed) {}

    /** A transaction begins. */
    default void onBegin() {}

    /** A transaction is about to be committed. */
    default void onCommit() {}

    /** A transaction is about to be rolled back. */
    default void onRollback() {}

    /** The engine begins anew: all its connections were closed, or are closed as they come back. */
    default void onDispose() {}
}
