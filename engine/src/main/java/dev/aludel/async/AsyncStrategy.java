package dev.aludel.async;

import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineRequest;
import dev.aludel.engine.EngineStrategy;
import dev.aludel.error.ArgumentException;
import dev.aludel.pool.PoolKind;

/**
 * Makes an {@link AsyncEngine}, whose calls return futures.
 *
 * <pre>{@code
 * AsyncEngine engine = Engines.create("sqlite:///test.db", ASYNC);
 * }</pre>
 */
public final class AsyncStrategy implements EngineStrategy<AsyncEngine> {
    /** The strategy. */
    public static final EngineStrategy<AsyncEngine> ASYNC = new AsyncStrategy();

    /** For the ServiceLoader; use {@link #ASYNC}. */
    public AsyncStrategy() {}

    @Override
    public String name() {
        return "async";
    }

    @Override
    public Class<AsyncEngine> engineType() {
        return AsyncEngine.class;
    }

    @Override
    public AsyncEngine create(EngineRequest request) {
        Engine engine = request.engine();
        if (engine.poolKind() == PoolKind.PER_THREAD) {
            engine.close();
            throw new ArgumentException(
                    "The option poolKind(PER_THREAD) is not for an asynchronous engine, whose calls run on"
                            + " many short threads; leave it out, or use the strategy BLOCKING.");
        }
        return new AsyncEngine(engine);
    }
}
