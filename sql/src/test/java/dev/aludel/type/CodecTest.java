package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodecTest {
    private static final Codec<LocalDate> DAY =
            Codec.of(Wire.TEXT, LocalDate::toString, String.class, LocalDate::parse);

    @Test
    void aValueGoesThereAndBack() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(DAY.encode(day)).isEqualTo("2026-11-20");
        assertThat(DAY.decode("2026-11-20")).isEqualTo(day);
    }

    @Test
    void nullReachesNeitherFunction() {
        assertThat(DAY.encode(null)).isNull();
        assertThat(DAY.decode(null)).isNull();
    }

    @Test
    void aValueThatCrossesUnchangedHasItsClass() {
        Codec<Integer> codec = Codec.identity(Wire.INTEGER, Integer.class);
        assertThat(codec.encode(7)).isEqualTo(7);
        assertThat(codec.decode(7)).isEqualTo(7);
        assertThatThrownBy(() -> codec.decode(7L)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void aClassOfTheUsersOwnStandsOnTop() {
        Codec<Year> year = DAY.map(day -> Year.of(day.getYear()), y -> y.atDay(1));
        assertThat(year.wire()).isEqualTo(Wire.TEXT);
        assertThat(year.encode(Year.of(2026))).isEqualTo("2026-01-01");
        assertThat(year.decode("2026-11-20")).isEqualTo(Year.of(2026));
        assertThat(year.decode(null)).isNull();
    }

    @Test
    void aValueHasTheClassOfItsForm() {
        assertThat(new WireValue(Wire.BIGINT, 7L).value()).isEqualTo(7L);
        assertThatThrownBy(() -> new WireValue(Wire.BIGINT, "a secret"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A value of the form BIGINT is a java.lang.Long for the driver, and this one is a"
                        + " java.lang.String; let the encoder of its Codec make one.");
    }

    @ParameterizedTest
    @EnumSource
    void nullHasAnyForm(Wire wire) {
        assertThat(new WireValue(wire, null).value()).isNull();
        assertThat(wire.javaType()).isNotNull();
    }
}
