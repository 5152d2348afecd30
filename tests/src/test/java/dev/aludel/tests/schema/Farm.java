package dev.aludel.tests.schema;

import static dev.aludel.schema.Columns.comment;
import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.schema.Columns.updateDefault;
import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.foreignKey;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.schema.SchemaObjects.view;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.schema.MetaData;
import dev.aludel.schema.NamingConvention;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.View;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import java.util.concurrent.atomic.AtomicInteger;

/** Two tables that refer to each other, one of awkward names with a key of two columns, a view and a sequence. */
final class Farm {
    final Hens hens = new Hens();
    final Table eggs =
            table("eggs", column("id", INTEGER, primaryKey()), column("hen_id", INTEGER, references(() -> hens.id)));
    final Table boxes = table(
            "Order",
            column("Group", INTEGER, primaryKey()),
            column("num", INTEGER, primaryKey()),
            column("part_of", INTEGER),
            foreignKey("part_of", "num").references("Order.Group", "Order.num"));
    final View named = view("named_hens", select(hens.name).from(hens));
    final Sequence ticket = sequence("ticket");

    /** Defaults, a check, an index and comments. */
    static final class Hens extends Table {
        final AtomicInteger asked = new AtomicInteger();
        final Column<Integer> id = column("id", INTEGER, primaryKey());
        final Column<String> name =
                column("name", varchar(20), notNull(), index().asUnique(), comment("what it's called"));
        final Column<Integer> eggId = column("egg_id", INTEGER, references("eggs.id"));
        final Column<Integer> age = column("age", INTEGER, insertDefault(asked::incrementAndGet));
        final Column<Integer> changes = column("changes", INTEGER, insertDefault(0), updateDefault(7));

        Hens() {
            super("hens", comment("all hens"));
            declare(check(age.gt(0)).named("positive"));
        }
    }

    MetaData metadata() {
        return MetaData.of(hens, eggs, boxes)
                .with(named)
                .naming(NamingConvention.DEFAULT
                        .foreignKeys("fk_{table_name}_{column_0_name}_{referred_table_name}")
                        .primaryKeys("pk_{table_name}")
                        .checks("ck_{table_name}_{constraint_name}"));
    }
}
