package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.valueOfKinds;
import static dev.aludel.testkit.cases.Lines.whereKinds;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.NUMERIC;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIME;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.UUID;
import static dev.aludel.type.Types.VARCHAR;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.Kinds;
import java.math.BigDecimal;
import java.util.List;

/** {@code CAST} to each of the types. */
final class CastCases {
    private CastCases() {}

    static List<CompileCase> cases() {
        return Lines.all(numbers(), text(), others(), times(), parts());
    }

    private static List<CompileCase> numbers() {
        return List.of(
                valueOfKinds("cast to INTEGER", kinds.bigint.minus(kinds.bigint).cast(INTEGER))
                        .all("CAST(kinds.a_bigint - kinds.a_bigint AS INTEGER)")
                        .on(MYSQL_FAMILY, "CAST(kinds.a_bigint - kinds.a_bigint AS SIGNED)")
                        .yields(0),
                valueOfKinds("cast to BIGINT", kinds.integer.cast(BIGINT))
                        .all("CAST(kinds.an_integer AS BIGINT)")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS SIGNED)")
                        .yields(-7L),
                valueOfKinds("cast to DOUBLE", kinds.integer.cast(DOUBLE))
                        .all("CAST(kinds.an_integer AS DOUBLE PRECISION)")
                        .on(List.of(SQLITE, MYSQL, MARIADB), "CAST(kinds.an_integer AS DOUBLE)")
                        .yields(-7.0),
                valueOfKinds("cast to NUMERIC", kinds.integer.cast(NUMERIC))
                        .all("CAST(kinds.an_integer AS NUMERIC)")
                        .refused(MYSQL_FAMILY, "NUMERIC without arguments")
                        .on(H2, "CAST(kinds.an_integer AS DECFLOAT)")
                        .yields(new BigDecimal(-7)),
                valueOfKinds("cast to NUMERIC with digits", literal("2.125").cast(numeric(10, 3)))
                        .all("CAST('2.125' AS NUMERIC(10, 3))")
                        .on(MYSQL_FAMILY, "CAST('2.125' AS DECIMAL(10, 3))")
                        .yields(new BigDecimal("2.125")),
                valueOfKinds("cast to BOOLEAN", kinds.bool.cast(BOOLEAN))
                        .all("CAST(kinds.a_boolean AS BOOLEAN)")
                        .on(MYSQL_FAMILY, "CAST(kinds.a_boolean AS SIGNED)")
                        .yields(true));
    }

    private static List<CompileCase> text() {
        return List.of(
                valueOfKinds("cast to VARCHAR", kinds.integer.cast(VARCHAR))
                        .all("CAST(kinds.an_integer AS VARCHAR)")
                        .on(SQLITE, "CAST(kinds.an_integer AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS CHAR)")
                        .yields("-7"),
                valueOfKinds("cast to VARCHAR with a length", kinds.integer.cast(varchar(10)))
                        .all("CAST(kinds.an_integer AS VARCHAR(10))")
                        .on(SQLITE, "CAST(kinds.an_integer AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS CHAR(10))")
                        .yields("-7"),
                valueOfKinds("cast to TEXT", kinds.integer.cast(TEXT))
                        .all("CAST(kinds.an_integer AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS CHAR)")
                        .on(H2, "CAST(kinds.an_integer AS CHARACTER LARGE OBJECT)")
                        .yields("-7"),
                valueOfKinds("cast to BYTES", kinds.bytes.cast(BYTES))
                        .all("CAST(kinds.some_bytes AS BLOB)")
                        .on(POSTGRESQL, "CAST(kinds.some_bytes AS BYTEA)")
                        .on(MYSQL_FAMILY, "CAST(kinds.some_bytes AS BINARY)")
                        .on(H2, "CAST(kinds.some_bytes AS BINARY LARGE OBJECT)")
                        .yields((Object) Fixture.bytes()));
    }

    private static List<CompileCase> others() {
        return List.of(
                valueOfKinds("cast to UUID", kinds.uuid.cast(UUID))
                        .all("CAST(kinds.a_uuid AS UUID)")
                        .on(SQLITE, "CAST(kinds.a_uuid AS TEXT)")
                        .on(MYSQL, "CAST(kinds.a_uuid AS CHAR(36))")
                        .yields(Fixture.ID),
                valueOfKinds("cast to a type of the user's own", literal("RED").cast(Kinds.COLOUR))
                        .all("CAST('RED' AS VARCHAR(5))")
                        .on(SQLITE, "CAST('RED' AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST('RED' AS CHAR(5))")
                        .yields(Kinds.Colour.RED));
    }

    private static List<CompileCase> times() {
        return List.of(
                valueOfKinds("cast to DATE", literal("2026-11-20").cast(DATE))
                        .all("CAST('2026-11-20' AS DATE)")
                        .on(SQLITE, "CAST('2026-11-20' AS TEXT)")
                        .yields(Fixture.DATE),
                valueOfKinds("cast to TIME", literal("23:59:59.000001").cast(TIME))
                        .all("CAST('23:59:59.000001' AS TIME(6))")
                        .on(SQLITE, "CAST('23:59:59.000001' AS TEXT)")
                        .on(POSTGRESQL, "CAST('23:59:59.000001' AS TIME)")
                        .yields(Fixture.TIME),
                valueOfKinds(
                                "cast to TIMESTAMP",
                                literal("2026-01-31 23:59:59.123456").cast(TIMESTAMP))
                        .all("CAST('2026-01-31 23:59:59.123456' AS TIMESTAMP)")
                        .on(SQLITE, "CAST('2026-01-31 23:59:59.123456' AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST('2026-01-31 23:59:59.123456' AS DATETIME(6))")
                        .yields(Fixture.TIMESTAMP),
                valueOfKinds("cast to TIMESTAMP WITH TIME ZONE", kinds.instant.cast(TIMESTAMP_TZ))
                        .all("CAST(kinds.an_instant AS TIMESTAMP WITH TIME ZONE)")
                        .on(SQLITE, "CAST(kinds.an_instant AS TEXT)")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_instant AS DATETIME(6))")
                        .yields(Fixture.INSTANT));
    }

    private static List<CompileCase> parts() {
        return List.of(
                valueOfKinds("cast of a bound value", value(5).cast(varchar(9)))
                        .all("CAST(? AS VARCHAR(9))", 5)
                        .on(SQLITE, "CAST(? AS TEXT)", 5)
                        .on(MYSQL_FAMILY, "CAST(? AS CHAR(9))", 5)
                        .yields("5"),
                valueOfKinds("cast of a sum", kinds.integer.plus(1).cast(varchar(9)))
                        .all("CAST(kinds.an_integer + ? AS VARCHAR(9))", 1)
                        .on(SQLITE, "CAST(kinds.an_integer + ? AS TEXT)", 1)
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer + ? AS CHAR(9))", 1)
                        .yields("-6"),
                valueOfKinds("cast of a cast", kinds.integer.cast(varchar(9)).cast(BIGINT))
                        .all("CAST(CAST(kinds.an_integer AS VARCHAR(9)) AS BIGINT)")
                        .on(SQLITE, "CAST(CAST(kinds.an_integer AS TEXT) AS BIGINT)")
                        .on(MYSQL_FAMILY, "CAST(CAST(kinds.an_integer AS CHAR(9)) AS SIGNED)")
                        .yields(-7L),
                valueOfKinds("sum of a cast", kinds.integer.cast(BIGINT).plus(kinds.bigint))
                        .all("CAST(kinds.an_integer AS BIGINT) + kinds.a_bigint")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS SIGNED) + kinds.a_bigint")
                        .yields(8_999_999_993L),
                whereKinds("a cast compared", kinds.integer.cast(varchar(9)).eq("-7"))
                        .all("CAST(kinds.an_integer AS VARCHAR(9)) = ?", "-7")
                        .on(SQLITE, "CAST(kinds.an_integer AS TEXT) = ?", "-7")
                        .on(MYSQL_FAMILY, "CAST(kinds.an_integer AS CHAR(9)) = ?", "-7")
                        .yields(1));
    }
}
