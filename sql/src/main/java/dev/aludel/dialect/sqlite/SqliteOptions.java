package dev.aludel.dialect.sqlite;

import dev.aludel.schema.DialectOption;
import dev.aludel.schema.TableOption;

/** What SQLite can be told of a table, and the others pass over. */
public final class SqliteOptions {
    /** Rows are kept in the order of the primary key: {@code WITHOUT ROWID}. */
    public static final TableOption WITHOUT_ROWID = option("WITHOUT ROWID");

    /** Values have to be of the type of their column: {@code STRICT}. */
    public static final TableOption STRICT = option("STRICT");

    private SqliteOptions() {}

    private static TableOption option(String words) {
        return new TableOption(new DialectOption("sqlite", words, true));
    }
}
