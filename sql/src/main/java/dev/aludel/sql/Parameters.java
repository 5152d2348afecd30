package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final String[] names;
    private final @Nullable Object[] values;

    private Parameters(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * One value.
     *
     * @param name the name of the parameter
     * @param value its value, or {@code null}
     * @return the values
     */
    public static Parameters of(String name, @Nullable Object value) {
        return new Parameters(new String[] {name}, new @Nullable Object[] {value});
    }

    /**
     * The value of a column, for one of the rows of {@code execute(insert(users), rows)}; the name of the parameter is that
     * of the column.
     *
     * @param column the column
     * @param value its value, or {@code null}
     * @param <T> the class of its values
     * @return the values
     */
    public static <T> Parameters of(Column<T> column, @Nullable T value) {
        return of(column.name(), value);
    }

    /**
     * Several values.
     *
     * @param values the values by the names of the parameters
     * @return the values
     */
    public static Parameters of(Map<String, ? extends @Nullable Object> values) {
        String[] names = new String[values.size()];
        @Nullable Object[] copies = new @Nullable Object[names.length];
        int count = 0;
        for (Map.Entry<String, ? extends @Nullable Object> entry : values.entrySet()) {
            names[count] = entry.getKey();
            copies[count] = entry.getValue();
            count++;
        }
        return new Parameters(names, copies);
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
        if (has(name)) {
            throw new ArgumentException("The parameter '" + name + "' was given a value already.");
        }
        String[] moreNames = Arrays.copyOf(names, names.length + 1);
        @Nullable Object[] moreValues = Arrays.copyOf(values, names.length + 1);
        moreNames[names.length] = name;
        moreValues[names.length] = value;
        return new Parameters(moreNames, moreValues);
    }

    /**
     * The value of one column more; see {@link #of(Column, Object)}.
     *
     * @param column the column
     * @param value its value, or {@code null}
     * @param <T> the class of its values
     * @return all values
     * @throws ArgumentException if there is a value of that name
     */
    public <T> Parameters and(Column<T> column, @Nullable T value) {
        return and(column.name(), value);
    }

    /**
     * Returns the names of the parameters that have a value.
     *
     * @return the names, in the order in which they were given
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    /**
     * Asks whether a parameter has a value.
     *
     * @param name the name of the parameter
     * @return whether it has one, even if that is {@code null}
     */
    public boolean has(String name) {
        return place(name, 0) >= 0;
    }

    /**
     * Asks whether there is a value that is a list, which goes into the SQL element by element.
     *
     * @return whether there is
     */
    public boolean hasLists() {
        for (Object value : values) {
            if (value instanceof Collection<?>) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the value of a parameter.
     *
     * @param name the name of the parameter
     * @return its value; {@code null} also where it has none
     */
    public @Nullable Object get(String name) {
        int place = place(name, 0);
        return place < 0 ? null : values[place];
    }

    /**
     * Returns the values of these parameters and no others.
     *
     * @param wanted the names of the parameters
     * @return a new array with the values in the order of the names; nothing if a name has no value here, or there are values of
     *     other names
     */
    public Optional<@Nullable Object[]> inOrder(List<String> wanted) {
        if (wanted.size() != names.length) {
            return Optional.empty();
        }
        @Nullable Object[] ordered = new @Nullable Object[names.length];
        for (int i = 0; i < ordered.length; i++) {
            int place = place(wanted.get(i), i);
            if (place < 0) {
                return Optional.empty();
            }
            ordered[i] = values[place];
        }
        return Optional.of(ordered);
    }

    /** Most often the place is the one that is looked at first. */
    private int place(String name, int likely) {
        if (likely < names.length && names[likely].equals(name)) {
            return likely;
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Parameters parameters
                        && parameters
                                .inOrder(List.of(names))
                                .filter(same -> Arrays.equals(values, same))
                                .isPresent());
    }

    /** Whatever the order of the names. */
    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < names.length; i++) {
            hash += names[i].hashCode() ^ Objects.hashCode(values[i]);
        }
        return hash;
    }

    /** Returns the names without the values, which may be secrets. */
    @Override
    public String toString() {
        return "Parameters" + names();
    }
}
