package dev.aludel.schema;

import dev.aludel.sql.TableFact;

/**
 * Something that one family of dialects is told of a table: {@code ENGINE = InnoDB}.
 *
 * @param option what it is
 */
public record TableOption(DialectOption option) implements TableFact {}
