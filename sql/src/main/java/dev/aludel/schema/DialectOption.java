package dev.aludel.schema;

/**
 * Something that one family of dialects can be told of an index or a table, and that means nothing to the others, which
 * therefore pass over it. The functions that make them stand beside the dialect, for example in
 * {@code dev.aludel.dialect.postgresql.PostgresqlOptions}. A dialect that is told something it does not know refuses it.
 *
 * @param dialect the family: {@code "sqlite"}, {@code "postgresql"}, {@code "mysql"} (MariaDB too), {@code "h2"}
 * @param name what it is about, for example {@code "using"}
 * @param value what is said
 */
public record DialectOption(String dialect, String name, Object value) {}
