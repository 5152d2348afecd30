package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/**
 * A day or a point in time, later by a length of time: {@code orders.due + CAST(? AS INTERVAL)}.
 *
 * @param moment the day or point in time
 * @param amount a {@link Period}, or a {@link Duration}
 * @param <T> the class of its values
 */
public record Shift<T>(Expression<T> moment, TemporalAmount amount) implements Expression<T> {
    /** Refuses to shift what is no date and no timestamp, and a date by less than a day. */
    public Shift {
        TypeName kept = moment.type().stored() instanceof StandardType<?> standard ? standard.name() : TypeName.TEXT;
        boolean date = kept == TypeName.DATE;
        if (!date && kept != TypeName.TIMESTAMP && kept != TypeName.TIMESTAMP_TZ) {
            throw new ArgumentException("A date or a timestamp can be shifted by " + amount + ", and " + moment
                    + " is neither: its type is " + moment.type() + ".");
        }
        if (!(amount instanceof Period) && (date || !(amount instanceof Duration))) {
            throw new ArgumentException((date
                            ? "A date is shifted by a Period, as Period.ofDays(7)"
                            : "A timestamp is shifted by a Period or a Duration")
                    + ", not by " + amount + ".");
        }
        if (amount instanceof Duration duration && duration.toNanosPart() % 1_000 != 0) {
            throw new ArgumentException("A timestamp has no nanoseconds and cannot be shifted by " + amount
                    + "; cut them off with truncatedTo(ChronoUnit.MICROS).");
        }
    }

    @Override
    public SqlType<T> type() {
        return moment.type();
    }

    @Override
    public Precedence precedence() {
        return Precedence.ADDITION;
    }

    @Override
    public Shift<T> mapChildren(Mapper mapper) {
        return new Shift<>(mapper.map(moment), amount);
    }
}
