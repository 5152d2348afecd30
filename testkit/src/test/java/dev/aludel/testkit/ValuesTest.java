package dev.aludel.testkit;

import static dev.aludel.testkit.CompileCase.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void numbersAreTheSameWhateverTheirScale() {
        assertThat(Values.same(new BigDecimal("1.50"), new BigDecimal("1.5"))).isTrue();
        assertThat(Values.same(new BigDecimal("1.51"), new BigDecimal("1.5"))).isFalse();
    }

    @Test
    void pointsInTimeAreTheSameWhateverTheirOffset() {
        assertThat(Values.same(Fixture.INSTANT, Fixture.INSTANT.withOffsetSameInstant(ZoneOffset.UTC)))
                .isTrue();
        assertThat(Values.same(Fixture.INSTANT, Fixture.INSTANT.plusNanos(1_000)))
                .isFalse();
    }

    @Test
    void bytesAreComparedOneByOne() {
        assertThat(Values.same(Fixture.bytes(), Fixture.bytes())).isTrue();
        assertThat(Values.same(Fixture.bytes(), new byte[5])).isFalse();
    }

    @Test
    void valuesOfOtherClassesDiffer() {
        assertThat(Values.same(1, 1L)).isFalse();
        assertThat(Values.same(null, 0)).isFalse();
        assertThat(Values.same(null, null)).isTrue();
    }

    @Test
    void rowsOfOtherLengthsDiffer() {
        assertThat(Values.sameRow(row(1, 2), row(1))).isFalse();
        assertThat(Values.sameRow(row(1, null), row(1, null))).isTrue();
        assertThat(Values.sameRows(List.of(row(1)), List.of(row(1), row(1)), false))
                .isFalse();
        assertThat(Values.sameRows(List.of(row(1), row(1)), List.of(row(1), row(2)), false))
                .isFalse();
    }

    @Test
    void valuesAreDescribedWithTheirClass() {
        assertThat(Values.describeRows(List.of(row(1, "a", null, new byte[] {1, -1}))))
                .isEqualTo("\n  (Integer 1, \"a\", null, bytes 01ff)");
        assertThat(Values.describeWires(List.of(new WireValue(Wire.TEXT, "a"), new WireValue(Wire.BIGINT, null))))
                .isEqualTo("[TEXT \"a\", BIGINT null]");
    }
}
