package dev.aludel.driver;

import dev.aludel.dialect.Dialect;

/**
 * The way in for a driver: a service found by {@link java.util.ServiceLoader} that opens a {@link Driver} for the URLs
 * it understands.
 *
 * <p>A provider has a public constructor without parameters, keeps no state and does no work before it is asked; it is
 * used from any thread. Declare it twice, so that it is found on the module path and on the class path:
 *
 * <pre>{@code
 * module com.example.driver {
 *     requires dev.aludel.engine;
 *     provides dev.aludel.driver.DriverProvider with com.example.driver.ExampleDriverProvider;
 * }
 * }</pre>
 *
 * <p>and in {@code META-INF/services/dev.aludel.driver.DriverProvider} the line
 * {@code com.example.driver.ExampleDriverProvider}.
 */
public interface DriverProvider {
    /**
     * Names the driver, as it stands after the plus sign of a URL.
     *
     * @return a name of the characters a-z, 0-9 and _, as {@code vertx} for {@code postgresql+vertx://…}
     */
    String name();

    /**
     * Says whether this driver can connect to the database the URL names, by looking at the URL alone.
     *
     * <p>If the URL names a driver, only the provider of that name is asked. If it names none, the first provider that
     * says yes is taken. Must not connect and must not throw.
     *
     * @param url the URL as the user gave it
     * @return true if {@link #open} can be called with it
     */
    boolean supports(Url url);

    /**
     * Opens the driver for one engine, without connecting.
     *
     * @param url a URL this provider {@link #supports}
     * @param dialect the dialect of the engine, for {@link Driver#dialect()}
     * @return a new driver, which the engine will close
     * @throws dev.aludel.error.ArgumentException if a part of the URL is missing, wrong or not understood; an unknown
     *     key of the query is refused here and not ignored
     */
    Driver open(Url url, Dialect dialect);
}
