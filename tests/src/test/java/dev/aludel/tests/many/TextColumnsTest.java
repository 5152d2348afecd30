package dev.aludel.tests.many;

import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Row;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns of a text get types by their position or by their label. */
@Timeout(180)
class TextColumnsTest {
    private static final java.util.UUID KEY = new java.util.UUID(7, 9);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static final class Days extends Table {
        final Column<Long> id = column("id", BIGINT, primaryKey());
        final Column<java.util.UUID> code = column("code", UUID);
        final Column<LocalDate> day = column("day_of_all", DATE);

        Days() {
            super("days");
        }
    }

    private final Days days = new Days();

    private Engine engine(TestDatabase database) {
        Engine engine = Engines.create(database.url());
        engine.execute(createTable(days));
        engine.execute(insert(days).set(days.id, 1L).set(days.code, KEY).set(days.day, DAY));
        return engine;
    }

    @ParameterizedTest
    @EnumSource
    void typesGoByLabelWhereverTheColumnStands(TestDatabase database) {
        try (Engine engine = engine(database)) {
            Row row = engine.one(
                    text("SELECT day_of_all, 5 AS five, code FROM days").yieldsNamed(days.code, days.day));

            assertThat(row.get(days.day)).isEqualTo(DAY);
            assertThat(row.get(days.code)).isEqualTo(KEY);
            assertThat(row.size()).isEqualTo(3);
            assertThat(row.get(1))
                    .isInstanceOfSatisfying(
                            Number.class, five -> assertThat(five.intValue()).isEqualTo(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesGoByPositionWhateverTheLabel(TestDatabase database) {
        try (Engine engine = engine(database)) {
            String both = engine.one(text("SELECT code AS a, day_of_all AS a FROM days")
                    .yields(row(days.code, days.day, (code, day) -> code + " " + day)));
            assertThat(both).isEqualTo(KEY + " " + DAY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsThatAreNotThereAreMissed(TestDatabase database) {
        try (Engine engine = engine(database)) {
            assertThatThrownBy(() ->
                            engine.one(text("SELECT day_of_all AS x FROM days").yieldsNamed(days.day)))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("The database yields no column 'day_of_all'");
            assertThatThrownBy(() -> engine.one(
                            text("SELECT id AS id, day_of_all AS id FROM days").yieldsNamed(days.id)))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("The database yields several columns 'id'");
            assertThatThrownBy(
                            () -> engine.one(text("SELECT id, code FROM days").yields(days.id)))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("The database yields 2 columns");
        }
    }
}
