package dev.aludel.schema;

import dev.aludel.sql.TableFact;

/**
 * A table is created after another one and dropped before it, though no foreign key says so: a trigger or a function of its
 * default may need the other.
 *
 * @param table the other table as it is called in {@link MetaData}: {@code "users"}, {@code "app.users"}
 */
public record CreatedAfter(String table) implements TableFact {}
