package dev.aludel.testkit;

import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;

/** The table {@code order} of the {@link Fixture}: names that have to be quoted. */
public final class Words extends Table {
    /** A reserved word. */
    public final Column<Integer> select = column("select", INTEGER, primaryKey());

    /** Capital letters. */
    public final Column<String> mixed = column("MixedCase", varchar(20), notNull());

    /** A space. */
    public final Column<String> spaced = column("two words", varchar(20));

    /** A character that quotes in some dialects. */
    public final Column<String> quoted = column("a\"quote", varchar(20));

    /** A character that quotes in the others. */
    public final Column<String> ticked = column("a`tick", varchar(20));

    /** A digit in front. */
    public final Column<String> digit = column("1st", varchar(20));

    /** Letters that are not plain. */
    public final Column<String> umlaut = column("größe", varchar(20));

    Words() {
        super("order");
    }
}
