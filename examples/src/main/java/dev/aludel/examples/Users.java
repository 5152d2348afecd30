package dev.aludel.examples;

import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;

/** The table {@code users(id, name)}. */
final class Users extends Table {
    final Column<Long> id = column("id", BIGINT, primaryKey());
    final Column<String> name = column("name", TEXT);

    Users() {
        super("users");
    }
}
