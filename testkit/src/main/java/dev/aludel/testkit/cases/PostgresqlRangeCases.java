package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.Postgresql.range;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.DATERANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INT4MULTIRANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INT4RANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INT8MULTIRANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INT8RANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.NUMRANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.TSRANGE;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.TSTZRANGE;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.where;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.INTEGER;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Range;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** Ranges of PostgreSQL. */
final class PostgresqlRangeCases {
    private static final Bind<Range<Integer>> FEW = value(INT4RANGE, Range.of(1, 5));
    private static final Bind<Range<LocalDate>> DAYS = value(DATERANGE, Range.of(LocalDate.of(2026, 1, 31), null));
    private static final Bind<List<Range<Integer>>> SEVERAL =
            value(INT4MULTIRANGE, List.of(Range.of(1, 3), Range.of(5, null)));
    private static final Table BOOKINGS = table(
            "bookings",
            column("id", INTEGER),
            column("during", TSRANGE),
            column("places", INT8MULTIRANGE),
            column("prices", Types.array(NUMRANGE)),
            column("days", DATERANGE, defaultValue(new Inline<>(DATERANGE, Range.empty()))));

    private PostgresqlRangeCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                aBoundRange(),
                ofPointsInTime(),
                createATable(),
                containsAValue(),
                isContained(),
                adjacent(),
                isEmpty());
    }

    private static List<CompileCase> aBoundRange() {
        return List.of(
                bare("range: a bound range", FEW)
                        .on(POSTGRESQL, "CAST(? AS INT4RANGE)", FEW)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type INT4RANGE of postgresql")
                        .yields(Range.of(1, 5)),
                bare("range: of days without an end", DAYS)
                        .on(POSTGRESQL, "CAST(? AS DATERANGE)", DAYS)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type DATERANGE of postgresql")
                        .yields(Range.of(LocalDate.of(2026, 1, 31), null)),
                bare("range: several ranges", SEVERAL)
                        .on(POSTGRESQL, "CAST(? AS INT4MULTIRANGE)", SEVERAL)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type INT4MULTIRANGE of postgresql")
                        .yields(row(List.of(Range.of(1, 3), Range.of(5, null)))),
                bare("range: a literal", new Inline<>(NUMRANGE, Range.closed(new BigDecimal("1.5"), null)))
                        .on(POSTGRESQL, "CAST('[1.5,)' AS NUMRANGE)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type NUMRANGE of postgresql")
                        .yields(Range.of(new BigDecimal("1.5"), null)),
                bare("range: cast text", literal("(1,3]").cast(INT8RANGE))
                        .on(POSTGRESQL, "CAST('(1,3]' AS INT8RANGE)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type INT8RANGE of postgresql")
                        .yields(Range.of(2L, 4L)));
    }

    private static List<CompileCase> ofPointsInTime() {
        return List.of(bare(
                        "range: of points in time",
                        value(
                                TSTZRANGE,
                                Range.closed(OffsetDateTime.parse("2026-01-31T23:59:59.5+02:00"), OffsetDateTime.MAX)))
                .on(
                        POSTGRESQL,
                        "CAST(? AS TSTZRANGE)",
                        value(
                                TSTZRANGE,
                                Range.closed(OffsetDateTime.parse("2026-01-31T23:59:59.5+02:00"), OffsetDateTime.MAX)))
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type TSTZRANGE of postgresql")
                .yields(Range.closed(OffsetDateTime.parse("2026-01-31T21:59:59.5Z"), OffsetDateTime.MAX)));
    }

    private static List<CompileCase> createATable() {
        return List.of(compileCase("range: create a table", createTable(BOOKINGS))
                .on(
                        POSTGRESQL,
                        "CREATE TABLE bookings (id INTEGER, during TSRANGE, places INT8MULTIRANGE, prices"
                                + " NUMRANGE[], days DATERANGE DEFAULT CAST('empty' AS DATERANGE))")
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type TSRANGE of postgresql")
                .then(insert(BOOKINGS)
                        .columns(
                                BOOKINGS.column("id"),
                                BOOKINGS.column("during"),
                                BOOKINGS.column("places"),
                                BOOKINGS.column("prices"))
                        .values(
                                1,
                                Range.of(LocalDateTime.of(2026, 1, 31, 12, 0), LocalDateTime.of(2026, 2, 1, 0, 0)),
                                List.of(),
                                List.of(Range.empty(), Range.closed(new BigDecimal("1.50"), new BigDecimal("2")))))
                .leaves(
                        select(BOOKINGS),
                        row(
                                1,
                                Range.of(LocalDateTime.of(2026, 1, 31, 12, 0), LocalDateTime.of(2026, 2, 1, 0, 0)),
                                List.of(),
                                List.of(Range.empty(), Range.closed(new BigDecimal("1.50"), new BigDecimal("2"))),
                                Range.empty())));
    }

    private static List<CompileCase> containsAValue() {
        return List.of(
                where(
                                "range: contains a value",
                                range(value(INT8RANGE, Range.of(2L, 4L)), BIGINT)
                                        .contains(users.id))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT8RANGE) @> CAST(users.id AS BIGINT)",
                                value(INT8RANGE, Range.of(2L, 4L)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @> of postgresql")
                        .yields(2L, 3L),
                where(
                                "range: does not contain a value",
                                range(value(INT8RANGE, Range.of(2L, 4L)), BIGINT)
                                        .contains(users.id)
                                        .not())
                        .on(
                                POSTGRESQL,
                                "NOT CAST(? AS INT8RANGE) @> CAST(users.id AS BIGINT)",
                                value(INT8RANGE, Range.of(2L, 4L)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @> of postgresql")
                        .yields(1L, 4L),
                bare("range: contains a bound value", range(FEW, INTEGER).contains(5))
                        .on(POSTGRESQL, "CAST(? AS INT4RANGE) @> CAST(? AS INTEGER)", FEW, 5)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @> of postgresql")
                        .yields(false),
                bare("range: contains a range", range(FEW, INTEGER).containsAll(Range.closed(2, 4)))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT4RANGE) @> CAST(? AS INT4RANGE)",
                                FEW,
                                value(INT4RANGE, Range.closed(2, 4)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator @> of postgresql")
                        .yields(true));
    }

    private static List<CompileCase> isContained() {
        return List.of(
                bare("range: is contained", range(FEW, INTEGER).containedIn(Range.all()))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT4RANGE) <@ CAST(? AS INT4RANGE)",
                                FEW,
                                value(INT4RANGE, Range.all()))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator <@ of postgresql")
                        .yields(true),
                bare("range: overlaps", range(FEW, INTEGER).overlaps(Range.of(5, 7)))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT4RANGE) && CAST(? AS INT4RANGE)",
                                FEW,
                                value(INT4RANGE, Range.of(5, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator && of postgresql")
                        .yields(false),
                bare("range: left of", range(FEW, INTEGER).leftOf(Range.of(5, 7)))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT4RANGE) << CAST(? AS INT4RANGE)",
                                FEW,
                                value(INT4RANGE, Range.of(5, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator << of postgresql")
                        .yields(true),
                bare("range: right of", range(FEW, INTEGER).rightOf(Range.of(5, 7)))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT4RANGE) >> CAST(? AS INT4RANGE)",
                                FEW,
                                value(INT4RANGE, Range.of(5, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator >> of postgresql")
                        .yields(false));
    }

    private static List<CompileCase> adjacent() {
        return List.of(
                bare("range: adjacent", range(FEW, INTEGER).adjacent(Range.of(5, 7)))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INT4RANGE) -|- CAST(? AS INT4RANGE)",
                                FEW,
                                value(INT4RANGE, Range.of(5, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator -|- of postgresql")
                        .yields(true),
                bare("range: union", range(FEW, INTEGER).union(Range.of(5, 7)))
                        .on(
                                POSTGRESQL,
                                "(CAST(? AS INT4RANGE) + CAST(? AS INT4RANGE))",
                                FEW,
                                value(INT4RANGE, Range.of(5, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator + of postgresql")
                        .yields(Range.of(1, 7)),
                bare("range: intersection", range(FEW, INTEGER).intersection(Range.of(4, null)))
                        .on(
                                POSTGRESQL,
                                "(CAST(? AS INT4RANGE) * CAST(? AS INT4RANGE))",
                                FEW,
                                value(INT4RANGE, Range.of(4, null)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the operator * of postgresql")
                        .yields(Range.of(4, 5)),
                bare("range: lower bound", range(FEW, INTEGER).lower())
                        .on(POSTGRESQL, "lower(CAST(? AS INT4RANGE))", FEW)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the function lower of postgresql")
                        .yields(1),
                bare("range: no upper bound", range(DAYS, DATE).upper())
                        .on(POSTGRESQL, "upper(CAST(? AS DATERANGE))", DAYS)
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the function upper of postgresql")
                        .yields((Object) null));
    }

    private static List<CompileCase> isEmpty() {
        return List.of(bare(
                        "range: is empty",
                        range(value(INT4RANGE, Range.of(3, 3)), INTEGER).isEmpty())
                .on(POSTGRESQL, "isempty(CAST(? AS INT4RANGE))", value(INT4RANGE, Range.of(3, 3)))
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the function isempty of postgresql")
                .yields(true));
    }
}
