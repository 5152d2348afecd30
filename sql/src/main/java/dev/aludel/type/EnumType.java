package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The constants of a Java enum kept as labels, or labels without such constants; made by {@link Types#enumOf}.
 *
 * <p>PostgreSQL has a type of that name, which is created on its own. MySQL, MariaDB and H2 list the labels in the column:
 * {@code ENUM('SAD', 'OK')}. SQLite has {@code VARCHAR(3)}, as long as the longest label, and so have all of them of
 * {@link #asText}. The first three sort by the order of the constants, text by the alphabet.
 *
 * @param schema the schema of the type, where the database keeps types in schemas
 * @param name the name of the type
 * @param javaType the class of the enum; {@code String} where the values are the labels themselves
 * @param labels what is kept of each constant, in the order of the constants
 * @param isNative whether the database's own enums are used where there are some
 * @param <E> the class of the values
 */
public record EnumType<E>(
        Optional<String> schema, String name, Class<E> javaType, List<String> labels, boolean isNative)
        implements SqlType<E> {
    /** Copies the labels, and refuses too few, equal and empty ones. */
    public EnumType {
        labels = List.copyOf(labels);
        int constants = javaType.isEnum() ? javaType.getEnumConstants().length : labels.size();
        if (constants == 0 || labels.size() != constants) {
            throw new ArgumentException("The enum type '" + name + "' has " + labels.size() + " labels for the "
                    + constants + " constants of " + javaType.getName() + "; it needs one for each, and at least one.");
        }
        if (!javaType.isEnum() && !javaType.equals(String.class)) {
            throw new ArgumentException("The enum type '" + name + "' has values of " + javaType.getName()
                    + "; give it an enum, or String for the labels themselves.");
        }
        if (new HashSet<>(labels).size() < constants || labels.contains("")) {
            throw new ArgumentException("The enum type '" + name + "' has the labels " + labels
                    + "; give each constant one of its own that is not empty.");
        }
    }

    static <E extends Enum<E>> EnumType<E> of(String name, Class<E> type, Function<E, String> label) {
        List<String> labels =
                List.of(type.getEnumConstants()).stream().map(label).toList();
        return new EnumType<>(Optional.empty(), name, type, labels, true);
    }

    /**
     * Puts the type into a schema.
     *
     * @param name the schema
     * @return the type there
     */
    public EnumType<E> inSchema(String name) {
        return new EnumType<>(Optional.of(name), this.name, javaType, labels, isNative);
    }

    /**
     * Puts the type into a schema, or out of it.
     *
     * @param other the schema, if there is to be one
     * @return the type there
     */
    public EnumType<E> inSchema(Optional<String> other) {
        return new EnumType<>(other, name, javaType, labels, isNative);
    }

    /**
     * Keeps the labels as text on all databases, so that a new constant is no change of a type.
     *
     * @return the type as {@code VARCHAR}
     */
    public EnumType<E> asText() {
        return new EnumType<>(schema, name, javaType, labels, false);
    }

    /**
     * Returns what is kept of a constant.
     *
     * @param constant the constant
     * @return its label
     * @throws ArgumentException if it is a label, and none of these
     */
    public String label(E constant) {
        return javaType.isEnum()
                ? labels.get(List.of(javaType.getEnumConstants()).indexOf(constant))
                : known(constant.toString());
    }

    /**
     * Returns the constant that a label stands for.
     *
     * @param label the label
     * @return the constant
     * @throws ArgumentException if it stands for none
     */
    public E constant(String label) {
        String known = known(label);
        return javaType.cast(javaType.isEnum() ? javaType.getEnumConstants()[labels.indexOf(known)] : known);
    }

    private String known(String label) {
        if (!labels.contains(label)) {
            throw new ArgumentException("'" + label + "' is none of its labels " + labels);
        }
        return label;
    }

    /**
     * Returns the text type that all labels fit into.
     *
     * @return for example {@code VARCHAR(3)}
     */
    public SqlType<String> text() {
        int longest = labels.stream().mapToInt(String::length).max().orElseThrow();
        return Types.varchar(longest);
    }

    @Override
    public String toString() {
        return "enum " + schema.map(it -> it + ".").orElse("") + name;
    }
}
