package dev.aludel.sql;

import static dev.aludel.sql.Sql.currentDate;
import static dev.aludel.sql.Sql.currentTime;
import static dev.aludel.sql.Sql.generateSeries;
import static dev.aludel.sql.Sql.jsonArray;
import static dev.aludel.sql.Sql.jsonObject;
import static dev.aludel.sql.Sql.now;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;
import java.time.Duration;
import java.time.Period;
import java.time.chrono.ThaiBuddhistChronology;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be shifted by how much, what JSON can be made of, and which series end. */
class ShiftTest {
    @Test
    void whatIsEarlierIsLaterByTheOpposite() {
        assertThat(now().minus(Period.ofDays(2))).isEqualTo(now().plus(Period.ofDays(-2)));
        assertThat(now().minus(Duration.ofHours(2))).isEqualTo(now().plus(Duration.ofHours(-2)));
    }

    @Test
    void lengthsOfTimeAddUpAsNumbersDo() {
        assertThat(value(Types.INTERVAL, Duration.ofHours(1)).plus(Duration.ofHours(2)))
                .isInstanceOf(BinaryOperation.class);
    }

    @Test
    void onlyDatesAndTimestampsAreShifted() {
        assertThatThrownBy(() -> value(7).plus(Period.ofDays(1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("is neither: its type is INTEGER");
        assertThatThrownBy(() -> currentTime().plus(Duration.ofHours(1))).isInstanceOf(ArgumentException.class);
    }

    @Test
    void aDateIsShiftedByAPeriod() {
        assertThatThrownBy(() -> currentDate().plus(Duration.ofHours(1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A date is shifted by a Period, as Period.ofDays(7), not by PT1H.");
        assertThatThrownBy(() -> now().minus(ThaiBuddhistChronology.INSTANCE.period(1, 0, 0)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("by a Period or a Duration");
    }

    @Test
    void nobodyKeepsNanoseconds() {
        assertThatThrownBy(() -> now().plus(Duration.ofNanos(1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("truncatedTo(ChronoUnit.MICROS)");
    }

    @Test
    void aMemberOfAJsonObjectIsThereOnce() {
        JsonObject one = jsonObject().with("a", value(1));

        assertThatThrownBy(() -> one.with("a", value(2)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("one member 'a'");
        assertThatThrownBy(() -> new JsonObject(List.of("a"), List.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("one value for each key");
    }

    @Test
    void whatJsonHasNoFormForIsRefused() {
        assertThatThrownBy(() -> jsonArray(now()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("cast it to text: cast(TEXT)");
    }

    @Test
    void aSeriesThatDoesNotMoveIsRefused() {
        assertThatThrownBy(() -> generateSeries("n", value(1L), value(2L), 0))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("would never end");
    }
}
