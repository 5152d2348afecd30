package dev.aludel.tests.reflect;

import static dev.aludel.dialect.mysql.MysqlOwnTypes.BIGINT_UNSIGNED;
import static dev.aludel.dialect.mysql.MysqlOwnTypes.YEAR;
import static dev.aludel.dialect.mysql.MysqlOwnTypes.set;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INET;
import static dev.aludel.dialect.postgresql.PostgresqlTypes.INT4RANGE;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.server.TestDatabase.H2;
import static dev.aludel.tests.server.TestDatabase.MARIADB;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static dev.aludel.tests.server.TestDatabase.SQLITE;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.INTERVAL;
import static dev.aludel.type.Types.JSON;
import static dev.aludel.type.Types.JSONB;
import static dev.aludel.type.Types.array;
import static dev.aludel.type.Types.enumOf;
import static dev.aludel.type.Types.exact;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.Reflection;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.Json;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Types that only some databases have are read as what they are, and values go in and out through the table. */
@Timeout(180)
class ReflectedTypesTest {
    private record Kept(String declared, SqlType<?> type, Object value) {}

    private static void keeps(TestDatabase database, List<String> before, Kept... kept) {
        FreshDatabase fresh = database.fresh();
        List<String> statements = new ArrayList<>(before);
        for (int i = 0; i < kept.length; i++) {
            statements.add("create table t" + i + " (v " + kept[i].declared() + ")");
        }
        Library.execute(fresh, statements);
        try (Engine engine = Engines.create(fresh.url());
                Connection connection = engine.connect()) {
            Reflection reflection = Reflection.of(Inspector.of(connection));
            for (int i = 0; i < kept.length; i++) {
                Table table = reflection.table("t" + i);
                Column<?> column = table.column("v");
                assertThat(column.type()).as(kept[i].declared()).isEqualTo(kept[i].type());
                connection.execute(insert(table).columns(column).values(kept[i].value()));
                assertThat(connection.one(select(column).from(table)))
                        .as(kept[i].declared())
                        .isEqualTo(kept[i].value());
            }
        }
    }

    @Test
    void ofPostgresql() {
        SqlType<String> mood = enumOf("mood", "sad", "it's");
        keeps(
                POSTGRESQL,
                List.of(
                        "create type mood as enum ('sad', 'it''s')",
                        "create schema other",
                        "create type other.\"Mood\" as enum ('x')",
                        "create domain positive as integer check (value > 0)",
                        "create domain small_price as numeric(4, 2)"),
                new Kept("mood", mood, "it's"),
                new Kept("mood[]", array(mood), List.of("sad", "it's")),
                new Kept("other.\"Mood\"", enumOf("Mood", "x").inSchema("other"), "x"),
                new Kept("positive", exact("positive", INTEGER), 7),
                new Kept("small_price", exact("small_price", numeric(4, 2)), new BigDecimal("1.50")),
                new Kept("varchar(20)[]", array(varchar(20)), List.of("a", "b,c")),
                new Kept("numeric(10, 2)[]", array(numeric(10, 2)), List.of(new BigDecimal("1.50"))),
                new Kept("jsonb", JSONB, new Json("[1]")),
                new Kept("interval", INTERVAL, Duration.ofMinutes(5)),
                new Kept("inet", INET, "10.0.0.1"),
                new Kept("int4range", INT4RANGE, Range.of(1, 5)));
    }

    @Test
    void ofMariadb() {
        keeps(
                MARIADB,
                List.of(),
                new Kept("enum('sad', 'it''s', 'a\\\\b')", enumOf("t0_v", "sad", "it's", "a\\b"), "a\\b"),
                new Kept("set('red', 'it''s')", set("red", "it's"), Set.of("red", "it's")),
                new Kept("json", JSON, new Json("[1]")),
                new Kept("year", YEAR, (short) 2026),
                new Kept("bigint unsigned", BIGINT_UNSIGNED, new BigInteger("18446744073709551615")));
    }

    @Test
    void ofH2() {
        keeps(
                H2,
                List.of(),
                new Kept("enum('sad', 'it''s')", enumOf("t0_v", "sad", "it's"), "it's"),
                new Kept("varchar(20) array", array(varchar(20)), List.of("a", "b,c")),
                new Kept("integer array[5]", exact("INTEGER ARRAY[5]", array(INTEGER)), List.of(1, 2)),
                new Kept("interval day(9) to second(6)", INTERVAL, Duration.ofMinutes(5)),
                new Kept("json", JSON, new Json("[1]")));
    }

    @Test
    void ofSqlite() {
        keeps(SQLITE, List.of(), new Kept("json text", JSON, new Json("[1]")));
    }

    @Test
    void aLabelThatIsNoneIsRefused() {
        FreshDatabase fresh = POSTGRESQL.fresh();
        Library.execute(fresh, List.of("create type mood as enum ('sad')", "create table t (v mood)"));
        try (Engine engine = Engines.create(fresh.url());
                Connection connection = engine.connect()) {
            Table table = Reflection.of(Inspector.of(connection)).table("t");
            assertThatThrownBy(() -> connection.execute(
                            insert(table).columns(table.column("v")).values("glad")))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("'glad' is none of its labels [sad]");
        }
    }
}
