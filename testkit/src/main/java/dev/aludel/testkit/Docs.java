package dev.aludel.testkit;

import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.JSON;
import static dev.aludel.type.Types.JSONB;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.type.Json;

/** The table {@code docs} of the {@link Fixture}: JSON documents. */
public final class Docs extends Table {
    /** Numbered by the database. */
    public final Column<Integer> id = column("id", INTEGER, primaryKey());

    /** {@code JSONB}. */
    public final Column<Json> body = column("body", JSONB);

    /** {@code JSON}. */
    public final Column<Json> plain = column("plain", JSON);

    Docs() {
        super("docs");
    }
}
