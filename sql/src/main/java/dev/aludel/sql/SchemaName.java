package dev.aludel.sql;

/**
 * The schema a table stands in: {@code app.users}.
 *
 * @param name the name of the schema
 */
public record SchemaName(String name) implements TableElement {
    /** Refuses a name that is empty. */
    public SchemaName {
        Names.check("a schema", name);
    }
}
