package dev.aludel.engine;

import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.engine.EngineOption.Setting;
import dev.aludel.error.ArgumentException;
import java.util.List;

/**
 * Makes engines.
 *
 * <pre>{@code
 * Engine engine = Engines.create("sqlite:///test.db");
 * AsyncEngine async = Engines.create("postgresql://app:secret@localhost/app", ASYNC, poolSize(20));
 * }</pre>
 */
public final class Engines {
    private Engines() {}

    /**
     * Makes a blocking engine. No connection is opened yet.
     *
     * @param url where the database is; see {@link Url}
     * @param options see {@link EngineOptions}
     * @return the engine
     * @throws ArgumentException if the URL is malformed, there is no dialect or driver for it, or an option is not understood
     */
    public static Engine create(String url, Setting<?>... options) {
        return create(url, EngineStrategies.BLOCKING, options);
    }

    /**
     * Makes an engine by a strategy. No connection is opened yet.
     *
     * @param url where the database is; see {@link Url}
     * @param strategy what kind of engine
     * @param options see {@link EngineOptions}, and the strategy's own
     * @param <E> the class of the engine
     * @return the engine
     * @throws ArgumentException if the URL is malformed, there is no dialect or driver for it, or an option is not understood
     */
    public static <E> E create(String url, EngineStrategy<E> strategy, Setting<?>... options) {
        return create(Url.parse(url), strategy, options);
    }

    /**
     * Makes an engine by a strategy. No connection is opened yet.
     *
     * @param url where the database is
     * @param strategy what kind of engine
     * @param options see {@link EngineOptions}, and the strategy's own
     * @param <E> the class of the engine
     * @return the engine
     * @throws ArgumentException if there is no dialect or driver for the URL, or an option is not understood
     */
    public static <E> E create(Url url, EngineStrategy<E> strategy, Setting<?>... options) {
        return create(strategy, new EngineRequest(strategy.resolve(url), null, List.of(options)));
    }

    /**
     * Makes an engine of a driver, for example of one that wraps a {@code DataSource}.
     *
     * @param driver the driver
     * @param strategy what kind of engine
     * @param options see {@link EngineOptions}, and the strategy's own
     * @param <E> the class of the engine
     * @return the engine; closing it closes the driver
     * @throws ArgumentException if an option is not understood
     */
    public static <E> E create(Driver driver, EngineStrategy<E> strategy, Setting<?>... options) {
        return create(strategy, new EngineRequest(null, driver, List.of(options)));
    }

    private static <E> E create(EngineStrategy<E> strategy, EngineRequest request) {
        E engine = strategy.create(request);
        try {
            request.refuseUntaken(strategy);
        } catch (ArgumentException e) {
            closeUnused(engine, e);
            throw e;
        }
        return engine;
    }

    private static void closeUnused(Object engine, ArgumentException reason) {
        if (engine instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                reason.addSuppressed(e);
            }
        }
    }
}
