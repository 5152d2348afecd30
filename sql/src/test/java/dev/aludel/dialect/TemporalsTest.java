package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalsTest {
    @Test
    void sixDigitsOfASecondAreAlwaysThere() {
        assertThat(Temporals.time(LocalTime.MIDNIGHT)).isEqualTo("00:00:00.000000");
        assertThat(Temporals.time(LocalTime.of(1, 2, 3, 4_000))).isEqualTo("01:02:03.000004");
        assertThat(Temporals.timestamp(LocalDateTime.of(2026, 1, 2, 3, 4))).isEqualTo("2026-01-02 03:04:00.000000");
    }

    @Test
    void whatIsSmallerThanAMicrosecondIsLost() {
        assertThat(Temporals.time(LocalTime.of(1, 2, 3, 999_999_999))).isEqualTo("01:02:03.999999");
    }

    @Test
    void aPointInTimeIsWrittenInUtc() {
        OffsetDateTime point = OffsetDateTime.parse("2026-01-01T01:30:00.5+02:00");
        assertThat(Temporals.timestampWithZone(point)).isEqualTo("2025-12-31 23:30:00.500000+00:00");
        assertThat(Temporals.utc(point)).isEqualTo("2025-12-31T23:30:00.5");
        assertThat(Temporals.fromUtc(Temporals.utc(point)).isEqual(point)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02 03:04:05.000006, 2026-01-02T03:04:05.000006",
        "2026-01-02 03:04:05, 2026-01-02T03:04:05",
        "2026-01-02 03:04:05.1, 2026-01-02T03:04:05.1",
        "0001-01-01 00:00, 0001-01-01T00:00"
    })
    void anyNumberOfDigitsIsRead(String text, LocalDateTime value) {
        assertThat(Temporals.readTimestamp(text)).isEqualTo(value);
        assertThat(Temporals.readTimestampWithZone(text + "+00:00")).isEqualTo(Temporals.fromUtc(value));
    }

    @Test
    void whatIsNoTimestampIsRefused() {
        assertThatThrownBy(() -> Temporals.readTimestamp("yesterday")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void textSortsAsTimeDoes() {
        LocalDateTime early = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 90_000_000);
        assertThat(Temporals.timestamp(early)).isLessThan(Temporals.timestamp(early.plusNanos(20_000_000)));
    }
}
