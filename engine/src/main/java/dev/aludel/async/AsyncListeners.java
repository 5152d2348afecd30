package dev.aludel.async;

import dev.aludel.engine.Connection;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Execution;
import java.time.Duration;

/**
 * Makes listeners of engines from those that return futures.
 *
 * <pre>{@code
 * engine.listeners().add(AsyncListeners.awaited(audit));
 * }</pre>
 */
public final class AsyncListeners {
    private AsyncListeners() {}

    /**
     * Has an engine wait for what a listener returns, on the thread that does the work and not on the caller's.
     *
     * @param listener returns futures
     * @return a listener for an engine or a connection, async or not
     */
    public static EngineListener awaited(AsyncListener listener) {
        return new Awaited(listener);
    }

    private record Awaited(AsyncListener listener) implements EngineListener {
        @Override
        public void beforeExecute(Execution execution) {
            Fibers.await(listener.beforeExecute(execution));
        }

        @Override
        public void afterExecute(Execution execution, Duration elapsed) {
            Fibers.await(listener.afterExecute(execution, elapsed));
        }

        @Override
        public void onError(Execution execution, RuntimeException error) {
            Fibers.await(listener.onError(execution, error));
        }

        @Override
        public void onCommit(Connection connection) {
            Fibers.await(listener.onCommit());
        }

        @Override
        public void onRollback(Connection connection) {
            Fibers.await(listener.onRollback());
        }
    }
}
