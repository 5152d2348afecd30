package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.timestamp;

import dev.aludel.dialect.mysql.MysqlOwnTypes;
import dev.aludel.dialect.postgresql.PostgresqlTypes;
import dev.aludel.dialect.sqlite.SqliteFormats;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** What is cut off, forms of dates on SQLite, and more types of one database. */
final class StorageCases {
    private static final LocalDateTime LATE = LocalDateTime.parse("2026-12-31T23:59:59.999999999");
    private static final Table TIMES = table("times", column("a", timestamp(3)));
    private static final Column<LocalDateTime> A = TIMES.column("a", LocalDateTime.class);

    private StorageCases() {}

    static List<CompileCase> cases() {
        return Lines.all(fractions(), forms(), own());
    }

    private static List<CompileCase> fractions() {
        LocalDateTime kept = LATE.withNano(999_000_000);
        return List.of(
                bare("a fraction finer than a microsecond", value(TIMESTAMP, LATE))
                        .all("?", value(TIMESTAMP, LATE.withNano(999_999_000)))
                        .on(H2, "CAST(? AS TIMESTAMP)", value(TIMESTAMP, LATE.withNano(999_999_000)))
                        .yields(LATE.withNano(999_999_000)),
                stored("a fraction finer than its column", LATE)
                        .all("INSERT INTO times (a) VALUES (?)", value(TIMESTAMP, kept))
                        .leaves(select(A).from(TIMES), kept),
                compileCase(
                                "a literal finer than its column",
                                insert(TIMES).columns(A).values(new Inline<>(A.type(), LATE)))
                        .within("INSERT INTO times (a) VALUES ({})")
                        .all("TIMESTAMP '2026-12-31 23:59:59.999000'")
                        .on(SQLITE, "'2026-12-31 23:59:59.999000'")
                        .given(createTable(TIMES))
                        .undone(dropTableIfExists(TIMES))
                        .leaves(select(A).from(TIMES), kept));
    }

    private static CompileCase stored(String name, LocalDateTime value) {
        return compileCase(name, insert(TIMES).set(A, value))
                .given(createTable(TIMES))
                .undone(dropTableIfExists(TIMES));
    }

    private static List<CompileCase> forms() {
        SqlType<LocalDate> day = DATE.variant("sqlite", SqliteFormats.date("dd.MM.uuuu"));
        SqlType<OffsetDateTime> point = TIMESTAMP_TZ.variant("sqlite", SqliteFormats.epochMillis());
        LocalDate born = LocalDate.of(2026, 1, 31);
        OffsetDateTime seen = OffsetDateTime.parse("2026-01-31T12:00:00.125Z");
        return List.of(
                create("a day in a form of its own on SQLite", day, born)
                        .all("DATE")
                        .on(SQLITE, "TEXT"),
                bare("a bound day in a form of its own", value(day, born))
                        .all("?", value(DATE, born))
                        .on(SQLITE, "?", value(TEXT, "31.01.2026"))
                        .on(H2, "CAST(? AS DATE)", value(DATE, born))
                        .yields(born),
                create("a point in time as a number on SQLite", point, seen)
                        .all("TIMESTAMP WITH TIME ZONE")
                        .on(SQLITE, "BIGINT")
                        .on(MYSQL_FAMILY, "DATETIME(6)"));
    }

    private static List<CompileCase> own() {
        BigDecimal price = new BigDecimal("-1234.50");
        return List.of(
                create("an amount of money", PostgresqlTypes.MONEY, price)
                        .on(POSTGRESQL, "MONEY")
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "the type MONEY"),
                create("a set of labels", MysqlOwnTypes.set("it's", "b"), Set.of("b", "it's"))
                        .on(MYSQL_FAMILY, "SET('it''s', 'b')")
                        .refused(List.of(SQLITE, POSTGRESQL, H2), "the type SET('it''s', 'b')"),
                create("no label of a set", MysqlOwnTypes.set("a"), Set.<String>of())
                        .on(MYSQL_FAMILY, "SET('a')")
                        .refused(List.of(SQLITE, POSTGRESQL, H2), "the type SET('a')"),
                create("an address on MariaDB", MysqlOwnTypes.INET6, "2001:db8::ff")
                        .on(MARIADB, "INET6")
                        .refused(List.of(SQLITE, POSTGRESQL, MYSQL, H2), "the type INET6"),
                create("an address of 4 bytes on MariaDB", MysqlOwnTypes.INET4, "192.0.2.1")
                        .on(MARIADB, "INET4")
                        .refused(List.of(SQLITE, POSTGRESQL, MYSQL, H2), "the type INET4"));
    }

    private static <T> CompileCase create(String name, SqlType<T> type, T value) {
        Table table = table("notes", column("a", type));
        return compileCase("create " + name, createTable(table))
                .within("CREATE TABLE notes (a {})")
                .then(insert(table).set(table.column("a", type.javaType()), value))
                .leaves(select(table), row(value));
    }
}
