package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The dialects that are there: those of this module and every {@link DialectProvider} that is found. */
public final class Dialects {
    private static final Map<String, Dialect> BY_NAME = load();

    private Dialects() {}

    /**
     * Finds a dialect by the name that stands before the colon of a URL.
     *
     * @param name for example {@code "postgresql"}
     * @return the dialect
     * @throws ArgumentException if there is none of that name; the message lists those there are
     */
    public static Dialect named(String name) {
        Dialect dialect = BY_NAME.get(name);
        if (dialect == null) {
            throw new ArgumentException("There is no dialect '" + name + "'; there are "
                    + String.join(", ", BY_NAME.keySet())
                    + ". To add one, offer a DialectProvider to the ServiceLoader, or pass the dialect as an option.");
        }
        return dialect;
    }

    private static Map<String, Dialect> load() {
        Map<String, Dialect> found = new TreeMap<>();
        for (DialectProvider provider : ServiceLoader.load(DialectProvider.class, Dialects.class.getClassLoader())) {
            provider.names().forEach(name -> found.putIfAbsent(name, provider.dialect()));
        }
        return found;
    }
}
