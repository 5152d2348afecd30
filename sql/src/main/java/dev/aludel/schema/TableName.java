package dev.aludel.schema;

import java.util.Optional;

/**
 * What a table is called.
 *
 * @param schema the schema it stands in
 * @param table its name there
 */
record TableName(Optional<String> schema, String table) {}
