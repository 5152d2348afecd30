package dev.aludel.tests.stream;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.stream.Numbers.NUMBERS;
import static dev.aludel.type.Types.array;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.CopyFormat;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.engine.RowStream;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.DataException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.ExactType;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** COPY, which PostgreSQL alone has. */
@Timeout(180)
class CopyTest {
    private static final List<Column<?>> COLUMNS = List.of(NUMBERS.n, NUMBERS.body);

    private final List<String> told = new ArrayList<>();
    private final Engine engine = Engines.create(
            TestDatabase.POSTGRESQL.url(),
            EngineOptions.listener(EngineListener.beforeExecute(execution -> told.add(execution.sql()))));
    private final Connection connection = engine.connect();

    @BeforeEach
    void create() {
        Numbers.fill(engine, 3, 1);
    }

    @AfterEach
    void close() {
        connection.close();
        engine.close();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private <T> void roundTrip(SqlType<T> type, List<T> values) {
        Table table = table(
                "t" + Integer.toHexString(type.toString().hashCode()),
                column("n", Types.BIGINT, primaryKey()),
                column("v", type));
        connection.execute(createTable(table));
        List<List<Object>> rows = new ArrayList<>();
        for (T value : values) {
            rows.add(Arrays.asList((long) rows.size(), value));
        }
        rows.add(Arrays.asList((long) rows.size(), null));
        assertThat(connection.copy().in(table.columns(), rows)).isEqualTo(rows.size());

        List<T> expected = new ArrayList<>(values);
        expected.add(null);
        Column<T> v = table.column("v", type.javaType());
        assertThat(connection.all(select(v).from(table).orderBy(table.column("n"))))
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(expected);
    }

    @Test
    void valuesOfAllTypesArriveAsTheyWere() {
        roundTrip(Types.BOOLEAN, List.of(true, false));
        roundTrip(Types.INTEGER, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
        roundTrip(Types.BIGINT, List.of(Long.MIN_VALUE, Long.MAX_VALUE));
        roundTrip(Types.DOUBLE, List.of(Math.PI, -1e-300, Double.NaN, Double.NEGATIVE_INFINITY));
        roundTrip(numeric(20, 5), List.of(new BigDecimal("123456789.12345"), new BigDecimal("-0.00001")));
        roundTrip(
                Types.TEXT,
                List.of("", "\\N", "\\.", "a\tb\nc\r\nd\\e\\\\", "NULL", "'\"{,}", "Größe 🚀", "\b\f\u000b", " x "));
        roundTrip(Types.BYTES, List.of(new byte[0], new byte[] {0, 10, 13, 92, -1}, "\\N".getBytes(UTF_8)));
        roundTrip(Types.UUID, List.of(UUID.fromString("123e4567-e89b-12d3-a456-426614174000")));
        roundTrip(Types.TIME, List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)));
        roundTrip(Types.JSONB, List.of(new Json("{\"a\": \"b\\nc\\\\ \\\"\"}"), new Json("[1, null]")));
    }

