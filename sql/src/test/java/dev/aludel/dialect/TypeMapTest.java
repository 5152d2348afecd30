package dev.aludel.dialect;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.type.Codec;
import dev.aludel.type.SqlType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Types;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeMapTest {
    private static final OffsetDateTime POINT = OffsetDateTime.parse("2026-01-31T23:59:59.123456+02:00");
    private static final UUID ID = UUID.fromString("0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001");

    @Test
    void argumentsAreWrittenWhereTheyBelong() {
        TypeMap types = TypeMap.standard().with(TypeName.VARCHAR, "TEXT{} OF TOYS");
        assertThat(types.spelling(Types.varchar(5), "toy")).isEqualTo("TEXT(5) OF TOYS");
        assertThat(types.spelling(Types.VARCHAR, "toy")).isEqualTo("TEXT OF TOYS");
        assertThat(types.spelling(Types.numeric(10, 2), "toy")).isEqualTo("NUMERIC(10, 2)");
    }

    @Test
    void aTypeWithoutArgumentsMayHaveAnotherName() {
        TypeMap types = TypeMap.standard().with(TypeName.NUMERIC, "DEC{}", "ANYNUMBER");
        assertThat(types.spelling(Types.NUMERIC, "toy")).isEqualTo("ANYNUMBER");
        assertThat(types.spelling(Types.numeric(10, 2), "toy")).isEqualTo("DEC(10, 2)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        VARCHAR | toy cannot do VARCHAR without arguments; give it a length, for example varchar(255), or use TEXT
        NUMERIC | toy cannot do NUMERIC without arguments; give it its digits, for example numeric(12, 2)
        TIME    | toy cannot do TIME without arguments; give it its length or digits
        """)
    void argumentsThatHaveToBeThereAreAskedFor(TypeName name, String message) {
        TypeMap types = TypeMap.standard().with(name, "X{!}");
        SqlType<?> bare = List.of(Types.VARCHAR, Types.NUMERIC, Types.TIME).stream()
                .filter(type -> TypeMap.standard(type).orElseThrow().name() == name)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> types.spelling(bare, "toy"))
                .isInstanceOf(CompileException.class)
                .hasMessage(message);
    }

    @Test
    void aMapDoesNotChange() {
        TypeMap toy = TypeMap.standard().with(TypeName.TEXT, "STRING");
        assertThat(toy.with(TypeName.TEXT, "CHARS").spelling(Types.TEXT, "toy")).isEqualTo("CHARS");
        assertThat(toy.spelling(Types.TEXT, "toy")).isEqualTo("STRING");
        assertThat(TypeMap.standard().spelling(Types.TEXT, "toy")).isEqualTo("TEXT");
    }

    @Test
    void aTypeOfTheUsersOwnIsKeptAsTheTypeBelow() {
        SqlType<DayOfWeek> day = Types.varchar(9).map(DayOfWeek.class, DayOfWeek::valueOf, DayOfWeek::name);
        SqlType<Integer> number = day.map(Integer.class, DayOfWeek::getValue, DayOfWeek::of);
        assertThat(TypeMap.standard(number)).isEqualTo(Optional.of(Types.varchar(9)));
        assertThat(TypeMap.standard().spelling(number, "toy")).isEqualTo("VARCHAR(9)");
        Codec<Integer> codec = TypeMap.standard().codec(number);
        assertThat(codec.wire()).isEqualTo(Wire.TEXT);
        assertThat(codec.encode(2)).isEqualTo("TUESDAY");
        assertThat(codec.decode("TUESDAY")).isEqualTo(2);
    }

    @Test
    void aValueTravelsAsTheDialectSays() {
        travels(SQLITE, Types.DATE, LocalDate.of(2026, 1, 31), Wire.TEXT, "2026-01-31");
        travels(SQLITE, Types.TIME, LocalTime.of(1, 2), Wire.TEXT, "01:02:00.000000");
        travels(SQLITE, Types.TIMESTAMP, LocalDateTime.of(2026, 1, 31, 1, 2), Wire.TEXT, "2026-01-31 01:02:00.000000");
        travels(SQLITE, Types.TIMESTAMP_TZ, utc(POINT), Wire.TEXT, "2026-01-31 21:59:59.123456+00:00");
        travels(SQLITE, Types.UUID, ID, Wire.TEXT, "0f3b7a529d3c4e1b8a7700c0ffee0001");
        travels(SQLITE, Types.NUMERIC, new BigDecimal("1.5"), Wire.DOUBLE, 1.5);
        travels(SQLITE, Types.BOOLEAN, true, Wire.BOOLEAN, true);
        travels(
                MYSQL,
                Types.TIMESTAMP_TZ,
                utc(POINT),
                Wire.TIMESTAMP,
                LocalDateTime.parse("2026-01-31T21:59:59.123456"));
        travels(MYSQL, Types.UUID, ID, Wire.TEXT, "0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001");
        travels(MARIADB, Types.UUID, ID, Wire.TEXT, "0f3b7a52-9d3c-4e1b-8a77-00c0ffee0001");
        for (Dialect dialect : List.of(POSTGRESQL, H2)) {
            travels(dialect, Types.TIMESTAMP_TZ, POINT, Wire.TIMESTAMP_TZ, POINT);
            travels(dialect, Types.UUID, ID, Wire.UUID, ID);
            travels(dialect, Types.NUMERIC, BigDecimal.TEN, Wire.DECIMAL, BigDecimal.TEN);
        }
    }

    private static OffsetDateTime utc(OffsetDateTime point) {
        return Temporals.fromUtc(Temporals.utc(point));
    }

    private static <T> void travels(Dialect dialect, SqlType<T> type, T value, Wire wire, Object there) {
        Codec<T> codec = dialect.types().codec(type);
        assertThat(codec.wire()).isEqualTo(wire);
        assertThat(codec.encode(value)).isEqualTo(there);
        assertThat(codec.decode(there)).isEqualTo(value);
        assertThat(codec.encode(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "5.0, 5",
        "12E+3, 12000",
        "-0.001, -0.001",
        "123456789012345, 123456789012345",
        "1234567890.12345, 1234567890.12345"
    })
    void sqliteKeepsFifteenDigits(BigDecimal value, BigDecimal back) {
        Codec<BigDecimal> codec = SQLITE.types().codec(Types.NUMERIC);
        assertThat(codec.decode(codec.encode(value))).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "0.1234567890123456", "-1234567890.123456"})
    void sqliteRefusesMoreDigitsThanItKeeps(BigDecimal value) {
        assertThatThrownBy(() -> SQLITE.types().encode(Types.NUMERIC, value, "sqlite"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A java.math.BigDecimal cannot be sent to sqlite as NUMERIC: SQLite keeps 15 digits of a"
                        + " NUMERIC, up to 1e308, and it has 16 digits; keep it as text: VARCHAR.map(BigDecimal.class,"
                        + " BigDecimal::new, BigDecimal::toString).");
    }
}
