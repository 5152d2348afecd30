package dev.aludel.testkit;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.ContractDatabase.note;
import static dev.aludel.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.Wire;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The chapter about values. */
abstract class ValueChapter {
    private final ContractDatabase database;

    ValueChapter(ContractDatabase database) {
        this.database = database;
    }

    @TestFactory
    Stream<DynamicTest> aValueComesBackAsItWas() {
        return SampleValues.of(database.dialect()).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> comesBack(sample)));
    }

    /** A driver that goes by way of java.util.Date gets the hour wrong that the clocks leave out. */
    @Test
    void theZoneOfTheProgramChangesNothing() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            SampleValues.times().forEach(this::comesBack);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private <T> void comesBack(SampleValues<T> sample) {
        Table table =
                table("contract_" + sample.name(), column("id", INTEGER, primaryKey()), column("v", sample.type()));
        Column<Integer> id = table.column("id", Integer.class);
        Column<T> column = table.column("v", sample.type().javaType());
        database.create(table);
        PlainConnection connection = database.connection();
        int number = 0;
        for (T value : sample.values()) {
            number++;
            connection.execute(insert(table).set(id, number).set(column, value));
            var row = select(column).from(table).where(id.eq(number));
            assertSame(value, connection.execute(row).rows().getFirst().getFirst(), exactly(sample.type()));
        }
        connection.execute(insert(table).set(id, number + 1).set(column, (T) null));
        assertThat(connection.execute(select(id).where(column.isNull())).rows())
                .containsExactly(CompileCase.row(number + 1));
        comesAsAny(table, number);
    }

    /** Read by somebody who does not know the type, a value is one of the classes that drivers give, and NULL is null. */
    private void comesAsAny(Table table, int values) {
        List<List<@Nullable Object>> rows = database.connection()
                .sql("SELECT v FROM " + table.name() + " ORDER BY id")
                .rows();
        assertThat(rows.subList(0, values))
                .allSatisfy(row -> assertThat(row.getFirst())
                        .satisfies(value -> assertThat(Wire.values())
                                .anyMatch(wire ->
                                        wire != Wire.ANY && wire.javaType().isInstance(value))));
        assertThat(rows.getLast().getFirst()).isNull();
    }

    private boolean exactly(SqlType<?> type) {
        return database.dialect().types().codec(type).wire() == Wire.DECIMAL;
    }

    private static void assertSame(@Nullable Object expected, @Nullable Object actual, boolean exactly) {
        assertThat(exactly ? expected != null && expected.equals(actual) : Values.same(expected, actual))
                .withFailMessage(() -> Values.describe(expected) + " came back as " + Values.describe(actual))
                .isTrue();
    }

    @Test
    void aValueThatCannotBeHadInTheFormIsRefused() {
        database.create(ContractDatabase.NOTES);
        PlainConnection connection = database.connection();
        connection.execute(note(1, "no number"));
        DriverRequest request =
                new DriverRequest("SELECT body FROM contract_notes", List.of(), List.of(Wire.TIMESTAMP));
        try (DriverRows rows = connection.driver().execute(request)) {
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> rows.value(0, Wire.TIMESTAMP)).isInstanceOf(DriverException.class);
        }
        assertThat(connection.execute(ContractDatabase.notes()).rows()).hasSize(1);
    }
}
