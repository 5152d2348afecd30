package dev.aludel.tests.types;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrays with values at the edges, on the databases that have arrays. */
class ArrayRoundTripTest {
    /**
     * An array and the type of its elements.
     *
     * @param type the type of the elements
     * @param list the elements
     * @param <E> their class
     */
    record Sample<E>(SqlType<E> type, List<E> list) {
        void goesThereAndBack(Engine engine) {
            SqlType<List<E>> array = Types.array(type);
            Table table =
                    table("arrays_of_" + Integer.toHexString(type.toString().hashCode()), column("v", array));
            engine.execute(createTable(table));
            engine.execute(insert(table).set(table.column("v", array.javaType()), list));
            assertThat(engine.one(select(table.column("v", array.javaType())).from(table)))
                    .usingRecursiveComparison()
                    .isEqualTo(list);
            assertThat(engine.one(select(new Inline<>(array, list))))
                    .usingRecursiveComparison()
                    .isEqualTo(list);
        }
    }

    private static List<Sample<?>> samples() {
        LocalDateTime gap = LocalDateTime.parse("2026-03-29T02:30:00.123456");
        return List.of(
                new Sample<>(Types.SMALLINT, Arrays.asList(Short.MIN_VALUE, null, Short.MAX_VALUE)),
                new Sample<>(Types.INTEGER, Arrays.asList(0, null, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                new Sample<>(Types.BIGINT, List.of(Long.MIN_VALUE, Long.MAX_VALUE)),
                new Sample<>(Types.BOOLEAN, Arrays.asList(true, false, null)),
                new Sample<>(Types.REAL, Arrays.asList(0.1f, null, Float.MIN_NORMAL, -Float.MAX_VALUE)),
                new Sample<>(Types.DOUBLE, List.of(0.1, -0.5, Double.MAX_VALUE, 1e-300)),
                new Sample<>(
                        Types.numeric(38, 10),
                        List.of(
                                new BigDecimal("1234567890123456789012345678.0123456789"),
                                new BigDecimal("0.0000000000"))),
                new Sample<>(
                        Types.TEXT,
                        Arrays.asList(
                                "", " ", "NULL", "null", null, "a,b", "{}", "\"", "\\", "it's", "\n\t", "🚀 ?",
                                "e\u0301")),
                new Sample<>(Types.character(4), Arrays.asList("a", null, "abcd")),
                new Sample<>(Types.INTERVAL, Arrays.asList(Duration.ZERO, null, Duration.ofNanos(-93_784_500_000L))),
                new Sample<>(Types.varchar(20), Arrays.asList("[1,2)", "(", null)),
                new Sample<>(Types.BYTES, List.of(new byte[0], new byte[] {0, -1, 39, 92})),
                new Sample<>(Types.DATE, Arrays.asList(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null)),
                new Sample<>(Types.TIME, List.of(LocalTime.MIN, LocalTime.parse("23:59:59.999999"))),
                new Sample<>(Types.TIMESTAMP, List.of(gap, LocalDateTime.parse("0001-01-01T00:00:00"))),
                new Sample<>(Types.UUID, List.of(new UUID(0, 0), new UUID(-1, -1))));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void arraysComeBackEqual(TestDatabase database) {
        try (Engine engine = Engines.create(database.url())) {
            assertThat(samples()).allSatisfy(sample -> sample.goesThereAndBack(engine));
        }
    }

    /** No dialect prints years of other than four digits as dates, so they are bound. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void farYearsComeBackEqual(TestDatabase database) {
        List<LocalDate> days = Arrays.asList(LocalDate.of(-43, 3, 15), null, LocalDate.of(12026, 1, 31));
        try (Engine engine = Engines.create(database.url())) {
            assertThat(engine.one(select(value(Types.array(Types.DATE), days)))).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void instantsComeBackEqual(TestDatabase database) {
        List<OffsetDateTime> instants = List.of(
                OffsetDateTime.of(LocalDateTime.parse("2026-03-29T02:30:00.123456"), ZoneOffset.ofHoursMinutes(5, 30)),
                OffsetDateTime.parse("0001-01-01T00:00:00Z"));
        SqlType<List<OffsetDateTime>> array = Types.array(Types.TIMESTAMP_TZ);
        try (Engine engine = Engines.create(database.url())) {
            List<OffsetDateTime> back = engine.one(select(value(array, instants)));
            assertThat(back.stream().map(OffsetDateTime::toInstant))
                    .isEqualTo(instants.stream().map(OffsetDateTime::toInstant).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void nestedArraysComeBackEqual(TestDatabase database) {
        SqlType<List<List<String>>> array = Types.array(Types.array(Types.TEXT));
        List<List<String>> list = List.of(Arrays.asList("a,b", null), List.of("}{", "\"\\"));
        try (Engine engine = Engines.create(database.url())) {
            assertThat(engine.one(select(value(array, list)))).isEqualTo(list);
            assertThat(engine.one(select(value(array, List.of())))).isEmpty();
            List<List<List<String>>> deep = List.of(list, list, list);
            assertThat(engine.one(select(value(Types.array(array), deep)))).isEqualTo(deep);
            assertThat(engine.one(select(new Inline<>(Types.array(array), deep))))
                    .isEqualTo(deep);
        }
    }

    @Test
    void whatPostgresqlWouldChangeIsRefused() {
        SqlType<List<List<Integer>>> nested = Types.array(Types.array(Types.INTEGER));
        try (Engine engine = Engines.create(TestDatabase.POSTGRESQL.url())) {
            assertThatThrownBy(() -> engine.one(select(value(nested, List.of(List.of(), List.of())))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("no row is NULL or empty");
            assertThatThrownBy(() -> engine.one(select(value(nested, List.of(List.of(1), List.of(2, 3))))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("malformed array literal");
            assertThatThrownBy(() -> engine.one(select(value(Types.array(Types.TEXT), List.of("a\0")))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("U+0000");
            assertThatThrownBy(() -> engine.one(select(value(Types.array(Types.TEXT), List.of("\ud83d")))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("half a character");
            assertThatThrownBy(() -> engine.one(select(value(
                            Types.strict(Types.array(Types.TIME)), List.of(LocalTime.parse("01:02:03.123456789"))))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("the database keeps microseconds");
        }
    }

    @Test
    void documentsInArraysAreKeptOrRefused() {
        SqlType<List<Json>> array = Types.array(Types.JSONB);
        List<Json> documents = Arrays.asList(Json.NULL, null, new Json("\"a,\\\"b\\\"\""));
        try (Engine engine = Engines.create(TestDatabase.POSTGRESQL.url())) {
            assertThat(engine.one(select(value(array, documents)))).isEqualTo(documents);
        }
        try (Engine engine = Engines.create(TestDatabase.H2.url())) {
            assertThatThrownBy(() -> engine.one(select(value(array, documents))))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("an array of JSON");
        }
    }
}
