package dev.aludel.tests.types;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.INTERVAL;
import static dev.aludel.type.Types.SMALLINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.exact;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.mysql.MysqlOwnTypes;
import dev.aludel.engine.Engine;
import dev.aludel.error.DataException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.SqlType;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that others have put into the database, and types that only one database has. */
@Timeout(180)
class ForeignValueTest {
    private static <T, U> List<U> readAs(Engine engine, SqlType<T> written, T value, SqlType<U> read) {
        Table writer = table("foreign_values", column("v", written));
        Table reader = table("foreign_values", column("v", read));
        engine.execute(createTable(writer));
        engine.execute(insert(writer).set(writer.column("v", written.javaType()), value));
        return engine.all(select(reader.column("v", read.javaType())).from(reader));
    }

    @ParameterizedTest
    @EnumSource
    void aLabelThatNoConstantHas(TestDatabase database) throws SQLException {
        try (Engine engine = TypeRoundTripTest.engine(database)) {
            assertThatThrownBy(() -> readAs(engine, varchar(9), "angry", Edges.MOOD))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("The column 'v' holds a value that is not enum mood: 'angry' is none of its"
                            + " labels [it's sad, a\\b, Größe 🚀]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSumThatIsTooLargeForItsType(TestDatabase database) throws SQLException {
        try (Engine engine = TypeRoundTripTest.engine(database)) {
            Table table = table("small", column("v", SMALLINT));
            engine.execute(createTable(table));
            Column<Short> v = table.column("v", Short.class);
            engine.execute(insert(table).set(v, Short.MAX_VALUE));
            assertThatThrownBy(() -> engine.all(select(v.plus(Short.MAX_VALUE)).from(table)))
                    .isInstanceOf(DataException.class);
        }
    }

    @Test
    void numbersOfSqliteThatAreNoTruthAndNoDecimal() throws SQLException {
        try (Engine engine = TypeRoundTripTest.engine(TestDatabase.SQLITE)) {
            assertThatThrownBy(() -> readAs(engine, SMALLINT, (short) 2, BOOLEAN))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("a number other than 0 and 1");
        }
        try (Engine engine = TypeRoundTripTest.engine(TestDatabase.SQLITE)) {
            assertThatThrownBy(() -> readAs(engine, BIGINT, Long.MAX_VALUE, numeric(20, 0)))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("more than 53 bits");
        }
    }

    @Test
    void monthsAreNoLengthOfTime() throws SQLException {
        try (Engine engine = TypeRoundTripTest.engine(TestDatabase.POSTGRESQL)) {
            assertThatThrownBy(() -> readAs(
                            engine, exact("INTERVAL", varchar(20)).sent("CAST({} AS INTERVAL)"), "1 month", INTERVAL))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("an INTERVAL with months or years is no length of time");
        }
    }

    @Test
    void infinityIsTheGreatestValue() throws SQLException {
        try (Engine engine = TypeRoundTripTest.engine(TestDatabase.POSTGRESQL)) {
            assertThat(engine.one(select(text("infinity").cast(DATE)))).isEqualTo(LocalDate.MAX);
            assertThat(engine.one(select(text("-infinity").cast(DATE)))).isEqualTo(LocalDate.MIN);
            assertThat(engine.one(select(text("infinity").cast(TIMESTAMP)))).isEqualTo(LocalDateTime.MAX);
            assertThat(engine.one(select(text("-infinity").cast(TIMESTAMP)))).isEqualTo(LocalDateTime.MIN);
            assertThat(engine.one(select(text("infinity").cast(TIMESTAMP_TZ)))).isEqualTo(OffsetDateTime.MAX);
            assertThat(engine.one(select(text("-infinity").cast(TIMESTAMP_TZ)))).isEqualTo(OffsetDateTime.MIN);
        }
    }

    private static Inline<String> text(String text) {
        return new Inline<>(TEXT, text);
    }

    @Test
    void theTypesOfMariadbsOwn() throws SQLException {
        try (Engine engine = TypeRoundTripTest.engine(TestDatabase.MARIADB)) {
            keeps(engine, MysqlOwnTypes.TINYINT, (short) -128, (short) 127);
            keeps(engine, MysqlOwnTypes.TINYINT_UNSIGNED, (short) 0, (short) 255);
            keeps(engine, MysqlOwnTypes.SMALLINT_UNSIGNED, 65_535);
            keeps(engine, MysqlOwnTypes.MEDIUMINT, -8_388_608, 8_388_607);
            keeps(engine, MysqlOwnTypes.MEDIUMINT_UNSIGNED, 16_777_215);
            keeps(engine, MysqlOwnTypes.INTEGER_UNSIGNED, 4_294_967_295L);
            keeps(
                    engine,
                    MysqlOwnTypes.BIGINT_UNSIGNED,
                    BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
            keeps(engine, MysqlOwnTypes.YEAR, (short) 1901, (short) 2155);
            keeps(engine, MysqlOwnTypes.TINYTEXT, "", "🚀");
            keeps(engine, MysqlOwnTypes.MEDIUMTEXT, "x".repeat(70_000));
            keeps(engine, MysqlOwnTypes.TINYBLOB, new byte[255]);
            keeps(engine, MysqlOwnTypes.MEDIUMBLOB, new byte[70_000]);
            keeps(engine, MysqlOwnTypes.bit(12), new byte[] {15, -1});
            keeps(engine, exact("SET('a', 'b')", varchar(3)).only("mysql"), "", "a,b");
            assertThatThrownBy(() -> keeps(engine, MysqlOwnTypes.TINYINT, (short) 128))
                    .isInstanceOf(DataException.class);
        }
    }

    @SafeVarargs
    private static <T> void keeps(Engine engine, SqlType<T> type, T... values) {
        for (T value : values) {
            Table table = table("own", column("v", type));
            engine.execute(createTable(table));
            try {
                Column<T> v = table.column("v", type.javaType());
                engine.execute(insert(table).set(v, value));
                assertThat(engine.all(select(v).from(table))).containsExactly(value);
            } finally {
                engine.execute(dropTable(table));
            }
        }
    }
}
