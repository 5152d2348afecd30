package dev.aludel.tests.many;

import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.schema.Columns.insertDefaultOf;
import static dev.aludel.schema.Columns.updateDefault;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.upper;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import java.util.concurrent.atomic.AtomicInteger;

/** Items whose table has all kinds of defaults. */
final class Items extends Table {
    final AtomicInteger asked = new AtomicInteger();

    final Column<Long> id = column("id", BIGINT, primaryKey());
    final Column<String> name = column("name", varchar(20), notNull());
    final Column<Integer> price = column("price", INTEGER);

    /** Asked for each row. */
    final Column<Integer> number = column("number", INTEGER, insertDefault(asked::incrementAndGet));

    /** Made of the name and the default before it. */
    final Column<String> code = column(
            "code",
            varchar(40),
            insertDefaultOf(
                    row -> row.get(name).orElse("?") + "-" + row.get(number).orElse(-1)));

    /** Computed by the database. */
    final Column<String> loud = column("loud", varchar(20), insertDefault(upper(value("quiet"))));

    final Column<Integer> changes = column("changes", INTEGER, updateDefault(asked::incrementAndGet));

    Items() {
        super("items");
    }
}
