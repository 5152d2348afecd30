package dev.aludel.tests.many;

import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.upper;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.sql.Column;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Row;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The key of a new row, whoever makes it. */
@Timeout(180)
class InsertedKeyTest {
    private static final class Numbered extends Table {
        final Column<String> name = column("name", varchar(20));
        final Column<Integer> state = column("state", INTEGER, defaultValue(literal(7)));
        final Column<Long> id = column("id", BIGINT, primaryKey());

        Numbered() {
            super("numbered");
        }
    }

    private static final class Composite extends Table {
        final AtomicInteger asked = new AtomicInteger(40);

        /** Asked of the program. */
        final Column<Integer> place = column("place", INTEGER, primaryKey(), insertDefault(asked::incrementAndGet));

        final Column<String> note = column("note", varchar(20));
        final Column<String> code = column("code", varchar(20), primaryKey());

        Composite() {
            super("composite");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseNumbersTheKey(TestDatabase database) {
        Numbered table = new Numbered();
        try (Engine engine = Engines.create(database.url())) {
            engine.execute(createTable(table));

            Row first = engine.one(insert(table).set(table.name, "a").returningKey());
            assertThat(first.values()).containsExactly(1L);
            Row defaults = engine.one(insert(table).set(table.name, "b").returningDefaults());
            assertThat(defaults.labels()).containsExactly("state", "id");
            assertThat(defaults.values()).containsExactly(7, 2L);
            assertThat(defaults.get(table.state)).isEqualTo(7);
            assertThat(engine.execute(
                                    insert(table).returningKey(),
                                    List.of(Parameters.of("name", "c"), Parameters.of("name", "d")))
                            .scalars(table.id)
                            .all())
                    .containsExactly(3L, 4L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyOfSeveralColumnsIsInTheOrderOfTheTable(TestDatabase database) {
        Composite table = new Composite();
        try (Engine engine = Engines.create(database.url())) {
            engine.execute(createTable(table));

            Row key = engine.one(
                    insert(table).set(table.code, upper(value("abc"))).returningKey());
            assertThat(key.labels()).containsExactly(table.place.name(), "code");
            assertThat(key.values()).containsExactly(41, "ABC");
            assertThat(engine.execute(
                                    insert(table).returningKey(),
                                    List.of(
                                            Parameters.of(table.code, "z").and(table.note, null),
                                            Parameters.of(table.code, "y").and(table.note, "n")))
                            .all())
                    .extracting(Row::values)
                    .containsExactly(List.of(42, "z"), List.of(43, "y"));
        }
    }
}
