package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Dates and timestamps, later and earlier by a length of time. */
final class TimeShiftCases {
    private TimeShiftCases() {}

    static List<CompileCase> cases() {
        return Lines.all(days(), months(), seconds(), fractions(), compared());
    }

    private static List<CompileCase> days() {
        return List.of(
                Lines.valueOfKinds("a date and days", kinds.date.plus(Period.ofDays(45)))
                        .all("date(kinds.a_date, ?)", "+45 days")
                        .on(POSTGRESQL, "CAST(kinds.a_date + CAST(? AS INTERVAL) AS DATE)", "P45D")
                        .on(MYSQL_FAMILY, "kinds.a_date + INTERVAL ? DAY", 45L)
                        .on(H2, "dateadd(DAY, ?, kinds.a_date)", 45L)
                        .yields(Fixture.DATE.plusDays(45)),
                Lines.valueOfKinds("a date and months back", kinds.date.minus(Period.ofMonths(9)))
                        .all(
                                "min(date(kinds.a_date, ?), date(kinds.a_date, 'start of month', ?, '-1 days'))",
                                "-9 months",
                                "-8 months")
                        .on(POSTGRESQL, "CAST(kinds.a_date + CAST(? AS INTERVAL) AS DATE)", "P-9M")
                        .on(MYSQL_FAMILY, "kinds.a_date + INTERVAL ? MONTH", -9L)
                        .on(H2, "dateadd(MONTH, ?, kinds.a_date)", -9L)
                        .yields(LocalDate.of(2026, 2, 20)),
                Lines.valueOfKinds("a date and years, months and days", kinds.date.plus(Period.of(1, 2, 15)))
                        .all(
                                "date(min(date(kinds.a_date, ?), date(kinds.a_date, 'start of month', ?, '-1 days')),"
                                        + " ?)",
                                "+14 months",
                                "+15 months",
                                "+15 days")
                        .on(POSTGRESQL, "CAST(kinds.a_date + CAST(? AS INTERVAL) AS DATE)", "P1Y2M15D")
                        .on(MYSQL_FAMILY, "kinds.a_date + INTERVAL ? MONTH + INTERVAL ? DAY", 14L, 15L)
                        .on(H2, "dateadd(DAY, ?, dateadd(MONTH, ?, kinds.a_date))", 15L, 14L)
                        .yields(Fixture.DATE.plus(Period.of(1, 2, 15))));
    }

