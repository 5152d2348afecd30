package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A type with a name of its own, of which the values are listed: {@code CREATE TYPE mood AS ENUM ('sad', 'happy')}.
 *
 * @param schema the schema it stands in
 * @param name its name
 * @param labels its values, smallest first
 */
public record NamedType(Optional<String> schema, String name, List<String> labels) {
    /** Copies the labels and refuses to have one twice. */
    public NamedType {
        labels = List.copyOf(labels);
        if (new HashSet<>(labels).size() < labels.size()) {
            throw new ArgumentException("The type '" + name + "' lists a value twice: " + labels + ".");
        }
    }

    @Override
    public String toString() {
        return schema.map(it -> it + "." + name).orElse(name);
    }
}
