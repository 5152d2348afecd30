package dev.aludel.schema;

import java.util.Optional;

/**
 * A sequence of numbers: {@code CREATE SEQUENCE app.ticket START WITH 100}.
 *
 * @param schema the schema it stands in
 * @param name its name
 * @param options how it counts
 */
public record Sequence(Optional<String> schema, String name, SequenceOptions options) {
    /**
     * Puts the sequence into a schema: {@code CREATE SEQUENCE app.ticket}.
     *
     * @param schemaName the name of the schema
     * @return the sequence in that schema
     */
    public Sequence in(String schemaName) {
        return new Sequence(Optional.of(schemaName), name, options);
    }

    @Override
    public String toString() {
        return schema.map(it -> it + "." + name).orElse(name);
    }
}
