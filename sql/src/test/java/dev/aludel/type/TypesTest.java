package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {
    @Test
    void aValueOfAStandardClassHasAType() {
        Map<Object, SqlType<?>> types = Map.ofEntries(
                Map.entry(Short.MIN_VALUE, Types.SMALLINT),
                Map.entry(1.0f, Types.REAL),
                Map.entry(Instant.EPOCH, Types.INSTANT),
                Map.entry(Duration.ZERO, Types.INTERVAL),
                Map.entry(1, Types.INTEGER),
                Map.entry(1L, Types.BIGINT),
                Map.entry(1.0, Types.DOUBLE),
                Map.entry(BigDecimal.ONE, Types.NUMERIC),
                Map.entry(true, Types.BOOLEAN),
                Map.entry("x", Types.TEXT),
                Map.entry(new byte[1], Types.BYTES),
                Map.entry(LocalDate.MIN, Types.DATE),
                Map.entry(LocalTime.MIN, Types.TIME),
                Map.entry(LocalDateTime.MIN, Types.TIMESTAMP),
                Map.entry(OffsetDateTime.MIN, Types.TIMESTAMP_TZ),
                Map.entry(new UUID(0, 0), Types.UUID));
        types.forEach((value, type) -> {
            assertThat(Types.of(value)).isEqualTo(type);
            assertThat(type.javaType()).isEqualTo(value.getClass());
        });
    }

    @Test
    void aValueOfAnotherClassHasNone() {
        assertThatThrownBy(() -> Types.of(DayOfWeek.MONDAY))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A value of java.time.DayOfWeek has no SQL type of its own; give one: value(TYPE, …),"
                        + " or map your class with SqlType.map.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "5, -1", "5, 6"})
    void digitsHaveToFit(int precision, int scale) {
        assertThatThrownBy(() -> Types.numeric(precision, scale))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("numeric(" + precision + ", " + scale
                        + "): the precision is one or more, the scale from zero to the precision.");
    }

    @Test
    void allDigitsMayBeBehindThePoint() {
        assertThat(Types.numeric(5, 5)).hasToString("NUMERIC(5, 5)");
        assertThat(Types.numeric(1, 0)).hasToString("NUMERIC(1, 0)");
    }

    @Test
    void aLengthIsOneOrMore() {
        assertThat(Types.varchar(1)).hasToString("VARCHAR(1)");
        assertThatThrownBy(() -> Types.varchar(0))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("varchar(0): the length is one or more.");
    }

    @Test
    void otherLengthsAreOneOrMoreToo() {
        assertThat(Types.character(3)).hasToString("CHAR(3)");
        assertThat(Types.bytes(16)).hasToString("BYTES(16)");
        assertThatThrownBy(() -> Types.character(0))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("character(0): the length is one or more.");
        assertThatThrownBy(() -> Types.bytes(0))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("bytes(0): the length is one or more.");
    }

    @Test
    void aSecondHasUpToSixDigits() {
        assertThat(Types.time(0)).hasToString("TIME(0)");
        assertThat(Types.timestamp(6)).hasToString("TIMESTAMP(6)");
        assertThat(Types.timestampTz(3)).hasToString("TIMESTAMP_TZ(3)");
        assertThatThrownBy(() -> Types.time(-1))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("time(-1): a second has from 0 to 6 digits behind the point.");
        assertThatThrownBy(() -> Types.timestampTz(7))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("timestampTz(7): a second has from 0 to 6 digits behind the point.");
    }

    @Test
    void argumentsAreNotNegativeAndAreCopied() {
        List<Integer> arguments = new ArrayList<>(List.of(3));
        StandardType<String> type = new StandardType<>(TypeName.VARCHAR, String.class, arguments);
        arguments.add(4);
        assertThat(type.arguments()).containsExactly(3);
        assertThatThrownBy(() -> new StandardType<>(TypeName.VARCHAR, String.class, List.of(3, -4)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The type VARCHAR was given the argument -4;"
                        + " lengths, precisions and scales are zero or more.");
    }

    @Test
    void typesOfTheSameNameAndArgumentsAreEqual() {
        assertThat(Types.varchar(5)).isEqualTo(Types.varchar(5)).isNotEqualTo(Types.varchar(6));
        assertThat(Types.TIMESTAMP).hasToString("TIMESTAMP");
    }

    @Test
    void aTypeOfTheUsersOwnSaysWhatItIsKeptAs() {
        SqlType<DayOfWeek> day = Types.varchar(9).map(DayOfWeek.class, DayOfWeek::valueOf, DayOfWeek::name);
        SqlType<Integer> number = day.map(Integer.class, DayOfWeek::getValue, DayOfWeek::of);
        assertThat(day.javaType()).isEqualTo(DayOfWeek.class);
        assertThat(day).hasToString("DayOfWeek as VARCHAR(9)");
        assertThat(number).hasToString("Integer as DayOfWeek as VARCHAR(9)");
    }

    @Test
    void whatHasATimeCanBeStrict() {
        SqlType<LocalTime> time = Types.strict(Types.time(3));
        assertThat(time).isEqualTo(Types.strict(time)).isNotEqualTo(Types.time(3));
        assertThat(time).hasToString("TIME(3)");
        assertThat(Types.strict(Types.array(Types.time(3)))).isEqualTo(Types.array(time));
        assertThat(Types.strict(Types.exact("TIME", Types.time(3)))).isEqualTo(Types.exact("TIME", time));
        assertThat(Types.strict(Types.TIME.variant("h2", Types.time(3))))
                .isEqualTo(Types.strict(Types.TIME).variant("h2", time));
        assertThat(Types.strict(Types.INSTANT).stored()).isEqualTo(Types.strict(Types.TIMESTAMP_TZ));
    }

    @Test
    void whatHasNoTimeCannotBeStrict() {
        SqlType<String> here = new NativeType<>("x", "X", String.class, it -> it, it -> it);
        SqlType<?> labels = Types.enumOf("thread_state", Thread.State.class);
        for (SqlType<?> type : List.of(Types.DATE, Types.array(Types.TEXT), here, labels)) {
            assertThatThrownBy(() -> Types.strict(type))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith("strict(")
                    .hasMessageEndingWith("the type has no digits of a second to be strict about;"
                            + " TIME, TIMESTAMP, TIMESTAMP_TZ, INTERVAL and types made of them have.");
        }
    }
}
