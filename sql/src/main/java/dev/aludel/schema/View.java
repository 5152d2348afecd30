package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A query with a name: {@code CREATE VIEW adults AS SELECT …}. Each call returns another one.
 *
 * @param schema the schema it stands in
 * @param name its name
 * @param columns the names of its columns; those of the query if there are none
 * @param query what it shows
 * @param materialized whether the rows are kept
 */
public record View(
        Optional<String> schema, String name, List<String> columns, Statement<?> query, boolean materialized) {
    /** Copies the list and refuses a statement that yields no rows. */
    public View {
        columns = List.copyOf(columns);
        if (query.projection().isEmpty()) {
            throw new ArgumentException(
                    "The view '" + name + "' shows a statement that yields no rows; give it a query.");
        }
    }

    /**
     * Puts the view into a schema: {@code CREATE VIEW app.adults AS …}.
     *
     * @param schemaName the name of the schema
     * @return the view in that schema
     */
    public View in(String schemaName) {
        return new View(Optional.of(schemaName), name, columns, query, materialized);
    }

    /**
     * Names the columns: {@code CREATE VIEW adults (id, called) AS …}.
     *
     * @param names their names
     * @return the view with these columns
     */
    public View columns(String... names) {
        return new View(schema, name, List.of(names), query, materialized);
    }

    /**
     * Keeps the rows: {@code CREATE MATERIALIZED VIEW …}.
     *
     * @return the materialized view
     */
    public View asMaterialized() {
        return new View(schema, name, columns, query, true);
    }

    @Override
    public String toString() {
        return schema.map(it -> it + "." + name).orElse(name);
    }
}
