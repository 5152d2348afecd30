package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.scalars;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;

import dev.aludel.schema.Schema;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The types of {@link dev.aludel.testkit.Scalars}, each created, cast to, printed, bound, compared and read. */
final class ScalarCases {
    private ScalarCases() {}

    static List<CompileCase> cases() {
        return Lines.all(numbers(), text(), times(), points(), lengths());
    }

    private static List<CompileCase> numbers() {
        return Lines.all(
                new Line<>("SMALLINT", scalars.small, (short) -7, new Four("SMALLINT"))
                        .cast(new Four("SMALLINT").mysql("SIGNED"))
                        .cases(new Four("-7")),
                new Line<>("REAL", scalars.real, 0.1f, new Four("REAL").mysql("FLOAT"))
                        .bound(new Four("?").h2("CAST(? AS REAL)"))
                        .cases(new Four("0.10000000149011612e0").h2("CAST(0.10000000149011612e0 AS REAL)")));
    }

    private static List<CompileCase> text() {
        return Lines.all(
                new Line<>("CHAR", scalars.character, "abc", new Four("CHAR(5)"))
                        .cast(new Four("CHAR(5)").sqlite("TEXT"))
                        .cases(new Four("'abc'")),
                new Line<>(
                                "BYTES with a length",
                                scalars.bytes,
                                Fixture.bytes(),
                                new Four("VARBINARY(16)").sqlite("BLOB").postgresql("BYTEA"))
                        .cast(new Four("VARBINARY(16)")
                                .sqlite("BLOB")
                                .postgresql("BYTEA")
                                .mysql("BINARY"))
                        .cases(new Four("X'0001275cff'").postgresql("CAST('\\x0001275cff' AS BYTEA)")));
    }

    private static List<CompileCase> times() {
        return Lines.all(
                new Line<>("TIME with digits", scalars.time, Fixture.MILLIS.toLocalTime(), new Four("TIME(3)"))
                        .cast(new Four("TIME(3)").sqlite("TEXT"))
                        .cases(new Four("TIME '23:59:59.123000'").sqlite("'23:59:59.123000'")),
                new Line<>(
                                "TIMESTAMP with digits",
                                scalars.timestamp,
                                Fixture.MILLIS,
                                new Four("TIMESTAMP(3)").mysql("DATETIME(3)"))
                        .cast(new Four("TIMESTAMP(3)").sqlite("TEXT").mysql("DATETIME(3)"))
                        .cases(new Four("TIMESTAMP '2026-01-31 23:59:59.123000'")
                                .sqlite("'2026-01-31 23:59:59.123000'")));
    }

    private static List<CompileCase> points() {
        return Lines.all(
                new Line<>(
                                "TIMESTAMP WITH TIME ZONE with digits",
                                scalars.point,
                                Fixture.MILLIS.atOffset(ZoneOffset.UTC),
                                new Four("TIMESTAMP(3) WITH TIME ZONE")
                                        .sqlite("TIMESTAMP WITH TIME ZONE")
                                        .mysql("DATETIME(3)"))
                        .cast(new Four("TIMESTAMP(3) WITH TIME ZONE")
                                .sqlite("TEXT")
                                .mysql("DATETIME(3)"))
                        .cases(new Four("TIMESTAMP WITH TIME ZONE '2026-01-31 23:59:59.123000+00:00'")
                                .sqlite("'2026-01-31 23:59:59.123000+00:00'")
                                .mysql("TIMESTAMP '2026-01-31 23:59:59.123000'")),
                new Line<>(
                                "INSTANT",
                                scalars.instant,
                                Fixture.INSTANT.toInstant(),
                                new Four("TIMESTAMP WITH TIME ZONE").mysql("DATETIME(6)"))
                        .cast(new Four("TIMESTAMP WITH TIME ZONE")
                                .sqlite("TEXT")
                                .mysql("DATETIME(6)"))
                        .cases(new Four("TIMESTAMP WITH TIME ZONE '2026-01-31 21:59:59.123456+00:00'")
                                .sqlite("'2026-01-31 21:59:59.123456+00:00'")
                                .mysql("TIMESTAMP '2026-01-31 21:59:59.123456'")));
    }

