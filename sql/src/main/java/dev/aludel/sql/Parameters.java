package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by the names of the parameters they are for. It does not change; each call returns another one.
 *
 * <pre>{@code
 * Parameters.of("name", "Dan").and("age", null)
 * }</pre>
 */
public final class Parameters {
    private final Map<String, @Nullable Object> values;

    private Parameters(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * One value.
     *
     * @param name the name of the parameter
     * @param value its value, or {@code null}
     * @return the values
     */
    public static Parameters of(String name, @Nullable Object value) {
        return of(Collections.singletonMap(name, value));
    }

    /**
     * Several values.
     *
     * @param values the values by the names of the parameters
     * @return the values
     */
    public static Parameters of(Map<String, ? extends @Nullable Object> values) {
        return new Parameters(new LinkedHashMap<>(values));
    }

    /**
     * One value more.
     *
     * @param name the name of the parameter
     * @param value its value, or {@code null}
     * @return all values
     * @throws ArgumentException if there is a value of that name
     */
    public Parameters and(String name, @Nullable Object value) {
        if (values.containsKey(name)) {
            throw new ArgumentException("The parameter '" + name + "' was given a value already.");
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Parameters(more);
    }

    /**
     * Returns the names of the parameters that have a value.
     *
     * @return the names, in the order in which they were given
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * Asks whether a parameter has a value.
     *
     * @param name the name of the parameter
     * @return whether it has one, even if that is {@code null}
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Asks whether there is a value that is a list, which goes into the SQL element by element.
     *
     * @return whether there is
     */
    public boolean hasLists() {
        return values.values().stream().anyMatch(Collection.class::isInstance);
    }

    /**
     * Returns the value of a parameter.
     *
     * @param name the name of the parameter
     * @return its value; {@code null} also where it has none
     */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the names without the values, which may be secrets. */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
