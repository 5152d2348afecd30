package dev.aludel.dialect.sqlite;

import dev.aludel.sql.Expression;
import dev.aludel.sql.Shift;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Shifts dates and timestamps, which are text here. The functions of SQLite know thousandths of a second and round; so the
 * part of the text that does not change, or that is finer, is kept as it is.
 * See https://www.sqlite.org/lang_datefunc.html.
 *
 * @param out what is written to
 */
record SqliteTime(SqlOut out) {
    private static final int MILLION = 1_000_000;

    void shift(Shift<?> shift) {
        Expression<?> moment = shift.moment();
        if (shift.amount() instanceof Duration duration) {
            later(moment, duration);
        } else if (isDay(moment)) {
            days(moment, Period.from(shift.amount()));
        } else {
            out.sql("(");
            days(moment, Period.from(shift.amount()));
            out.sql(" || ");
            part(moment, "11");
            out.sql(")");
        }
    }

    private void days(Expression<?> moment, Period period) {
        if (period.toTotalMonths() == 0) {
            out.sql("date(");
            day(moment);
            modifier(period.get(ChronoUnit.DAYS), "days");
            out.sql(")");
            return;
        }
        out.sql(period.get(ChronoUnit.DAYS) == 0 ? "" : "date(");
        months(moment, period.toTotalMonths());
        if (period.get(ChronoUnit.DAYS) != 0) {
            modifier(period.get(ChronoUnit.DAYS), "days");
            out.sql(")");
        }
    }

    /** Without more ado a month after January 31 would be March 3; so it is the last of February if that comes first. */
    private void months(Expression<?> moment, long months) {
        out.sql("min(date(");
        day(moment);
        modifier(months, "months");
        out.sql("), date(");
        day(moment);
        out.sql(", 'start of month'");
        modifier(months + 1, "months");
        out.sql(", '-1 days'))");
    }

    private void later(Expression<?> moment, Duration duration) {
        out.sql("(strftime('%Y-%m-%d %H:%M:%S', ");
        part(moment, "1, 19");
        modifier(duration.getSeconds(), "seconds");
        int micros = duration.getNano() / 1_000;
        if (micros == 0) {
            out.sql(") || ");
            part(moment, "20");
        } else {
            out.sql(", (");
            micros(moment, micros);
            out.sql(" / " + MILLION + ") || ' seconds') || printf('.%06d', ");
            micros(moment, micros);
            out.sql(" % " + MILLION + ") || ");
            part(moment, "27");
        }
        out.sql(")");
    }

    private void micros(Expression<?> moment, int more) {
        out.sql("(substr(")
                .node(moment)
                .sql(", 21, 6) + ")
                .bind(Types.INTEGER, more)
                .sql(")");
    }

    private void day(Expression<?> moment) {
        if (isDay(moment)) {
            out.node(moment);
        } else {
            part(moment, "1, 10");
        }
    }

    private static boolean isDay(Expression<?> moment) {
        return moment.type().stored().javaType() == LocalDate.class;
    }

    private void part(Expression<?> moment, String place) {
        out.sql("substr(").node(moment).sql(", ").sql(place).sql(")");
    }

    private void modifier(long count, String unit) {
        out.sql(", ").bind(Types.VARCHAR, (count < 0 ? "" : "+") + count + " " + unit);
    }
}
