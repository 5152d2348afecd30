import org.jspecify.annotations.NullMarked;

/**
 * An observation of Micrometer for each statement that an engine executes, to be made metrics and spans of.
 *
 * <p>Not here: a registry, metrics of the pool. They are the program's.
 *
 * <p>Read first: {@link dev.aludel.micrometer.StatementObservations}, {@link dev.aludel.engine.EngineListener},
 * {@link dev.aludel.engine.Execution}.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Micrometer has names for its modules only
@NullMarked
module dev.aludel.micrometer {
    requires transitive dev.aludel.engine;
    requires transitive micrometer.observation;
    requires micrometer.commons;

    exports dev.aludel.micrometer;
}
