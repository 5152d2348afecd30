package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that nobody has typed. */
class NaturalTest {
    static Stream<Arguments> h2() {
        return Stream.of(
                Arguments.of("CAST(1 AS TINYINT)", 1),
                Arguments.of("CAST(1 AS SMALLINT)", 1),
                Arguments.of("1", 1),
                Arguments.of("CAST(1 AS BIGINT)", 1L),
                Arguments.of("CAST(1.5 AS REAL)", 1.5),
                Arguments.of("CAST(1.5 AS DOUBLE PRECISION)", 1.5),
                Arguments.of("CAST(1.50 AS NUMERIC(5, 2))", new BigDecimal("1.50")),
                Arguments.of("TRUE", true),
                Arguments.of("'x'", "x"),
                Arguments.of("CAST('x' AS CLOB)", "x"),
                Arguments.of("X'00ff'", new byte[] {0, -1}),
                Arguments.of("CAST(X'00ff' AS BLOB)", new byte[] {0, -1}),
                Arguments.of("DATE '1582-10-10'", LocalDate.of(1582, 10, 10)),
                Arguments.of("CAST('12:00:00.123456' AS TIME(6))", LocalTime.of(12, 0, 0, 123_456_000)),
                Arguments.of("TIMESTAMP '2026-03-29 02:30:00.000001'", LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1000)),
                Arguments.of(
                        "TIMESTAMP WITH TIME ZONE '2026-11-20 12:00:00.000001+02:00'",
                        OffsetDateTime.parse("2026-11-20T12:00:00.000001+02:00")),
                Arguments.of("CAST('00000000-0000-0001-0000-000000000002' AS UUID)", new UUID(1, 2)),
                Arguments.of("CAST('12:00:00+02' AS TIME WITH TIME ZONE)", "12:00:00+02"),
                Arguments.of("JSON '{\"a\":1}'", "{\"a\":1}"),
                Arguments.of("ARRAY[1, 2]", "[1, 2]"),
                Arguments.of("INTERVAL '1' DAY", "INTERVAL '1' DAY"));
    }

    static Stream<Arguments> sqlite() {
        return Stream.of(
                Arguments.of("1", 1),
                Arguments.of("3000000000", 3_000_000_000L),
                Arguments.of("1.5", 1.5),
                Arguments.of("'2026-11-20'", "2026-11-20"),
                Arguments.of("x'00ff'", new byte[] {0, -1}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("h2")
    void ofH2(String expression, Object value) {
        try (Session session = Session.open("h2:")) {
            assertThat(session.value("SELECT " + expression)).isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sqlite")
    void ofSqlite(String expression, Object value) {
        try (Session session = Session.open("sqlite:")) {
            assertThat(session.value("SELECT " + expression)).isEqualTo(value);
        }
    }

    @Test
    void eachValueOfASqliteColumnIsLookedAt() {
        try (Session session = Session.open("sqlite:")) {
            assertThat(session.rows("SELECT 1 UNION ALL SELECT 'a' UNION ALL SELECT NULL"))
                    .flatExtracting(row -> row)
                    .containsExactlyInAnyOrder(1, "a", null);
        }
    }

    @Test
    void aParameterWithoutAFormIsBoundAsItIs() {
        try (Session session = Session.open("h2:")) {
            LocalDate day = LocalDate.of(2026, 11, 20);
            assertThat(session.value("SELECT CAST(? AS DATE)", new WireValue(Wire.ANY, day)))
                    .isEqualTo(day);
            assertThat(session.value("SELECT CAST(? AS DATE)", new WireValue(Wire.ANY, null)))
                    .isNull();
        }
    }
}
