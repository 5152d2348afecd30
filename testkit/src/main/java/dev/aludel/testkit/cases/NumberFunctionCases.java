package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.abs;
import static dev.aludel.sql.Sql.ceil;
import static dev.aludel.sql.Sql.currentDate;
import static dev.aludel.sql.Sql.currentTime;
import static dev.aludel.sql.Sql.currentUser;
import static dev.aludel.sql.Sql.exp;
import static dev.aludel.sql.Sql.floor;
import static dev.aludel.sql.Sql.greatest;
import static dev.aludel.sql.Sql.least;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.ln;
import static dev.aludel.sql.Sql.localTimestamp;
import static dev.aludel.sql.Sql.now;
import static dev.aludel.sql.Sql.nullIf;
import static dev.aludel.sql.Sql.power;
import static dev.aludel.sql.Sql.random;
import static dev.aludel.sql.Sql.round;
import static dev.aludel.sql.Sql.sessionUser;
import static dev.aludel.sql.Sql.sign;
import static dev.aludel.sql.Sql.sqrt;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import java.math.BigDecimal;
import java.util.List;

/** Functions of numbers, those that choose among values, and those that ask for the time. */
final class NumberFunctionCases {
    private NumberFunctionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(whole(), powers(), chosen(), time(), user());
    }

    private static List<CompileCase> whole() {
        return List.of(
                valueOfKinds("number without sign", abs(kinds.integer))
                        .all("abs(kinds.an_integer)")
                        .yields(7),
                valueOfKinds("sign", sign(kinds.integer))
                        .all("sign(kinds.an_integer)")
                        .on(POSTGRESQL, "CAST(sign(kinds.an_integer) AS INTEGER)")
                        .yields(-1),
                valueOfKinds("next whole number above", ceil(kinds.numeric))
                        .all("ceil(kinds.a_numeric)")
                        .yields(new BigDecimal("1235")),
                valueOfKinds("next whole number below", floor(kinds.numeric.negate()))
                        .all("floor(-kinds.a_numeric)")
                        .yields(new BigDecimal("-1235")),
                valueOfKinds("next whole number below, of a floating point number", floor(kinds.real))
                        .all("floor(kinds.a_double)")
                        .yields(0.0),
                valueOfKinds("nearest whole number", round(kinds.numeric))
                        .all("round(kinds.a_numeric)")
                        .yields(new BigDecimal("1235")),
                valueOfKinds("nearest whole number of a floating point number", round(literal(-2.7)))
                        .all("round(-2.7e0)")
                        .yields(-3.0),
                valueOfKinds("rounded", round(kinds.numeric, 2))
                        .all("round(kinds.a_numeric, 2)")
                        .yields(new BigDecimal("1234.57")),
                valueOfKinds("rounded away from zero", round(literal(new BigDecimal("-2.5")), 0))
                        .all("round(-2.5, 0)")
                        .on(SQLITE, "round(-2.5e0, 0)")
                        .yields(new BigDecimal("-3")));
    }

    private static List<CompileCase> powers() {
        return List.of(
                valueOfKinds("square root", sqrt(literal(16))).all("sqrt(16)").yields(4.0),
                valueOfKinds("power", power(kinds.integer, literal(2)))
                        .all("power(kinds.an_integer, 2)")
                        .yields(49.0),
                valueOfKinds("power of e", exp(literal(0))).all("exp(0)").yields(1.0),
                valueOfKinds("logarithm", ln(literal(1))).all("ln(1)").yields(0.0),
                where("a number by chance", random().ge(0.0).and(random().lt(1.0)))
                        .all("random() >= ? AND random() < ?", 0.0, 1.0)
                        .on(MYSQL_FAMILY, "rand() >= ? AND rand() < ?", 0.0, 1.0)
                        .on(
                                SQLITE,
                                "(abs(random() % 9007199254740992) / 9007199254740992.0) >= ?"
                                        + " AND (abs(random() % 9007199254740992) / 9007199254740992.0) < ?",
                                0.0,
                                1.0)
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> chosen() {
        return List.of(
                value("NULL in place of a value", nullIf(users.id, literal(1L)))
                        .all("nullif(users.id, 1)")
                        .yields((Object) null),
                value("largest of several", greatest(users.id, literal(7L), literal(3L)))
                        .all("greatest(users.id, 7, 3)")
                        .on(SQLITE, "max(users.id, 7, 3)")
                        .yields(7L),
                value("smallest of several", least(users.name, users.nick, literal("B")))
                        .all("least(users.name, users.nick, 'B')")
                        .on(SQLITE, "min(users.name, users.nick, 'B')")
                        .yields("Ana"));
    }

    private static List<CompileCase> time() {
        return List.of(
                where("a point in time", now().gt(Fixture.INSTANT))
                        .all("CURRENT_TIMESTAMP > ?", Fixture.INSTANT)
                        .on(SQLITE, "STRFTIME('%Y-%m-%d %H:%M:%f000+00:00', 'now') > ?", Fixture.INSTANT)
                        .on(MYSQL_FAMILY, "UTC_TIMESTAMP(6) > ?", Fixture.INSTANT)
                        .on(H2, "CURRENT_TIMESTAMP(6) > ?", Fixture.INSTANT)
                        .runs(),
                bare("now", now())
                        .all("CURRENT_TIMESTAMP")
                        .on(SQLITE, "STRFTIME('%Y-%m-%d %H:%M:%f000+00:00', 'now')")
                        .on(MYSQL_FAMILY, "UTC_TIMESTAMP(6)")
                        .on(H2, "CURRENT_TIMESTAMP(6)")
                        .runs(),
                bare("today", currentDate()).all("CURRENT_DATE").runs(),
                bare("the time of day", currentTime())
                        .all("LOCALTIME")
                        .on(SQLITE, "STRFTIME('%H:%M:%f000', 'now')")
                        .on(MYSQL_FAMILY, "CURRENT_TIME(6)")
                        .on(H2, "LOCALTIME(6)")
                        .runs(),
                bare("the day and time", localTimestamp())
                        .all("LOCALTIMESTAMP")
                        .on(SQLITE, "STRFTIME('%Y-%m-%d %H:%M:%f000', 'now')")
                        .on(MYSQL_FAMILY, "LOCALTIMESTAMP(6)")
                        .on(H2, "LOCALTIMESTAMP(6)")
                        .runs());
    }

    private static List<CompileCase> user() {
        return List.of(
                bare("the user whose rights count", currentUser())
                        .all("CURRENT_USER")
                        .on(MYSQL_FAMILY, "current_user()")
                        .refused(SQLITE, "the function current_user")
                        .runs(),
                bare("the user who is connected", sessionUser())
                        .all("SESSION_USER")
                        .on(MYSQL_FAMILY, "session_user()")
                        .refused(SQLITE, "the function session_user")
                        .runs());
    }
}
