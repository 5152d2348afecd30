package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.Types;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    private static final Codec<Duration> POSTGRESQL =
            PostgresqlDialect.POSTGRESQL.types().codec(Types.INTERVAL);
    private static final Codec<Duration> H2 = H2Dialect.H2.types().codec(Types.INTERVAL);

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0, 00:00:00.000000, 0 00:00:00.000000",
        "PT0.000001S, 1, 00:00:00.000001, 0 00:00:00.000001",
        "PT-0.000001S, -1, -00:00:00.000001, -0 00:00:00.000001",
        "PT26H3M4.5S, 93784500000, 26:03:04.500000, 1 02:03:04.500000",
        "PT-26H-3M-4.5S, -93784500000, -26:03:04.500000, -1 02:03:04.500000",
        "PT2562047788H54.775807S, 9223372036854775807, 2562047788:00:54.775807, 106751991 04:00:54.775807"
    })
    void aLengthIsWrittenInThreeWays(Duration length, long micros, String clock, String days) {
        assertThat(Durations.micros(length)).isEqualTo(micros);
        assertThat(Durations.ofMicros(micros)).isEqualTo(length);
        assertThat(Durations.clock(length)).isEqualTo(clock);
        assertThat(Durations.days(length)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1_000_001, -1_000_000, -999_999, Long.MAX_VALUE})
    void allMicrosecondsComeBack(long micros) {
        assertThat(Durations.micros(Durations.ofMicros(micros))).isEqualTo(micros);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.000001999S", "PT-0.000001999S"})
    void nanosecondsAreCutOff(Duration length) {
        assertThat(Math.abs(Durations.micros(length))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2562047788H54.775808S", "PT-2562047788H-54.775809S", "PT2562047788015215H"})
    void whatIsTooLongIsRefused(Duration length) {
        assertThatThrownBy(() -> Durations.micros(length))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "it is longer than 2^63 microseconds, which is 292,000 years; keep its seconds as a BIGINT.");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00:00, PT0S",
        "-26:03:04.5, PT-26H-3M-4.5S",
        "1 day, PT24H",
        "-3 days, PT-72H",
        "-1 days +02:03:04.000001, PT-21H-56M-55.999999S",
        "1 day -00:00:01, PT23H59M59S"
    })
    void postgresqlGivesDaysAndATime(String text, Duration length) {
        assertThat(POSTGRESQL.decode(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 mon", "1 year 2 mons 3 days", "", "P1Y"})
    void monthsAreNoLengthOfTime(String text) {
        assertThatThrownBy(() -> POSTGRESQL.decode(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("an INTERVAL with months or years is no length of time; cast it to text");
    }

    @ParameterizedTest
    @CsvSource({
        "INTERVAL '-1 02:03:04.5' DAY TO SECOND, PT-26H-3M-4.5S",
        "INTERVAL '106751991 04:00:54.775807' DAY TO SECOND, PT2562047788H54.775807S"
    })
    void h2GivesDaysAndATimeWithItsName(String text, Duration length) {
        assertThat(H2.decode(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERVAL '1' MONTH", "INTERVAL '3' HOUR"})
    void otherIntervalsOfH2AreRefused(String text) {
        assertThatThrownBy(() -> H2.decode(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("an INTERVAL is read as DAY TO SECOND; cast it to that");
    }
}
