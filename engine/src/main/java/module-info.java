import org.jspecify.annotations.NullMarked;

/**
 * Aludel's engine: what runs statements. Engines, connections, transactions and results; a pool; the interfaces a driver
 * implements; the same behind futures; what there is in a live database, and classes for it.
 *
 * <p>Read first: {@link dev.aludel.engine.Engines}, {@link dev.aludel.engine.Connection},
 * {@link dev.aludel.async.AsyncEngine}; to write a driver, {@link dev.aludel.driver.DriverProvider}.
 */
@NullMarked
module dev.aludel.engine {
    requires transitive dev.aludel.sql;

    exports dev.aludel.driver;
    exports dev.aludel.pool;
    exports dev.aludel.engine;
    exports dev.aludel.async;
    exports dev.aludel.reflect;
    exports dev.aludel.generate;
    exports dev.aludel.scoped;

    uses dev.aludel.driver.DriverProvider;
    uses dev.aludel.engine.EngineStrategy;

    provides dev.aludel.engine.EngineStrategy with
            dev.aludel.async.AsyncStrategy;
}