    private static List<CompileCase> lengths() {
        String h2 = "INTERVAL DAY(9) TO SECOND(6)";
        return new Line<>(
                        "INTERVAL",
                        scalars.interval,
                        Fixture.INTERVAL,
                        new Four("BIGINT").postgresql("INTERVAL").h2(h2))
                .cast(new Four("BIGINT").postgresql("INTERVAL").mysql("SIGNED").h2(h2))
                .bound(new Four("?").postgresql("CAST(? AS INTERVAL)").h2("CAST(? AS " + h2 + ")"))
                .cases(new Four("93604500000")
                        .postgresql("CAST('26:00:04.500000' AS INTERVAL)")
                        .h2("CAST('1 02:00:04.500000' AS " + h2 + ")"));
    }

    /**
     * One type.
     *
     * @param name what to call it
     * @param field the column of the fixture that has it
     * @param sample the value in the fixture
     * @param created the type in a CREATE TABLE
     * @param cast the type in a CAST
     * @param bound a bound value
     * @param <T> the class of the value
     */
    private record Line<T>(String name, Column<T> field, T sample, Four created, Four cast, Four bound) {
        private Line(String name, Column<T> field, T sample, Four created) {
            this(name, field, sample, created, created, new Four("?"));
        }

        private Line<T> cast(Four other) {
            return new Line<>(name, field, sample, created, other, bound);
        }

        private Line<T> bound(Four other) {
            return new Line<>(name, field, sample, created, cast, other);
        }

        private List<CompileCase> cases(Four literal) {
            Bind<T> bind = new Bind<>(field.type(), sample);
            List<CompileCase> cases = new ArrayList<>(read());
            cases.add(creation());
            cases.add(cast.lines(compileCase(
                                    "cast to " + name,
                                    select(field.cast(field.type()))
                                            .from(scalars)
                                            .where(scalars.id.eq(literal(1))))
                            .within("SELECT CAST(" + field + " AS {}) FROM scalars WHERE scalars.id = 1"))
                    .yields((Object) sample));
            cases.add(literal.lines(bare("literal " + name + " of a scalar", new Inline<>(field.type(), sample)))
                    .yields((Object) sample));
            String open = created.h2.replace("VARBINARY(16)", "VARBINARY"); // with a length it would be cut
            Four selected = bound.h2(bound.h2.equals("?") ? "CAST(? AS " + open + ")" : bound.h2);
            cases.add(selected.lines(bare("a bound " + name + " of a scalar", bind), bind)
                    .yields((Object) sample));
            cases.add(compared(bind));
            return cases;
        }

        private CompileCase creation() {
            Table table = Schema.table("notes", Schema.column("a", field.type()));
            return created.lines(
                            compileCase("create " + name, createTable(table)).within("CREATE TABLE notes (a {})"))
                    .then(insert(table).set(table.column("a", field.type().javaType()), sample))
                    .leaves(select(table), CompileCase.row(sample));
        }

        private CompileCase compared(Bind<T> bind) {
            return bound.lines(
                            compileCase(
                                            "equal " + name + " of a scalar",
                                            select(scalars.id).from(scalars).where(field.eq(sample)))
                                    .within("SELECT scalars.id FROM scalars WHERE " + field + " = {}"),
                            bind)
                    .yields(1);
        }

        private List<CompileCase> read() {
            return List.of(
                    compileCase(
                                    "the column " + field,
                                    select(field).from(scalars).where(scalars.id.eq(literal(1))))
                            .all("SELECT " + field + " FROM scalars WHERE scalars.id = 1")
                            .yields((Object) sample),
                    compileCase(
                                    "the column " + field + ", NULL",
                                    select(field).from(scalars).where(scalars.id.eq(literal(2))))
                            .all("SELECT " + field + " FROM scalars WHERE scalars.id = 2")
                            .yields((Object) null));
        }
    }

    /** What four dialects write, and MariaDB as MySQL. */
    private record Four(String sqlite, String postgresql, String mysql, String h2) {
        private Four(String all) {
            this(all, all, all, all);
        }

        private Four sqlite(String other) {
            return new Four(other, postgresql, mysql, h2);
        }

        private Four postgresql(String other) {
            return new Four(sqlite, other, mysql, h2);
        }

        private Four mysql(String other) {
            return new Four(sqlite, postgresql, other, h2);
        }

        private Four h2(String other) {
            return new Four(sqlite, postgresql, mysql, other);
        }

        private CompileCase lines(CompileCase bare, Object... binds) {
            return bare.on(SQLITE, sqlite, binds)
                    .on(POSTGRESQL, postgresql, binds)
                    .on(MYSQL_FAMILY, mysql, binds)
                    .on(H2, h2, binds);
        }
    }
}
