package dev.aludel.examples;

import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Execution;
import java.util.concurrent.atomic.AtomicLong;

/** An engine that counts the statements it sends; made by {@link OwnStrategy}. */
public final class CountingEngine implements AutoCloseable {
    private final String label;
    private final Engine engine;
    private final Counter counter;

    CountingEngine(String label, Engine engine, Counter counter) {
        this.label = label;
        this.engine = engine;
        this.counter = counter;
    }

    Engine blocking() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }

    @Override
    public String toString() {
        return label + ": " + counter.sent.get() + " statements";
    }

    /** Counts. */
    static final class Counter implements EngineListener {
        private final AtomicLong sent = new AtomicLong();

        @Override
        public void beforeExecute(Execution execution) {
            sent.incrementAndGet();
        }
    }
}
