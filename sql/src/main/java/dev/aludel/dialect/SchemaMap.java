package dev.aludel.dialect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Other schemas for the tables, sequences, views and types of a program, for example one for each tenant. The statements stay
 * as they are; what they are written as is another.
 *
 * <pre>{@code
 * SchemaMap tenant = SchemaMap.none().to("tenant_7").and("shared", "common");
 * tenant.on(POSTGRESQL).compile(select(users.id)).sql();
 * // SELECT tenant_7.users.id FROM tenant_7.users
 * }</pre>
 *
 * @param schemas by the schema that is declared, empty for none, the one that is meant, empty for none
 */
public record SchemaMap(Map<Optional<String>, Optional<String>> schemas) {
    private static final SchemaMap NONE = new SchemaMap(Map.of());

    /** Copies the map. */
    public SchemaMap {
        schemas = Map.copyOf(schemas);
    }

    /**
     * Returns the map that leaves all schemas as they are.
     *
     * @return the map to begin with
     */
    public static SchemaMap none() {
        return NONE;
    }

    /**
     * Puts what is declared without a schema into one.
     *
     * @param schema the schema
     * @return a map that does so too
     */
    public SchemaMap to(String schema) {
        return with(Optional.empty(), Optional.of(schema));
    }

    /**
     * Puts what is declared in one schema into another.
     *
     * @param declared the schema as the program has it
     * @param meant the schema of the database
     * @return a map that does so too
     */
    public SchemaMap and(String declared, String meant) {
        return with(Optional.of(declared), Optional.of(meant));
    }

    /**
     * Writes what is declared in a schema without it, so that the database looks where the connection looks.
     *
     * @param declared the schema as the program has it
     * @return a map that does so too
     */
    public SchemaMap without(String declared) {
        return with(Optional.of(declared), Optional.empty());
    }

    private SchemaMap with(Optional<String> declared, Optional<String> meant) {
        Map<Optional<String>, Optional<String>> more = new HashMap<>(schemas);
        more.put(declared, meant);
        return new SchemaMap(more);
    }

    /**
     * Returns the schema that is meant.
     *
     * @param declared the schema that is declared, if one is
     * @return the schema, if there is one
     */
    public Optional<String> apply(Optional<String> declared) {
        return schemas.getOrDefault(declared, declared);
    }

    /**
     * Makes a dialect that writes the schemas that are meant.
     *
     * @param dialect the dialect
     * @return another one
     */
    public Dialect on(Dialect dialect) {
        return dialect.with(dialect.identifiers().translating(this))
                .with(dialect.types().translating(this));
    }
}
