package dev.aludel.dialect;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a dialect refuses rather than let it be changed. */
class ExactlyTest {
    private static final List<Dialect> ALL = List.of(SQLITE, POSTGRESQL, MYSQL, MARIADB, H2);

    @Test
    void theMessageNamesTypeClassAndDialectAndNoValue() {
        assertThatThrownBy(() ->
                        POSTGRESQL.types().encode(Types.strict(Types.TIME), LocalTime.of(1, 2, 3, 4), "postgresql"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A java.time.LocalTime cannot be sent to postgresql as TIME: it has nanoseconds and the"
                        + " database keeps microseconds; cut them off with truncatedTo(ChronoUnit.MICROS), or leave"
                        + " out strict(…).");
    }

    @Test
    void aFunctionOfTheUsersOwnThatFailsIsNamed() {
        SqlType<Integer> digits = Types.BIGINT.map(Integer.class, Math::toIntExact, value -> {
            throw new ArithmeticException("a secret " + value);
        });
        assertThatThrownBy(() -> SQLITE.types().encode(digits, 7, "sqlite"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A java.lang.Integer cannot be sent to sqlite as Integer as BIGINT: its codec fails with"
                        + " java.lang.ArithmeticException.")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    private static <T> void cutOff(Dialect dialect, SqlType<T> type, T value) {
        String sent = String.valueOf(
                dialect.types().encode(type, value, dialect.name()).value());
        assertThat(sent).doesNotContain("0000001");
        refused(dialect, Types.strict(type), value, "nanoseconds");
    }

    @Test
    void nanosecondsAreCutOffEverywhereOrRefused() {
        LocalDateTime time = LocalDateTime.of(2026, 1, 31, 1, 2, 3, 1);
        for (Dialect dialect : ALL) {
            cutOff(dialect, Types.TIME, time.toLocalTime());
            cutOff(dialect, Types.TIMESTAMP, time);
            cutOff(dialect, Types.TIMESTAMP_TZ, time.atOffset(ZoneOffset.UTC));
            cutOff(dialect, Types.INSTANT, time.toInstant(ZoneOffset.UTC));
            cutOff(dialect, Types.INTERVAL, Duration.ofNanos(7_000_000_001L));
        }
    }

    @Test
    void yearsOfOtherThanFourDigitsAreRefusedWhereTheyWouldSortWrong() {
        for (Dialect dialect : List.of(SQLITE, MYSQL, MARIADB)) {
            for (int year : new int[] {-44, 0, 10_000}) {
                LocalDate day = LocalDate.of(year, 3, 15);
                refused(dialect, Types.DATE, day, "its year is not one from 1 to 9999");
                refused(dialect, Types.TIMESTAMP, day.atStartOfDay(), "its year is not one from 1 to 9999");
                refused(dialect, Types.TIMESTAMP_TZ, Temporals.fromUtc(day.atStartOfDay()), "its year");
            }
            refused(dialect, Types.TIMESTAMP_TZ, OffsetDateTime.parse("9999-12-31T23:59:59-01:00"), "its year");
            refused(dialect, Types.TIMESTAMP_TZ, OffsetDateTime.MIN, "its year");
        }
        LocalDate ides = LocalDate.of(-44, 3, 15);
        assertThat(POSTGRESQL.types().encode(Types.DATE, ides, "x").value()).isEqualTo(ides);
        assertThat(H2.types().encode(Types.DATE, ides, "x").value()).isEqualTo(ides);
    }

    @Test
    void halfCharactersAreRefusedEverywhere() {
        for (Dialect dialect : ALL) {
            for (String text : List.of("\uD83D", "a\uD83Db", "\uDE80", "\uDE80\uD83D")) {
                for (SqlType<String> type : List.of(Types.TEXT, Types.varchar(9), Types.character(9))) {
                    refused(dialect, type, text, "half a character");
                }
            }
            assertThat(dialect.types().encode(Types.TEXT, "🚀", "x").value()).isEqualTo("🚀");
        }
    }

    @Test
    void zeroIsRefusedByPostgresql() {
        refused(POSTGRESQL, Types.TEXT, "a\0", "the character U+0000 at index 1");
        assertThat(SQLITE.types().encode(Types.TEXT, "a\0", "x").value()).isEqualTo("a\0");
    }

    @Test
    void whatIsNoNumberIsRefusedWhereThereIsNone() {
        for (Dialect dialect : List.of(SQLITE, MYSQL, MARIADB)) {
            refused(dialect, Types.DOUBLE, Double.NaN, "it is NaN");
            refused(dialect, Types.REAL, Float.NaN, "it is NaN");
        }
        for (Dialect dialect : List.of(MYSQL, MARIADB)) {
            refused(dialect, Types.DOUBLE, Double.NEGATIVE_INFINITY, "it is infinite");
            refused(dialect, Types.REAL, Float.POSITIVE_INFINITY, "it is infinite");
        }
    }

    @Test
    void aSpaceAtTheEndIsNoPartOfPaddedText() {
        for (Dialect dialect : ALL) {
            refused(dialect, Types.character(3), "a ", "ends in a space");
            assertThat(dialect.types().codec(Types.character(3)).decode("a  ")).isEqualTo("a");
            assertThat(dialect.types().codec(Types.character(3)).decode("   ")).isEmpty();
        }
    }

    @Test
    void numbersThatAreTooLargeForTheTypeAreNotRead() {
        assertThatThrownBy(() -> SQLITE.types().codec(Types.SMALLINT).decode(32_768))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "a SMALLINT is from -32768 to 32767, and this number is not; cast the expression to INTEGER");
        assertThatThrownBy(() -> SQLITE.types().codec(Types.REAL).decode(1e300))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("a REAL ends at 3.4e38, and this number is larger; cast the expression to DOUBLE");
    }

    private static <T> void refused(Dialect dialect, SqlType<T> type, T value, String reason) {
        assertThatThrownBy(() -> dialect.types().encode(type, value, dialect.name()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll(
                        value.getClass().getName(), " to " + dialect.name() + " as " + type + ": ", reason);
    }

    @Test
    void theGreatestTimeIsInfinityOnPostgresqlAndNotCutOff() {
        for (SqlType<LocalDateTime> type : List.of(Types.TIMESTAMP, Types.strict(Types.TIMESTAMP))) {
            assertThat(POSTGRESQL.types().encode(type, LocalDateTime.MAX, "x").value())
                    .isEqualTo(LocalDateTime.MAX);
        }
        assertThat(H2.types().encode(Types.TIMESTAMP, LocalDateTime.MAX, "x").value())
                .isEqualTo(LocalDateTime.MAX.withNano(999_999_000));
    }
}
