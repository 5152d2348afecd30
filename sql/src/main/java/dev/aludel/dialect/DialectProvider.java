package dev.aludel.dialect;

import java.util.List;

/**
 * Offers a dialect to {@link Dialects#named}. Found by {@link java.util.ServiceLoader}: write {@code provides} in your
 * module, or a file in {@code META-INF/services} on the class path, or both.
 */
public interface DialectProvider {
    /**
     * Returns the names that URLs use for the dialect.
     *
     * @return one or more, in small letters; the first is the dialect's own
     */
    List<String> names();

    /**
     * Returns the dialect.
     *
     * @return always the same value
     */
    Dialect dialect();
}
