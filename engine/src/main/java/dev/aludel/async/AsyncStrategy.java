package dev.aludel.async;

import dev.aludel.engine.EngineRequest;
import dev.aludel.engine.EngineStrategy;

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
        return new AsyncEngine(request.engine());
    }
}
