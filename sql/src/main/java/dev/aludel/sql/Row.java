package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result: values by column, by position and by label. A row does not change, and two rows are equal if their
 * values are.
 *
 * <pre>{@code
 * long id = row.get(users.id);
 * String name = row.get("name", String.class);
 * }</pre>
 *
 * <p>Of two columns with one name the second is labelled {@code id_1}; labels that were given with {@code as(…)} stay as they
 * are, and where two are equal the row is asked by column or by position.
 */
public final class Row {
    private final RowLayout layout;
    private final @Nullable Object[] values;

    /**
     * A row; the engine makes them.
     *
     * @param layout what the values are
     * @param values the values, which the row keeps; nobody changes them any more
     */
    public Row(RowLayout layout, @Nullable Object[] values) {
        this.layout = layout;
        this.values = values;
    }

    /**
     * Returns the value of what was selected.
     *
     * @param expression a column or another expression of the select
     * @param <T> its class
     * @return the value, or {@code null}
     * @throws ArgumentException if it was not selected
     */
    @SuppressWarnings("unchecked") // the value was read with the codec of the expression's type
    public <T> @Nullable T get(Expression<T> expression) {
        return (T) values[layout.position(expression)];
    }

    /**
     * Returns the value at a position.
     *
     * @param position counted from zero
     * @return the value, or {@code null}
     * @throws ArgumentException if the row has no such position
     */
    public @Nullable Object get(int position) {
        if (position < 0 || position >= values.length) {
            throw new ArgumentException("The row has no column " + position + "; it has " + values.length
                    + ", counted from zero: " + String.join(", ", layout.labels()) + ".");
        }
        return values[position];
    }

    /**
     * Returns the value with a label.
     *
     * @param label the name of the column, or the label given with {@code as(…)}
     * @return the value, or {@code null}
     * @throws ArgumentException if no value has that label, or several have
     */
    public @Nullable Object get(String label) {
        return values[layout.position(label)];
    }

    /**
     * Returns the value with a label, as an object of a class.
     *
     * @param label the name of the column, or the label given with {@code as(…)}
     * @param type the class the value is of
     * @param <T> the class the value is of
     * @return the value, or {@code null}
     * @throws ArgumentException if no value has that label, several have, or it is of another class
     */
    public <T> @Nullable T get(String label, Class<T> type) {
        Object value = get(label);
        if (value != null && !type.isInstance(value)) {
            throw new ArgumentException(
                    "The column '" + label + "' holds " + value.getClass().getName() + ", not " + type.getName() + ".");
        }
        return type.cast(value);
    }

    /**
     * Returns how many values the row has.
     *
     * @return one or more
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns the labels of the values.
     *
     * @return one for each value, in their order
     */
    public List<String> labels() {
        return layout.labels();
    }

    /**
     * Returns the values.
     *
     * <pre>{@code
     * row.values().getLast();          // the last value
     * row.values().subList(1, 3);      // the second and the third
     * }</pre>
     *
     * @return one for each label, in their order; the list cannot be changed
     */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /**
     * Returns the values by label.
     *
     * @return a new map, in the order of the columns
     * @throws ArgumentException if several values have the same label
     */
    public Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String label : layout.labels()) {
            map.put(label, get(label));
        }
        return map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Row row && Arrays.deepEquals(values, row.values));
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            parts.add(layout.labels().get(i) + "=" + text(values[i]));
        }
        return "Row(" + String.join(", ", parts) + ")";
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
    }
}