    private static List<CompileCase> months() {
        return List.of(
                Lines.valueOfKinds("a timestamp and days", kinds.timestamp.plus(Period.ofDays(1)))
                        .all("(date(substr(kinds.a_timestamp, 1, 10), ?) || substr(kinds.a_timestamp, 11))", "+1 days")
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL)", "P1D")
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? DAY", 1L)
                        .on(H2, "dateadd(DAY, ?, kinds.a_timestamp)", 1L)
                        .yields(Fixture.TIMESTAMP.plusDays(1)),
                Lines.valueOfKinds(
                                "a timestamp and a month without such a day", kinds.timestamp.plus(Period.ofMonths(1)))
                        .all(
                                "(min(date(substr(kinds.a_timestamp, 1, 10), ?), date(substr(kinds.a_timestamp, 1, 10),"
                                        + " 'start of month', ?, '-1 days')) || substr(kinds.a_timestamp, 11))",
                                "+1 months",
                                "+2 months")
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL)", "P1M")
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? MONTH", 1L)
                        .on(H2, "dateadd(MONTH, ?, kinds.a_timestamp)", 1L)
                        .yields(Fixture.TIMESTAMP.plusMonths(1)),
                Lines.valueOfKinds("a timestamp and no time at all", kinds.timestamp.plus(Period.ZERO))
                        .all("(date(substr(kinds.a_timestamp, 1, 10), ?) || substr(kinds.a_timestamp, 11))", "+0 days")
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL)", "P0D")
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? DAY", 0L)
                        .on(H2, "dateadd(DAY, ?, kinds.a_timestamp)", 0L)
                        .yields(Fixture.TIMESTAMP));
    }

    private static List<CompileCase> seconds() {
        return List.of(
                Lines.valueOfKinds("a timestamp and hours", kinds.timestamp.plus(Duration.ofHours(36)))
                        .all(
                                "(strftime('%Y-%m-%d %H:%M:%S', substr(kinds.a_timestamp, 1, 19), ?) ||"
                                        + " substr(kinds.a_timestamp, 20))",
                                "+129600 seconds")
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL)", "PT36H")
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? MICROSECOND", 129600000000L)
                        .on(H2, "dateadd(MICROSECOND, ?, kinds.a_timestamp)", 129600000000L)
                        .yields(Fixture.TIMESTAMP.plusHours(36)),
                Lines.valueOfKinds("a timestamp and a second back", kinds.timestamp.minus(Duration.ofSeconds(1)))
                        .all(
                                "(strftime('%Y-%m-%d %H:%M:%S', substr(kinds.a_timestamp, 1, 19), ?) ||"
                                        + " substr(kinds.a_timestamp, 20))",
                                "-1 seconds")
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL)", "PT-1S")
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? MICROSECOND", -1000000L)
                        .on(H2, "dateadd(MICROSECOND, ?, kinds.a_timestamp)", -1000000L)
                        .yields(Fixture.TIMESTAMP.minusSeconds(1)),
                Lines.valueOfKinds("a point in time and hours", kinds.instant.plus(Duration.ofHours(36)))
                        .all(
                                "(strftime('%Y-%m-%d %H:%M:%S', substr(kinds.an_instant, 1, 19), ?) ||"
                                        + " substr(kinds.an_instant, 20))",
                                "+129600 seconds")
                        .on(POSTGRESQL, "kinds.an_instant + CAST(? AS INTERVAL)", "PT36H")
                        .on(MYSQL_FAMILY, "kinds.an_instant + INTERVAL ? MICROSECOND", 129600000000L)
                        .on(H2, "dateadd(MICROSECOND, ?, kinds.an_instant)", 129600000000L)
                        .yields(Fixture.INSTANT.plusHours(36)));
    }

    private static List<CompileCase> fractions() {
        Duration fraction = Duration.ofNanos(876_544_000);
        return List.of(
                Lines.valueOfKinds("a timestamp and a part of a second", kinds.timestamp.plus(fraction))
                        .all(
                                "(strftime('%Y-%m-%d %H:%M:%S', substr(kinds.a_timestamp, 1, 19), ?,"
                                        + " ((substr(kinds.a_timestamp, 21, 6) + ?) / 1000000) || ' seconds') ||"
                                        + " printf('.%06d', (substr(kinds.a_timestamp, 21, 6) + ?) % 1000000) ||"
                                        + " substr(kinds.a_timestamp, 27))",
                                "+0 seconds", 876544, 876544)
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL)", "PT0.876544S")
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? MICROSECOND", 876544L)
                        .on(H2, "dateadd(MICROSECOND, ?, kinds.a_timestamp)", 876544L)
                        .yields(Fixture.TIMESTAMP.plus(fraction)),
                Lines.valueOfKinds("a point in time and a part of a second back", kinds.instant.minus(fraction))
                        .all(
                                "(strftime('%Y-%m-%d %H:%M:%S', substr(kinds.an_instant, 1, 19), ?,"
                                        + " ((substr(kinds.an_instant, 21, 6) + ?) / 1000000) || ' seconds') ||"
                                        + " printf('.%06d', (substr(kinds.an_instant, 21, 6) + ?) % 1000000) ||"
                                        + " substr(kinds.an_instant, 27))",
                                "-1 seconds", 123456, 123456)
                        .on(POSTGRESQL, "kinds.an_instant + CAST(? AS INTERVAL)", "PT-0.876544S")
                        .on(MYSQL_FAMILY, "kinds.an_instant + INTERVAL ? MICROSECOND", -876544L)
                        .on(H2, "dateadd(MICROSECOND, ?, kinds.an_instant)", -876544L)
                        .yields(Fixture.INSTANT.minus(fraction)));
    }

    private static List<CompileCase> compared() {
        return List.of(
                Lines.whereKinds(
                                "a shifted timestamp compared",
                                kinds.timestamp.plus(Period.ofDays(1)).gt(Fixture.TIMESTAMP))
                        .all(
                                "(date(substr(kinds.a_timestamp, 1, 10), ?) || substr(kinds.a_timestamp, 11)) > ?",
                                "+1 days",
                                Fixture.TIMESTAMP)
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL) > ?", "P1D", Fixture.TIMESTAMP)
                        .on(MYSQL_FAMILY, "kinds.a_timestamp + INTERVAL ? DAY > ?", 1L, Fixture.TIMESTAMP)
                        .on(H2, "dateadd(DAY, ?, kinds.a_timestamp) > ?", 1L, Fixture.TIMESTAMP)
                        .yields(1),
                Lines.valueOfKinds(
                                "a timestamp shifted twice",
                                kinds.timestamp.plus(Period.ofDays(1)).minus(Duration.ofMinutes(5)))
                        .all(
                                "(strftime('%Y-%m-%d %H:%M:%S', substr((date(substr(kinds.a_timestamp, 1, 10), ?) ||"
                                    + " substr(kinds.a_timestamp, 11)), 1, 19), ?) ||"
                                    + " substr((date(substr(kinds.a_timestamp, 1, 10), ?) || substr(kinds.a_timestamp,"
                                    + " 11)), 20))",
                                "+1 days", "-300 seconds", "+1 days")
                        .on(POSTGRESQL, "kinds.a_timestamp + CAST(? AS INTERVAL) + CAST(? AS INTERVAL)", "P1D", "PT-5M")
                        .on(
                                MYSQL_FAMILY,
                                "kinds.a_timestamp + INTERVAL ? DAY + INTERVAL ? MICROSECOND",
                                1L,
                                -300000000L)
                        .on(H2, "dateadd(MICROSECOND, ?, dateadd(DAY, ?, kinds.a_timestamp))", -300000000L, 1L)
                        .yields(Fixture.TIMESTAMP.plusDays(1).minusMinutes(5)));
    }
}
