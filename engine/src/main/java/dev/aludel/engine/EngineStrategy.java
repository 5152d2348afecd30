package dev.aludel.engine;

import dev.aludel.driver.Url;

/**
 * A way to make engines: which class they are of, which options they understand, what a URL means to them.
 *
 * <p>{@link EngineStrategies} has those of this module. Write your own as a constant and pass it to
 * {@link Engines#create}, or offer it to the {@link java.util.ServiceLoader} and name it. Usually it asks the request for an
 * {@link Engine} and puts a class of its own around it:
 *
 * <pre>{@code
 * final class AuditStrategy implements EngineStrategy<AuditEngine> {
 *     public String name() { return "audit"; }
 *     public Class<AuditEngine> engineType() { return AuditEngine.class; }
 *     public AuditEngine create(EngineRequest request) {
 *         String user = request.take(AUDIT_USER).orElse("nobody");
 *         return new AuditEngine(request.engine(), user);
 *     }
 * }
 * }</pre>
 *
 * @param <E> the class of the engines
 */
public interface EngineStrategy<E> {
    /**
     * Returns the name by which the strategy is found.
     *
     * @return a short word
     */
    String name();

    /**
     * Returns the class of the engines it makes.
     *
     * @return the class
     */
    Class<E> engineType();

    /**
     * Says what a URL means to this strategy, before anything else is done with it: an alias of a scheme, a default.
     *
     * @param url the URL as it was given
     * @return the URL that is meant
     */
    default Url resolve(Url url) {
        return url;
    }

    /**
     * Makes an engine. No connection is opened yet.
     *
     * @param request the URL and the options; an option that is not taken from it makes {@link Engines#create} fail
     * @return the engine
     */
    E create(EngineRequest request);
}