    @Test
    void daysOfAllTimesArriveAsTheyWere() {
        List<LocalDate> days = List.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(1, 1, 1),
                LocalDate.of(-43, 3, 15),
                LocalDate.of(0, 2, 28),
                LocalDate.of(12345, 12, 31),
                LocalDate.MAX,
                LocalDate.MIN);
        roundTrip(Types.DATE, days);
        roundTrip(
                Types.TIMESTAMP,
                List.of(
                        LocalDateTime.of(2024, 2, 29, 12, 0, 0, 1000),
                        LocalDateTime.of(12345, 1, 2, 3, 4),
                        LocalDateTime.of(0, 2, 28, 23, 59, 59),
                        LocalDateTime.MAX,
                        LocalDateTime.MIN));
        OffsetDateTime point = OffsetDateTime.of(2024, 2, 29, 23, 30, 0, 5000, ZoneOffset.ofHours(-3));
        roundTrip(
                Types.TIMESTAMP_TZ,
                List.of(
                        point.withOffsetSameInstant(ZoneOffset.UTC),
                        OffsetDateTime.of(0, 2, 28, 23, 30, 0, 0, ZoneOffset.UTC),
                        OffsetDateTime.MAX,
                        OffsetDateTime.MIN));
        Table points = table("points", column("v", Types.TIMESTAMP_TZ));
        connection.execute(createTable(points));
        assertThat(connection.copy().in(points.columns(), List.of(List.of(point))))
                .isEqualTo(1);
        assertThat(connection.one(select(points.column("v", OffsetDateTime.class))))
                .isEqualTo(point);
    }

    @Test
    void arraysArriveAsTheyWere() {
        roundTrip(array(Types.INTEGER), List.of(List.of(), Arrays.asList(1, null, -3)));
        roundTrip(
                array(Types.TEXT),
                List.of(Arrays.asList("", "NULL", null, "a,b", "{}", "\"q\"", "back\\slash", "tab\tline\n")));
        roundTrip(array(array(Types.BOOLEAN)), List.of(List.of(List.of(true, false), List.of(false, true))));
        roundTrip(array(Types.BYTES), List.of(List.of(new byte[] {92, 0, 34})));
        roundTrip(array(Types.DATE), List.of(List.of(LocalDate.of(2024, 1, 2))));
        roundTrip(array(Types.JSONB), List.of(List.of(new Json("{\"a\": [1, \"b\\\\c\"]}"))));
    }

    @Test
    void manyRowsAreTakenAsTheyAreSent() {
        Iterable<List<?>> rows = () -> LongStream.range(10, 100_010)
                .<List<?>>mapToObj(n -> List.of(n, "x".repeat(50)))
                .iterator();
        assertThat(connection.copy().in(COLUMNS, rows)).isEqualTo(100_000);
        assertThat(connection.inTransaction()).isTrue();
        connection.commit();
        assertThat(engine.all(Numbers.all())).hasSize(100_003);
        assertThat(connection.copy().in(COLUMNS, List.of())).isZero();
        assertThat(told).contains("COPY numbers (n, body) FROM STDIN (FORMAT text, ENCODING 'UTF8')");
    }

    @Test
    void whatIsWrongWithRowsLeavesNone() {
        var failure = new IllegalStateException("rows");
        Iterable<List<?>> failing = () -> new Iterator<>() {
            private long n = 10;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<?> next() {
                if (n > 20_000) {
                    throw failure;
                }
                return List.of(n++, "x".repeat(20));
            }
        };
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, failing)).isSameAs(failure);
        connection.rollback();
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, List.of(List.of(10L, "a"), List.of(11L))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("Row 2 has 1 values for 2 columns");
        connection.rollback();
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, List.of(List.of(10, "a"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("Row 1", "java.lang.Integer", "column 'n'", "java.lang.Long");
        connection.rollback();
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, List.of(List.of(10L, "a\0b"))))
                .hasMessageContaining("Row 1");
        connection.rollback();
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, List.of(List.of(10L, "a"), List.of(1L, "b"))))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("COPY numbers");
        assertThatThrownBy(connection::commit).isInstanceOf(DatabaseException.class);
        connection.rollback();
        assertThat(connection.all(Numbers.all())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void bytesAreCopiedAsTheyAre() throws IOException {
        assertThat(connection.copy().in(COLUMNS, CopyFormat.text(), bytes("10\tx\\ty\n11\t\\N\n")))
                .isEqualTo(2);
        CopyFormat csv = CopyFormat.csv().withHeader().delimitedBy(';').nullAs("it's null");
        assertThat(connection.copy().in(COLUMNS, csv, bytes("n;body\n12;\"a;\"\"b\"\n13;it's null\n")))
                .isEqualTo(2);
        var out = new ByteArrayOutputStream();
        assertThat(connection.copy().out(COLUMNS, CopyFormat.text(), out)).isEqualTo(7);
        assertThat(out.toString(UTF_8)).isEqualTo("1\tx\n2\tx\n3\tx\n10\tx\\ty\n11\t\\N\n12\ta;\"b\n13\t\\N\n");

        out.reset();
        var query = select(NUMBERS.n, NUMBERS.body, literal("it's").as("said"))
                .from(NUMBERS)
                .where(NUMBERS.body.ne("x").or(NUMBERS.n.eq(11L)))
                .orderBy(NUMBERS.n);
        assertThat(connection.copy().out(query, csv, out)).isEqualTo(3);
        assertThat(out.toString(UTF_8))
                .isEqualTo("n;body;said\n10;x\ty;it's\n11;it's null;it's\n12;\"a;\"\"b\";it's\n");
    }

    @Test
    void badBytesAndBrokenStreamsAreToldAndLeaveTheConnectionInOrder() {
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, CopyFormat.csv(), bytes("10,a\neleven,b\n")))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("eleven", "COPY numbers (n, body) FROM STDIN (FORMAT csv");
        connection.rollback();
        var failure = new IOException("disk");
        InputStream broken = new FilterInputStream(bytes("10\ta")) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                if (count < 0) {
                    throw failure;
                }
                return count;
            }
        };
        assertThatThrownBy(() -> connection.copy().in(COLUMNS, CopyFormat.text(), broken))
                .isSameAs(failure);
        connection.rollback();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> connection.copy().out(COLUMNS, CopyFormat.text(), full))
                .isSameAs(failure);
        connection.rollback();
        assertThat(connection.all(Numbers.all())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void cancelledItEndsAndTheConnectionGoes() throws Exception {
        var query = select(NUMBERS.n).from(NUMBERS);
        var sink = new OutputStream() {
            @Override
            public void write(int b) {
                connection.cancel();
            }
        };
        try {
            connection.copy().out(query, CopyFormat.text(), sink);
        } catch (DatabaseException cancelledInTime) {
            assertThat(cancelledInTime).hasMessageContaining("cancel");
        }
        connection.close();
        assertThat(engine.poolStatus().inUse()).isZero();
        assertThat(engine.all(Numbers.all())).hasSize(3);
    }

    @Test
    void whatCannotBeCopiedIsRefused() {
        assertThatThrownBy(() -> connection.copy().in(List.of(), List.of())).isInstanceOf(ArgumentException.class);
        Table other = table("other", column("n", Types.BIGINT));
        assertThatThrownBy(() -> connection.copy().in(List.of(NUMBERS.n, other.column("n")), List.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("columns of one table");
        Column<Long> aliased = NUMBERS.as("a").get(NUMBERS.n);
        assertThatThrownBy(() -> connection.copy().in(List.of(aliased), List.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the columns of a table");
        Table hashed = table("hashed", column("v", hash()));
        assertThatThrownBy(() -> connection.copy().in(hashed.columns(), List.of(List.of("a"))))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("whose values are sent as md5({})");
        try (RowStream<Long> stream = connection.stream(Numbers.all())) {
            assertThatThrownBy(() -> connection.copy().in(COLUMNS, List.of()))
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(stream).hasSize(3);
        }
        assertThat(told).noneMatch(sql -> sql.startsWith("COPY"));
    }

    private static ExactType<String> hash() {
        return Types.exact("TEXT", varchar(40)).sent("md5({})");
    }

    @Test
    void refusesFormatsThatAreNone() {
        assertThatThrownBy(() -> new CopyFormat("binary", false, null, null)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> CopyFormat.csv().delimitedBy('é'))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("ASCII");
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "MARIADB", "H2"})
    void otherDatabasesAreRefusedWithAdvice(TestDatabase database) {
        try (Engine other = Engines.create(database.url());
                Connection there = other.connect()) {
            for (Runnable copy : List.<Runnable>of(
                    () -> there.copy().in(COLUMNS, List.of()), () -> copyOut(there, new ByteArrayOutputStream()))) {
                assertThatThrownBy(copy::run)
                        .isInstanceOf(CompileException.class)
                        .hasMessageContainingAll(database.dialect() + " cannot do COPY", "insert", "batch");
            }
            assertThat(there.inTransaction()).isFalse();
        }
    }

    private static void copyOut(Connection there, OutputStream sink) {
        try {
            there.copy().out(Numbers.all(), CopyFormat.csv(), sink);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
