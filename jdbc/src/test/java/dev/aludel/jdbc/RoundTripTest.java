package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is bound in a form is read back in it, and a null too; the servers have their own tests, elsewhere. */
class RoundTripTest {
    private static final String BEYOND = "\uD83D\uDE00 'quoted' \\ ? :x {d}\n";

    static Stream<Arguments> h2() {
        return Stream.of(
                Arguments.of(Wire.BOOLEAN, "BOOLEAN", true),
                Arguments.of(Wire.BOOLEAN, "BOOLEAN", false),
                Arguments.of(Wire.INTEGER, "INTEGER", Integer.MIN_VALUE),
                Arguments.of(Wire.BIGINT, "BIGINT", Long.MAX_VALUE),
                Arguments.of(Wire.DOUBLE, "DOUBLE PRECISION", 1.0 / 3),
                Arguments.of(Wire.DECIMAL, "NUMERIC(30, 10)", new BigDecimal("12345678901234567890.1234567890")),
                Arguments.of(Wire.TEXT, "VARCHAR", BEYOND),
                Arguments.of(Wire.TEXT, "CLOB", "x".repeat(100_000)),
                Arguments.of(Wire.TEXT, "VARCHAR", ""),
                Arguments.of(Wire.BYTES, "BLOB", new byte[] {0, -1, 39}),
                Arguments.of(Wire.DATE, "DATE", LocalDate.of(1582, 10, 10)),
                Arguments.of(Wire.TIME, "TIME(6)", LocalTime.of(23, 59, 59, 999_999_000)),
                Arguments.of(Wire.TIMESTAMP, "TIMESTAMP(6)", LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1000)),
                Arguments.of(
                        Wire.TIMESTAMP_TZ,
                        "TIMESTAMP(6) WITH TIME ZONE",
                        OffsetDateTime.of(2026, 3, 29, 2, 30, 0, 1000, ZoneOffset.ofHours(5))),
                Arguments.of(Wire.UUID, "UUID", new UUID(1, 2)));
    }

    static Stream<Arguments> sqlite() {
        return Stream.of(
                Arguments.of(Wire.BOOLEAN, "BOOLEAN", true),
                Arguments.of(Wire.BOOLEAN, "BOOLEAN", false),
                Arguments.of(Wire.INTEGER, "INTEGER", Integer.MIN_VALUE),
                Arguments.of(Wire.BIGINT, "BIGINT", Long.MAX_VALUE),
                Arguments.of(Wire.BIGINT, "BIGINT", 1L),
                Arguments.of(Wire.DOUBLE, "DOUBLE", 1.0 / 3),
                Arguments.of(Wire.DOUBLE, "DOUBLE", 2.0),
                Arguments.of(Wire.DECIMAL, "TEXT", new BigDecimal("12345678901234567890.1234567890")),
                Arguments.of(Wire.TEXT, "TEXT", BEYOND),
                Arguments.of(Wire.TEXT, "TEXT", ""),
                Arguments.of(Wire.BYTES, "BLOB", new byte[] {0, -1, 39}));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("h2")
    void onH2(Wire wire, String type, Object value) {
        check("h2:", wire, type, value);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sqlite")
    void onSqlite(Wire wire, String type, Object value) {
        check("sqlite:", wire, type, value);
    }

    private static void check(String url, Wire wire, String type, Object value) {
        try (Session session = Session.open(url)) {
            session.count("CREATE TABLE t (id INTEGER, v " + type + ")");
            session.count("INSERT INTO t VALUES (1, ?)", new WireValue(wire, value));
            session.count("INSERT INTO t VALUES (2, ?)", new WireValue(wire, null));

            assertThat(session.value(wire, "SELECT v FROM t WHERE id = 1"))
                    .isInstanceOf(wire.javaType())
                    .isEqualTo(value);
            assertThat(session.value(wire, "SELECT v FROM t WHERE id = 2")).isNull();
            assertThat(session.value("SELECT v FROM t WHERE id = 2")).isNull();
        }
    }
}
