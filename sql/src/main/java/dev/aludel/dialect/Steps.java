package dev.aludel.dialect;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;

/** A length of time taken apart, for databases that count one unit at a time. */
public final class Steps {
    private Steps() {}

    /**
     * One unit of a length of time, and how many.
     *
     * @param unit {@code MONTH}, {@code DAY} or {@code MICROSECOND}
     * @param count how many; less than zero leads back
     */
    public record Step(String unit, long count) {}

    /**
     * Takes a length of time apart, the largest unit first.
     *
     * @param amount a {@link Period} or a {@link Duration}
     * @return one step or more
     * @throws dev.aludel.error.ArgumentException as {@link Durations#micros}
     */
    public static List<Step> of(TemporalAmount amount) {
        if (amount instanceof Duration duration) {
            return List.of(new Step("MICROSECOND", Durations.micros(duration)));
        }
        Period period = Period.from(amount);
        List<Step> steps = new ArrayList<>();
        if (period.toTotalMonths() != 0) {
            steps.add(new Step("MONTH", period.toTotalMonths()));
        }
        if (period.get(ChronoUnit.DAYS) != 0 || steps.isEmpty()) {
            steps.add(new Step("DAY", period.get(ChronoUnit.DAYS)));
        }
        return steps;
    }
}
