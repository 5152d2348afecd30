package dev.aludel.tests.types;

import static dev.aludel.dialect.postgresql.Postgresql.contains;
import static dev.aludel.dialect.postgresql.Postgresql.get;
import static dev.aludel.dialect.postgresql.Postgresql.hasName;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.postgresql.PostgresqlTypes;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.error.DataException;
import dev.aludel.sql.Inline;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values at the edges of the types that PostgreSQL alone has. */
class PostgresqlRoundTripTest {
    private static Engine engine(String... statements) {
        FreshDatabase fresh = TestDatabase.POSTGRESQL.fresh();
        try (Connection connection = fresh.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Engines.create(fresh.url());
    }

    private static <T> void comesBack(Engine engine, SqlType<T> type, T value) {
        assertThat(engine.one(select(value(type, value)))).as("bound").isEqualTo(value);
        assertThat(engine.one(select(new Inline<>(type, value)))).as("literal").isEqualTo(value);
        assertThat(engine.one(select(value(Types.array(type), List.of(value, value)))))
                .as("in an array")
                .isEqualTo(List.of(value, value));
    }

    @Test
    void rangesComeBackEqual() {
        try (Engine engine = engine("CREATE TYPE textrange AS RANGE (subtype = text)")) {
            comesBack(engine, PostgresqlTypes.INT4RANGE, Range.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
            comesBack(engine, PostgresqlTypes.INT8RANGE, Range.of(Long.MIN_VALUE, null));
            comesBack(engine, PostgresqlTypes.NUMRANGE, new Range<>(new BigDecimal("-1.50"), null, Range.Bounds.OPEN));
            comesBack(engine, PostgresqlTypes.NUMRANGE, Range.all());
            comesBack(engine, PostgresqlTypes.NUMRANGE, Range.empty());
            comesBack(engine, PostgresqlTypes.DATERANGE, Range.of(LocalDate.of(-43, 3, 15), LocalDate.of(12026, 1, 1)));
            comesBack(engine, PostgresqlTypes.DATERANGE, Range.of(LocalDate.MIN, LocalDate.MAX));
            comesBack(
                    engine,
                    PostgresqlTypes.TSRANGE,
                    Range.closed(LocalDateTime.parse("0001-01-01T00:00:00.000001"), LocalDateTime.MAX));
            comesBack(
                    engine,
                    PostgresqlTypes.TSTZRANGE,
                    Range.of(OffsetDateTime.parse("1883-11-18T12:03:58Z"), OffsetDateTime.MAX));
            SqlType<Range<String>> texts = PostgresqlTypes.range("textrange", Types.TEXT);
            comesBack(engine, texts, Range.of("", "z"));
            comesBack(engine, texts, Range.closed("a\"b", "c\\d,)]} 🚀"));
            comesBack(engine, texts, Range.closed("NULL", "empty"));
        }
    }

    @Test
    void nanosecondsOfARangeAreCutOff() {
        LocalDateTime start = LocalDateTime.parse("2026-01-31T23:59:59.999999999");
        try (Engine engine = engine()) {
            assertThat(engine.one(select(value(PostgresqlTypes.TSRANGE, Range.of(start, null)))))
                    .isEqualTo(Range.of(start.truncatedTo(ChronoUnit.MICROS), null));
            SqlType<Range<LocalDateTime>> strict = PostgresqlTypes.range("TSRANGE", Types.strict(Types.TIMESTAMP));
            assertThatThrownBy(() -> engine.one(select(value(strict, Range.of(start, null)))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("it has nanoseconds and the database keeps microseconds");
        }
    }

    @Test
    void severalRangesComeBackEqual() {
        try (Engine engine = engine()) {
            comesBack(engine, PostgresqlTypes.INT4MULTIRANGE, List.of());
            comesBack(engine, PostgresqlTypes.INT4MULTIRANGE, List.of(Range.of(null, 3), Range.of(5, null)));
            comesBack(
                    engine,
                    PostgresqlTypes.TSMULTIRANGE,
                    List.of(Range.closed(
                            LocalDateTime.parse("2026-01-31T00:00:00"), LocalDateTime.parse("2026-01-31T12:00:00.5"))));
        }
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        try (Engine engine = engine()) {
            assertThatThrownBy(() -> engine.one(select(value(PostgresqlTypes.INT4RANGE, Range.of(5, 1)))))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("range lower bound must be less than or equal to range upper bound");
        }
    }

    @Test
    void anInstantIsReadWhateverTheZoneOfTheSession() {
        OffsetDateTime instant = OffsetDateTime.parse("1883-11-18T12:03:58Z");
        FreshDatabase fresh = TestDatabase.POSTGRESQL.fresh();
        for (String zone : List.of("Asia/Kolkata", "America/New_York", "Etc/GMT+12")) {
            try (Engine engine = Engines.create(fresh.url())) {
                engine.transaction(connection -> {
                    connection.one(select(
                            function("set_config", Types.TEXT, literal("TimeZone"), literal(zone), literal(true))));
                    assertThat(connection.one(select(value(PostgresqlTypes.TSTZRANGE, Range.of(instant, null)))))
                            .as(zone)
                            .isEqualTo(Range.of(instant, null));
                });
            }
        }
    }

    @Test
    void anHstoreComesBackEqual() {
        Map<String, String> map = new HashMap<>();
        map.put("a\"b\\", "x");
        map.put("NULL", null);
        map.put("", "");
        map.put("é => 🚀", "N\", \"\\\n=>");
        try (Engine engine = engine("CREATE EXTENSION hstore")) {
            comesBack(engine, PostgresqlTypes.HSTORE, map);
            comesBack(engine, PostgresqlTypes.HSTORE, Map.of());
            var bound = value(PostgresqlTypes.HSTORE, map);
            assertThat(engine.one(select(get(bound, "a\"b\\")))).isEqualTo("x");
            assertThat(engine.one(select(hasName(bound, "NULL")))).isTrue();
            assertThat(engine.one(select(hasName(bound, "no")))).isFalse();
            assertThat(engine.one(select(contains(bound, Collections.singletonMap("", "")))))
                    .isTrue();
            assertThatThrownBy(() -> engine.one(select(value(PostgresqlTypes.HSTORE, Map.of("a", "\0")))))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("U+0000");
        }
    }

    @Test
    void citextIgnoresCapitals() {
        try (Engine engine = engine("CREATE EXTENSION citext")) {
            comesBack(engine, PostgresqlTypes.CITEXT, "it's Ä\\ 🚀");
            assertThat(engine.one(select(value(PostgresqlTypes.CITEXT, "Ab").eq("aB"))))
                    .isTrue();
        }
    }

    @Test
    void othersComeBackEqual() {
        try (Engine engine = engine()) {
            comesBack(engine, PostgresqlTypes.INET, "2001:db8::1/64");
            comesBack(engine, PostgresqlTypes.CIDR, "10.0.0.0/8");
            comesBack(engine, PostgresqlTypes.MACADDR8, "08:00:2b:01:02:03:04:05");
            comesBack(engine, PostgresqlTypes.TSVECTOR, "'a':1A 'it''s':2,5");
            comesBack(engine, PostgresqlTypes.TSQUERY, "'a' & !'b' <-> 'c'");
            comesBack(engine, PostgresqlTypes.OID, 4_294_967_295L);
            comesBack(engine, PostgresqlTypes.bit(3), "010");
            comesBack(engine, PostgresqlTypes.bitVarying(8), "");
            comesBack(engine, PostgresqlTypes.REGCONFIG, "english");
        }
    }

    @Test
    void anArrayOfMoreDimensionsThanItsTypeIsRefused() {
        try (Engine engine = engine()) {
            var text = literal("{{1,2},{3,4}}");
            assertThatThrownBy(() -> engine.one(select(text.cast(Types.array(Types.INTEGER)))))
                    .isInstanceOf(AludelException.class)
                    .hasStackTraceContaining("more dimensions than its type");
            assertThat(engine.one(select(literal("[5:6]={7,8}").cast(Types.array(Types.INTEGER)))))
                    .containsExactly(7, 8);
        }
    }
}
